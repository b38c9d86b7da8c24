import type { ModdleElement } from '../../model/moddle.ts';
import type { DrgFile } from './drg-index.ts';

/** Elements whose names are those of values. */
const NAMED: ReadonlySet<string> = new Set([
  ...['dmn:InformationItem', 'dmn:ItemDefinition', 'dmn:OutputClause', 'dmn:Import'],
  ...['dmn:Decision', 'dmn:InputData', 'dmn:BusinessKnowledgeModel', 'dmn:DecisionService'],
]);

/** Names of several words are understood when something in the files has them. */
export function knownNames(files: DrgFile[]): string[] {
  const names = new Set<string>();
  const pending: unknown[] = files.map(({ definitions }) => definitions);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const element = next as ModdleElement;
    if (NAMED.has(element.$type) && element.name !== undefined) names.add(element.name);
    // Own properties only: the parent is none, so that this ends.
    for (const key of Object.keys(next)) {
      if (!key.startsWith('$')) pending.push((next as Record<string, unknown>)[key]);
    }
  }
  return [...names].filter((name) => /\s/.test(name));
}
