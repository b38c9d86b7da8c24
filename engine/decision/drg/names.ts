import { elements } from '../../model/moddle.ts';
import type { DrgIndex } from './drg-index.ts';

/** Notes decisions, inputs and functions of one file that have the same name. */
export function refuseDuplicateNames(index: DrgIndex): void {
  for (const file of index.files) {
    const seen = new Map<string, string>();
    for (const { element, name } of index.all.filter((drg) => drg.file === file)) {
      const other = seen.get(name);
      if (other !== undefined) {
        file.problems.error(
          element,
          'duplicate-name',
          `Expected decisions, inputs and functions to have names that differ but "${name}" of ${element.id ?? element.$type} is also that of ${other}`,
        );
      }
      seen.set(name, element.id ?? element.$type);
    }
    refuseDuplicateImports(file);
  }
}

function refuseDuplicateImports({ definitions, problems }: DrgIndex['files'][number]): void {
  const seen = new Set<string>();
  for (const element of elements(definitions, 'import')) {
    const name = element.name ?? '';
    if (name !== '' && seen.has(name)) {
      problems.error(
        element,
        'duplicate-name',
        `Expected imports to have names that differ but "${name}" is used again`,
      );
    }
    seen.add(name);
  }
}
