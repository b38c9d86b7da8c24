import type { ProcessDefinition } from './definition.ts';
import type { ModdleElement } from './moddle.ts';
import type { Problems } from './problems.ts';

/** The instance remembers who did what, where the model asks for it. */
export function rememberPerformers(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  for (const node of definition.nodes) {
    const samePerson = node.userTask?.assignment?.element;
    for (const id of samePerson === undefined
      ? node.separation
      : [...node.separation, samePerson]) {
      const named = definition.nodes[definition.nodeIndexById.get(id) ?? -1];
      if (named?.type === 'userTask') definition.rememberedElements.add(id);
      else {
        problems.error(
          sources[node.index] as ModdleElement,
          'performer-reference',
          `Expected ${node.id} to name a user task of this process but found "${id}"`,
        );
      }
    }
  }
}
