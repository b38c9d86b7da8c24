import { text } from '../../model/moddle.ts';
import { isDmnImport } from '../../model/model-head.ts';
import { type DrgFile, importsOf } from './drg-index.ts';

/** Notes imports of what is no DMN, or was not given; and files of which one cannot be told. */
export function checkImports(files: DrgFile[]): void {
  const namespaces = new Set<string>();
  for (const file of files) {
    if (namespaces.has(file.namespace)) {
      file.problems.error(
        file.definitions,
        'duplicate-namespace',
        `Expected files of different namespaces but "${file.namespace}" is used again`,
      );
    }
    namespaces.add(file.namespace);
  }
  for (const file of files) checkImportsOf(file, namespaces);
}

function checkImportsOf(file: DrgFile, namespaces: ReadonlySet<string>): void {
  for (const { element, name, namespace } of importsOf(file)) {
    const type = text(element, 'importType') ?? '';
    if (!isDmnImport({ type })) {
      file.problems.error(
        element,
        'unsupported-import',
        `Expected import "${name}" to be of DMN but its type is "${type}"`,
      );
    } else if (!namespaces.has(namespace)) {
      file.problems.error(
        element,
        'missing-import',
        `Expected the file of the namespace "${namespace}", which is imported as "${name}", but it was not given`,
      );
    }
  }
}
