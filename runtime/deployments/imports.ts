import { fileNameIn, isBpmnImport, isDmnImport } from '../../engine/index.ts';
import type { ModelHead, ModelImport } from '../../engine/index.ts';
import type { ProblemEntry } from '../problem.ts';

export type ModelKind = 'bpmn' | 'dmn';

/** A BPMN or DMN file of this deployment, or one that was deployed before. */
export interface ModelFile {
  name: string;
  kind: ModelKind;
  hash: string;
  /** Of this deployment; the others are read when they are needed. */
  text?: string;
}

/** Where the files that others import are looked for. */
export interface ImportSources {
  /** The files of this deployment. */
  files: ModelFile[];
  /** The latest version of each file with the namespace that was deployed before. */
  deployed(kind: ModelKind, namespace: string): Promise<ModelFile[]>;
  text(file: ModelFile): Promise<string>;
  /** Undefined if the file cannot be read. */
  head(file: ModelFile): Promise<ModelHead | undefined>;
}

/** What a file is compiled with. */
export interface ResolvedImports {
  /** All that it imports, directly or not, each once. */
  files: ModelFile[];
  problems: ProblemEntry[];
}

/**
 * Finds the files that a file imports, and those that these import. An import names a namespace and,
 * where several files share one, by its location the file's name. Files of this deployment take the
 * place of earlier versions, whatever their order; circles end where they began.
 */
export async function resolveImports(
  file: ModelFile,
  sources: ImportSources,
): Promise<ResolvedImports> {
  const found = new Map<string, ModelFile>([[file.hash, file]]);
  const problems: ProblemEntry[] = [];
  // What is found is appended, and so visited in its turn.
  for (const importing of found.values()) {
    const { id = '', imports = [] } = (await sources.head(importing)) ?? {};
    const followed = imports.filter((one) => isFollowed(one, file.kind));
    for (const each of followed) {
      const wanted = { ...each, of: id, others: followed.filter((other) => other !== each) };
      const imported = await findImport(importing, wanted, sources);
      if ('problem' in imported) {
        if (speaksFor(file, importing, sources)) problems.push(imported.problem);
      } else if (imported.file !== undefined) found.set(imported.file.hash, imported.file);
    }
  }
  found.delete(file.hash);
  return { files: [...found.values()], problems };
}

/** Schemas and services are not read; nor is what a BPMN file says of the decisions that it uses. */
function isFollowed(each: ModelImport, kind: ModelKind): boolean {
  return each.namespace !== '' && (kind === 'bpmn' ? isBpmnImport(each) : isDmnImport(each));
}

/** Another file of the deployment tells of its imports itself. */
function speaksFor(file: ModelFile, importing: ModelFile, { files }: ImportSources): boolean {
  return importing === file || !files.includes(importing);
}

interface WantedImport extends ModelImport {
  /** The id of the importing file's definitions: imports have none. */
  of: string;
  /** The imports beside it: what one of them names is not meant by another. */
  others: ModelImport[];
}

type Found = { file: ModelFile | undefined } | { problem: ProblemEntry };

async function findImport(
  importing: ModelFile,
  wanted: WantedImport,
  sources: ImportSources,
): Promise<Found> {
  const all = await candidatesFor(importing, wanted.namespace, sources);
  const name = fileNameIn(wanted.location);
  const named = all.find((each) => each.name === name);
  if (named !== undefined) return { file: named };
  const taken = new Set(wanted.others.map(({ location }) => fileNameIn(location)));
  const candidates = all.filter((each) => !taken.has(each.name));
  if (candidates.length === 0) return absent(importing, wanted, sources);
  if (candidates.length === 1) return { file: candidates[0] };
  const files = candidates.map((each) => each.name).join(', ');
  const message = `Expected the import of “${wanted.namespace}” to name one of ${files} in its location, but it is “${wanted.location}”.`;
  return { problem: problemOf(importing, wanted, { code: 'ambiguous-import', message }) };
}

/** The other files with the namespace: those of this deployment, and of earlier ones the rest. */
async function candidatesFor(
  importing: ModelFile,
  namespace: string,
  sources: ImportSources,
): Promise<ModelFile[]> {
  const { kind } = importing;
  const here = await withNamespace(sources, kind, namespace);
  const names = new Set(sources.files.map((each) => each.name));
  const before = (await sources.deployed(kind, namespace)).filter(({ name }) => !names.has(name));
  return [...here, ...before].filter(({ name }) => name !== importing.name);
}

/** No file has the namespace; perhaps one has the name. */
async function absent(
  importing: ModelFile,
  wanted: WantedImport,
  sources: ImportSources,
): Promise<Found> {
  const { namespace, location } = wanted;
  const name = fileNameIn(location);
  const other = sources.files.find((each) => each.name === name && each.kind === importing.kind);
  const head = other && (await sources.head(other));
  // A file that cannot be read has a problem of its own.
  if (other !== undefined && head === undefined) return { file: undefined };
  if (head !== undefined) {
    const message = `Expected ${name} to have the namespace “${namespace}”, as its import says, but its namespace is “${head.namespace}”.`;
    return { problem: problemOf(importing, wanted, { code: 'import-namespace', message }) };
  }
  const message = `Expected ${location || 'a file'} of the namespace “${namespace}”, which ${importing.name} imports, to be in this deployment or an earlier one, but it is in none.`;
  return { problem: problemOf(importing, wanted, { code: 'missing-import', message }) };
}

function problemOf(
  { name }: ModelFile,
  { of: element, line }: WantedImport,
  what: { code: string; message: string },
): ProblemEntry {
  return { severity: 'error', ...what, ...(element !== '' && { element }), line, resource: name };
}

async function withNamespace(
  { files, head }: ImportSources,
  kind: ModelKind,
  namespace: string,
): Promise<ModelFile[]> {
  const found: ModelFile[] = [];
  for (const each of files) {
    if (each.kind === kind && (await head(each))?.namespace === namespace) found.push(each);
  }
  return found;
}
