import type { BpmnFile } from './bpmn-file.ts';
import { link } from './link.ts';
import { isBpmnImport, type ModelImport } from './model-head.ts';
import type { ModelProblem } from './problem.ts';
import type { References } from './references.ts';

/** A file that was given to be imported; only what is wrong with it if it could not be read. */
export interface GivenFile {
  file?: BpmnFile;
  problems: ModelProblem[];
}

/** What is wrong with the imported files themselves, told at the place where they are imported. */
export function checkGivenFiles(
  importing: BpmnFile,
  given: GivenFile[],
  references: References,
): ModelProblem[] {
  return given.flatMap(({ file, problems }) => {
    const linked = file === undefined ? [] : link(file, references);
    const wrong = [...problems, ...linked].find(({ severity }) => severity === 'error');
    return wrong === undefined ? [] : invalidImport(importing, file, wrong);
  });
}

function invalidImport(
  importing: BpmnFile,
  file: BpmnFile | undefined,
  { line, message }: ModelProblem,
): ModelProblem {
  const which = file === undefined ? '' : ` of the namespace "${file.namespace}"`;
  const where = line === undefined ? '' : ` in line ${String(line)}`;
  return {
    severity: 'error',
    code: 'invalid-import',
    message: `Expected the imported file${which} to be valid but${where}: ${message}`,
    ...placeOf(importing, file?.namespace),
  };
}

/** Imports of BPMN files that were not given, each once; those of imported files too. */
export function missingImports(
  importing: BpmnFile,
  given: GivenFile[],
  references: References,
): ModelProblem[] {
  const missingOf = (file: BpmnFile) =>
    distinct(file.head.imports).filter(
      (each) => isBpmnImport(each) && references.meantBy(each, file).length === 0,
    );
  return [
    ...missingOf(importing).map((each) => missing(importing, each)),
    ...given.flatMap(({ file }) =>
      file === undefined
        ? []
        : missingOf(file).map((each) => missing(importing, { ...each, by: file.namespace })),
    ),
  ];
}

function missing(
  importing: BpmnFile,
  { namespace, location, by }: ModelImport & { by?: string },
): ModelProblem {
  const importer = by === undefined ? '' : ` by the file of the namespace "${by}"`;
  const file = location === '' ? 'the file' : `the file ${location}`;
  return {
    severity: 'error',
    code: 'missing-import',
    message: `Expected ${file} of the namespace "${namespace}", which is imported${importer}, to be at hand but it is not`,
    ...placeOf(importing, by ?? namespace),
  };
}

/** The same import a second time says nothing. */
export function repeatedImports(file: BpmnFile): ModelProblem[] {
  const once = distinct(file.head.imports);
  return file.head.imports
    .filter((each) => !once.includes(each))
    .map(({ namespace, location, line }) => ({
      severity: 'warning',
      code: 'repeated-import',
      message: `Expected each import once but ${location} of the namespace "${namespace}" is imported again`,
      ...elementOf(file),
      line,
    }));
}

function distinct(imports: ModelImport[]): ModelImport[] {
  const keyOf = ({ type, namespace, location }: ModelImport) =>
    JSON.stringify([type, namespace, location]);
  const first = new Map<string, ModelImport>();
  for (const each of imports) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return [...first.values()];
}

function placeOf({ head, definitions }: BpmnFile, namespace: string | undefined) {
  const line = head.imports.find((each) => each.namespace === namespace)?.line;
  return { ...elementOf({ definitions }), ...(line !== undefined && { line }) };
}

/** Imports have no ids: their file's definitions are named. */
function elementOf({ definitions: { id } }: Pick<BpmnFile, 'definitions'>) {
  return id === undefined ? {} : { element: id };
}
