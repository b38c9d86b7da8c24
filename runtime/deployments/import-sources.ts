import type { ModelHead } from '../../engine/index.ts';
import type { ImportSources, ModelFile, ModelKind } from './imports.ts';
import type { ModelChecker } from './model-checker.ts';

/** The files that were deployed before. */
export interface DeployedFiles {
  find(kind: ModelKind, namespace: string): Promise<ModelFile[]>;
  text(hash: string): Promise<string>;
}

/** Looks for imports among the files of a deployment and those before; reads each file once. */
export function createImportSources(
  files: ModelFile[],
  { checker, deployed }: { checker: ModelChecker; deployed: DeployedFiles },
): ImportSources {
  const heads = new Map<string, Promise<ModelHead | undefined>>();
  const found = new Map<string, Promise<ModelFile[]>>();
  const text = async (file: ModelFile) => file.text ?? deployed.text(file.hash);
  const readHead = async (file: ModelFile) => {
    const answer = await checker.check({ kind: 'head', text: await text(file) });
    return answer.head;
  };
  return {
    files,
    text,
    head: (file) => once(heads, file.hash, () => readHead(file)),
    deployed: (kind, namespace) =>
      once(found, `${kind} ${namespace}`, () => deployed.find(kind, namespace)),
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}
