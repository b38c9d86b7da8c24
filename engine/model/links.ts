import type { ProcessDefinition, ScopeOrNode } from './definition.ts';
import type { ModdleElement } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** Ties each throwing link event to the catching one of its name in the same scope (clause 10.5.5). */
export function connectLinks(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  const targets = new Map<string, number>();
  for (const node of definition.nodes) {
    const name = linkName(node);
    if (name !== undefined && node.type === 'intermediateCatchEvent') {
      targets.set(`${String(node.parent)} ${name}`, node.index);
    }
  }
  for (const node of definition.nodes) {
    const name = linkName(node);
    if (name === undefined || node.type !== 'intermediateThrowEvent') continue;
    node.linkTarget = targets.get(`${String(node.parent)} ${name}`) ?? -1;
    const source = sources[node.index];
    if (node.linkTarget >= 0 || source === undefined) continue;
    problems.error(
      source,
      'link-partner',
      `Expected a catching link event "${name}" beside ${nameOf(source)} but there is none (clause 10.5.5)`,
    );
  }
}

function linkName({ events }: ScopeOrNode): string | undefined {
  const [event] = events;
  return event?.kind === 'link' ? event.name : undefined;
}
