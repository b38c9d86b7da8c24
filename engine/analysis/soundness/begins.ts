import { beginsByItself } from '../../model/beginnings.ts';
import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { nodesAt } from './thrown.ts';

/** The sets of nodes with which a scope may begin: one for each way to start it (clause 13.2). */
export function beginnings(definition: ProcessDefinition, scope: ScopeOrNode): ScopeOrNode[][] {
  const starts = nodesAt(definition, scope.startEvents);
  if (scope.type === 'eventSubProcess') return [starts];
  const children = nodesAt(definition, scope.children);
  const plain = starts.filter(({ events }) => events.length === 0);
  const triggered = [
    ...starts.filter(({ events }) => events.length > 0),
    ...children.filter((node) => node.instantiate && node.incoming.length === 0),
  ].map((node) => [node]);
  if (plain.length > 0) return [plain, ...triggered];
  if (triggered.length > 0) return triggered;
  return [children.filter(beginsByItself)];
}
