import { isActivity } from '../model/boundary-events.ts';
import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import { reachableFrom } from './reachability.ts';

/** Whether something can be sent back to this node. */
export function canBeginAnew(node: ScopeOrNode): boolean {
  return isActivity(node) && node.type !== 'eventSubProcess';
}

/**
 * The activities to which a task of this element may be sent back: those of its own and the outer
 * scopes that tokens come from, and the activities that it lies in. Whether they have begun yet is for the instance to say.
 *
 * @returns ids, those of the innermost scope first
 */
export function rejectionTargets(definition: ProcessDefinition, elementId: string): string[] {
  const targets: string[] = [];
  let inner = nodeOf(definition, definition.nodeIndexById.get(elementId));
  let scope = nodeOf(definition, inner?.parent);
  while (inner !== undefined && scope !== undefined) {
    for (const child of scope.children) {
      const node = nodeOf(definition, child);
      if (node && leadsTo(definition, node, inner) && node.id !== elementId) targets.push(node.id);
    }
    inner = scope;
    scope = nodeOf(definition, inner.parent);
  }
  return targets;
}

function leadsTo(definition: ProcessDefinition, node: ScopeOrNode, later: ScopeOrNode): boolean {
  return canBeginAnew(node) && reachableFrom(definition, node).has(later.index);
}

function nodeOf({ nodes }: ProcessDefinition, index = -1): ScopeOrNode | undefined {
  return nodes[index];
}
