import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { type Execution, nodeAt, flowById } from './execution.ts';
import { flowAt } from './sequence-flows.ts';

/**
 * Asks the joins at which tokens wait, once nothing else moves, whether they go on with what they
 * have. True if one of them does.
 */
export function releaseJoins(execution: Execution): boolean {
  const { definition, behaviors } = execution;
  if (!definition.hasSynchronizingJoins) return false;
  for (const scope of scopesWithJoins(execution)) {
    for (const node of waitingJoins(execution, scope)) {
      if (node.type === 'process') continue;
      if (behaviors[node.type].atRest?.(execution, node, scope) === true) return true;
    }
  }
  return false;
}

/** Where all such joins are in the process itself, which is usual, nothing is searched. */
function scopesWithJoins({ definition, state }: Execution): ElementInstance[] {
  const process = state.elements.get(1);
  if (process === undefined) return [];
  return onlyInProcess(definition) ? [process] : [...state.elements.values()];
}

const joinsOnlyInProcess = new WeakMap<ProcessDefinition, boolean>();

function onlyInProcess(definition: ProcessDefinition): boolean {
  let known = joinsOnlyInProcess.get(definition);
  if (known === undefined) {
    known = definition.nodes.every(({ joins, parent }) => !joins || parent === 0);
    joinsOnlyInProcess.set(definition, known);
  }
  return known;
}

/** The joins of a scope that hold tokens, or that wait for late ones. */
export function waitingJoins({ definition }: Execution, { arrived, fired }: ElementInstance) {
  const joins = new Set<ScopeOrNode>();
  for (const id of arrived?.keys() ?? []) {
    const flow = flowById(definition, id);
    if (flow !== undefined) joins.add(nodeAt(definition, flow.target));
  }
  for (const id of fired?.keys() ?? []) {
    joins.add(nodeAt(definition, definition.nodeIndexById.get(id) ?? -1));
  }
  return joins;
}

/** A token waits on every flow into a join. */
export function hasTokenOnEach(
  execution: Execution,
  { incoming }: ScopeOrNode,
  scope: ElementInstance,
): boolean {
  if (scope.arrived === undefined || scope.arrived.size < incoming.length) return false;
  return incoming.every((flow) => tokensOn(execution, scope, flow) > 0);
}

/** Tokens that wait on a sequence flow. */
export function tokensOn(execution: Execution, scope: ElementInstance, flow: number): number {
  return scope.arrived?.get(flowAt(execution, flow).id) ?? 0;
}

/**
 * Whether a token elsewhere in the scope can still reach one of the `empty` flows by a path that
 * avoids the join, and cannot as well reach one of the `filled` ones (clause 13.4.3).
 */
export function moreMayCome(
  execution: Execution,
  { join, scope, filled, empty }: JoinQuestion,
): boolean {
  const reachesEmpty = (node: number) => leadsTo(execution.definition, join, empty, node);
  const reachesFilled = (node: number) => leadsTo(execution.definition, join, filled, node);
  for (const node of tokenPlaces(execution, scope, join)) {
    if (reachesEmpty(node) && !reachesFilled(node)) return true;
  }
  return false;
}

export interface JoinQuestion {
  join: ScopeOrNode;
  scope: ElementInstance;
  /** Indexes of incoming flows of the join that have a token, and of those that lack one. */
  filled: number[];
  empty: number[];
}

/** Nodes from which the scope's other tokens go on. */
function* tokenPlaces(
  { state, definition }: Execution,
  scope: ElementInstance,
  join: ScopeOrNode,
): Generator<number> {
  for (const element of state.elements.values()) {
    // From what only waits to end, no token goes on.
    if (element.scope === scope.key && element.terminating !== true) yield element.node.index;
  }
  for (const id of scope.arrived?.keys() ?? []) {
    const target = flowById(definition, id)?.target;
    if (target !== undefined && target !== join.index) yield target;
  }
}

/** For each flow into a join: the nodes from which it can be reached without passing the join. */
const origins = new WeakMap<ProcessDefinition, Map<number, Set<number>>>();

function leadsTo(
  definition: ProcessDefinition,
  join: ScopeOrNode,
  flows: number[],
  node: number,
): boolean {
  return flows.some((flow) => originsOf(definition, join, flow).has(node));
}

function originsOf(definition: ProcessDefinition, join: ScopeOrNode, flow: number): Set<number> {
  let known = origins.get(definition);
  if (known === undefined) origins.set(definition, (known = new Map<number, Set<number>>()));
  let found = known.get(flow);
  if (found === undefined) known.set(flow, (found = walkBack(definition, join, flow)));
  return found;
}

function walkBack(definition: ProcessDefinition, join: ScopeOrNode, flow: number): Set<number> {
  const found = new Set<number>();
  const open = [definition.flows[flow]?.source ?? -1];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index < 0 || index === join.index || found.has(index)) continue;
    found.add(index);
    open.push(...predecessors(definition, nodeAt(definition, index)));
  }
  return found;
}

/** Along sequence flows, from an activity to its boundary events, and from link to link. */
function predecessors(definition: ProcessDefinition, node: ScopeOrNode): number[] {
  const before = node.incoming.map((index) => definition.flows[index]?.source ?? -1);
  if (node.attachedTo >= 0) before.push(node.attachedTo);
  if (node.events[0]?.kind === 'link') {
    for (const other of definition.nodes) {
      if (other.linkTarget === node.index) before.push(other.index);
    }
  }
  return before;
}
