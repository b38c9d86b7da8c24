import {
  compile,
  compileDraft,
  parseDecisions,
  parseModel,
  type CompiledDecision,
  type ImportedFile,
  type ProcessDefinition,
} from '../../engine/index.ts';
import type { Bundle, BundledFile } from './bundle.ts';

/** A deployed file as it is stored: a model, a form, a table, or a bundle that names files. */
export interface StoredFile {
  hash: string;
  kind: string;
  content: string;
}

/** A deployed model with the files that it imports, directly or not. */
export interface ModelSource {
  name: string;
  text: string;
  imports: ImportedFile[];
}

/** The kind of a resource that is no file but names files. */
export const BUNDLE = 'bundle';

export type FindFile = (hash: string) => Promise<StoredFile | undefined>;

/** The file, and for a bundle all that it names; throws when one of them is not there. */
export async function filesOf(find: FindFile, hash: string): Promise<StoredFile[]> {
  const file = await required(find, hash);
  if (file.kind !== BUNDLE) return [file];
  const { model, imports } = readBundle(file.content);
  return [file, ...(await Promise.all([model, ...imports].map((one) => required(find, one.hash))))];
}

/** The model and its imports; throws when one of them is not there. */
export async function readSource(find: FindFile, hash: string): Promise<ModelSource> {
  const { kind, content } = await required(find, hash);
  if (kind !== BUNDLE) return { name: '', text: content, imports: [] };
  const { model, imports } = readBundle(content);
  const textOf = async (file: BundledFile) => (await required(find, file.hash)).content;
  const readImport = async (file: BundledFile) => ({ name: file.name, xml: await textOf(file) });
  return {
    name: model.name,
    text: await textOf(model),
    imports: await Promise.all(imports.map(readImport)),
  };
}

/**
 * What was deployed before imports were followed has no bundle, though its file may have imports. It
 * goes on as it was, without them.
 */
export async function compileSource({
  name,
  text,
  imports,
}: ModelSource): Promise<ProcessDefinition[]> {
  const model = await parseModel(text, { name, imports });
  return imports.length > 0 ? compile(model) : compileDraft(model);
}

export function decisionsIn({ text, imports }: ModelSource): Promise<CompiledDecision[]> {
  return parseDecisions(text, { imports: imports.map(({ xml }) => xml) });
}

export function readBundle(text: string): Bundle {
  return JSON.parse(text) as Bundle;
}

async function required(find: FindFile, hash: string): Promise<StoredFile> {
  const found = await find(hash);
  if (found !== undefined) return found;
  throw new Error(`Expected the deployed file ${hash} but it is not there`);
}
