import type { ProcessDefinition, ScopeOrNode } from './definition.ts';

/**
 * Indexes of what a scope enters when it begins: its none start events, else every node that nothing
 * leads to (clause 10.4.1).
 */
export function beginningOf({ nodes }: ProcessDefinition, scope: ScopeOrNode): number[] {
  const at = (index: number) => nodes[index] as ScopeOrNode;
  const none = scope.startEvents.filter((index) => at(index).events.length === 0);
  return none.length > 0 ? none : scope.children.filter((index) => beginsByItself(at(index)));
}

/** What nothing leads to and nothing triggers begins with its scope (clause 10.4.1). */
export function beginsByItself(node: ScopeOrNode): boolean {
  return (
    node.incoming.length === 0 &&
    node.attachedTo < 0 &&
    node.type !== 'startEvent' &&
    node.type !== 'eventSubProcess' &&
    !node.isForCompensation &&
    !node.instantiate &&
    node.events[0]?.kind !== 'link'
  );
}
