import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compile,
  type CompiledDecision,
  parseDecisions,
  parseModel,
  type ProcessDefinition,
} from '../../engine/index.ts';
import type { FormSchema } from '../../runtime/forms/form-schema.ts';

const FOLDER = join(import.meta.dirname, '../../definitions');

/** Names of the shipped files of a kind, without their ending. */
export function shippedNames(folder: string, ending: string): string[] {
  return readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

export function shippedText(folder: string, name: string): string {
  return readFileSync(join(FOLDER, folder, name), 'utf8');
}

export function shippedModel(name: string): string {
  return shippedText('processes', `${name}.bpmn`);
}

export function shippedForms(): Map<string, FormSchema> {
  return new Map(
    shippedNames('forms', '.form').map((name) => [
      name,
      JSON.parse(shippedText('forms', `${name}.form`)) as FormSchema,
    ]),
  );
}

export async function shippedProcesses(): Promise<ProcessDefinition[]> {
  const names = shippedNames('processes', '.bpmn');
  const models = await Promise.all(names.map((name) => parseModel(shippedModel(name))));
  return models.flatMap((model) => compile(model));
}

export async function shippedDecisions(): Promise<CompiledDecision[]> {
  const names = shippedNames('decisions', '.dmn');
  const files = names.map((name) => parseDecisions(shippedText('decisions', `${name}.dmn`)));
  return (await Promise.all(files)).flat();
}
