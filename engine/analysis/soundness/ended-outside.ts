import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { isOfCompensation } from './compensation.ts';
import { endsScope } from './node-facts.ts';
import { handlerStarts, nodesAt } from './thrown.ts';

/**
 * Whether something around an activity may end it: an event on its border or on that of a scope
 * around it, an event subprocess, an end event that ends all of a scope. Then it may well wait for
 * ever by itself.
 */
export function isEndedOutside(definition: ProcessDefinition, activity: ScopeOrNode): boolean {
  for (let at: ScopeOrNode | undefined = activity; at !== undefined && at.index > 0;) {
    const scope: ScopeOrNode | undefined = definition.nodes[at.parent];
    const onBorder = nodesAt(definition, at.boundaryEvents);
    if (onBorder.some((event) => event.interrupting && !isOfCompensation(event))) return true;
    if (handlerStarts(definition, scope).some(({ interrupting }) => interrupting)) return true;
    if (nodesAt(definition, scope?.children ?? []).some(endsScope)) return true;
    at = scope;
  }
  return false;
}
