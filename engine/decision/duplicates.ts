import { type ModdleElement, text } from '../model/moddle.ts';
import type { DecisionProblems } from './problems.ts';

/** Notes elements that bear the name of one before them, or none at all. */
export function refuseDuplicates(
  { problems, owner }: { problems: DecisionProblems; owner: string },
  named: ModdleElement[],
  what: string,
): void {
  const seen = new Set<string>();
  for (const element of named) {
    const name = text(element, 'name');
    if (name !== undefined && !seen.has(name) && name !== '__proto__') {
      seen.add(name);
      continue;
    }
    const found = name === undefined ? 'one has none' : `"${name}" is used again or not allowed`;
    problems.error(
      element,
      'duplicate-name',
      `Expected ${what} of ${owner} to have names that differ but ${found}`,
    );
  }
}
