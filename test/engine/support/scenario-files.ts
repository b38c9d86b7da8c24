import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { ScenarioTexts } from './scenario.ts';

const folder = new URL('../scenarios/', import.meta.url);

/** The names of all scenarios: their paths in `test/engine/scenarios` without an extension. */
export function scenarioNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .filter((file) => file.endsWith('.bpmn'))
    .map((file) => file.slice(0, -'.bpmn'.length))
    .filter((name) => !/\.v\d$/.test(name));
}

export function traceFile(name: string): URL {
  return new URL(`${name}.trace`, folder);
}

/** A scenario is a diagram and a trace, and what goes with them. */
export async function readScenario(name: string): Promise<ScenarioTexts> {
  const files = [`${name}.bpmn`, ...(await laterVersions(name))];
  const models = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const trace = await readFile(traceFile(name), 'utf8');
  const decisions = await readFile(new URL(`${name}.dmn`, folder), 'utf8').catch(() => undefined);
  return { models, trace, ...(decisions !== undefined && { decisions }) };
}

/** To migrate to: `<name>.v2.bpmn` and so on, each with a process id of its own. */
async function laterVersions(name: string): Promise<string[]> {
  const prefix = `${name.slice(name.lastIndexOf('/') + 1)}.v`;
  const siblings = await readdir(new URL(`${name}.bpmn/../`, folder));
  return siblings
    .filter((file) => file.startsWith(prefix) && file.endsWith('.bpmn'))
    .map((file) => `${name.slice(0, name.lastIndexOf('/') + 1)}${file}`);
}
