import { flowById } from '../flow/execution.ts';
import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance, InstanceState } from '../state/instance.ts';

/** Elements and sequence flows that have another id in the version that is migrated to. */
export type Mapping = Record<string, string>;

/** Why an instance cannot go on with another version. */
export interface MigrationObstacle {
  /** Counter of the element instance, where it is one that has no counterpart. */
  key?: number;
  /** Id of the element in the present version. */
  element: string;
  message: string;
}

/** Everything that keeps an instance from going on with a version, in the order of its elements. */
export function migrationObstacles(
  definition: ProcessDefinition,
  state: InstanceState,
  mapping: Mapping,
): MigrationObstacle[] {
  const found: MigrationObstacle[] = [];
  for (const element of state.elements.values()) {
    const expected = expectedOf(definition, { state, element, mapping });
    if (expected === undefined) continue;
    found.push({ key: element.key, element: element.node.id, message: refusal(expected) });
  }
  // What can be undone now must be there to be undone later.
  for (const { element } of state.compensations.values()) {
    if (definition.nodeIndexById.has(mapping[element] ?? element)) continue;
    const expected = `${element}, which can be undone, to be in ${definition.id}`;
    found.push({ element, message: refusal(expected) });
  }
  return found;
}

/** What an element instance is in the version that is migrated to. */
export function counterpart(
  { nodes, nodeIndexById }: ProcessDefinition,
  { node, scope }: ElementInstance,
  mapping: Mapping,
): ScopeOrNode | undefined {
  if (scope === 0) return nodes[0];
  return nodes[nodeIndexById.get(mapping[node.id] ?? node.id) ?? -1];
}

function refusal(expected: string): string {
  return `Expected ${expected} but it is not so`;
}

/** What would have to be so, and is not. */
function expectedOf(
  definition: ProcessDefinition,
  { state, element, mapping }: { state: InstanceState; element: ElementInstance; mapping: Mapping },
): string | undefined {
  const { node } = element;
  const target = counterpart(definition, element, mapping);
  if (target?.type !== node.type || !isSameLoop(target, node)) {
    return `${node.id} to have a ${node.type} as its counterpart in ${definition.id}`;
  }
  const scope = state.elements.get(element.scope);
  const around = scope && counterpart(definition, scope, mapping);
  const isTurn = element.loopCounter !== undefined;
  if (around !== undefined && !isTurn && around.index !== target.parent) {
    return `${target.id} to lie in ${around.id} as ${node.id} does`;
  }
  for (const flow of element.arrived?.keys() ?? []) {
    if (!leadsToJoin(definition, target, mapping[flow] ?? flow)) {
      return `sequence flow ${flow}, on which a token waits, to lead to a join in ${target.id}`;
    }
  }
  return undefined;
}

/** Turns that are under way go on as what they were: one after another, or side by side. */
function isSameLoop({ loop }: ScopeOrNode, { loop: old }: ScopeOrNode): boolean {
  if (loop?.kind !== old?.kind) return false;
  if (loop?.kind !== 'multiInstance' || old?.kind !== 'multiInstance') return true;
  return loop.isSequential === old.isSequential;
}

/** A token that waits must wait for others there too, in the same scope. */
function leadsToJoin(definition: ProcessDefinition, scope: ScopeOrNode, flow: string): boolean {
  const target = flowById(definition, flow)?.target ?? -1;
  const join = definition.nodes[target];
  return join?.joins === true && join.parent === scope.index;
}
