import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import type { FlowTaken } from '../event.ts';
import type { ElementInstance, InstanceState } from '../instance.ts';
import { elementOf, nodeOf } from './lookup.ts';
import type { Appliers } from './types.ts';

/** Tokens between elements: under way, waiting at joins, consumed, discarded. */
export const tokenAppliers: Appliers<'FlowTaken' | 'TokensDiscarded' | 'GatewayReset'> = {
  FlowTaken: takeFlow,
  TokensDiscarded: (state, { scope: key, flows }) => {
    const scope = elementOf(state, key);
    if (flows !== undefined) return dropWaiting(scope, flows);
    scope.tokens = 0;
    delete scope.arrived;
    delete scope.fired;
  },
  GatewayReset: (state, { gateway, scope: key }, definition) => {
    const scope = elementOf(state, key);
    const served = new Set(scope.fired?.get(gateway));
    scope.fired?.delete(gateway);
    for (const flow of incomingIds(definition, nodeOf(definition, gateway))) {
      if (!served.has(flow)) takeWaiting(scope, flow);
    }
  },
};

function takeFlow(state: InstanceState, event: FlowTaken, definition: ProcessDefinition): void {
  const index = definition.flowIndexById.get(event.flow);
  const flow = index === undefined ? undefined : definition.flows[index];
  if (flow === undefined) throw new Error(`Expected sequence flow ${event.flow} in the definition`);
  const scope = elementOf(state, event.scope);
  scope.tokens += 1;
  if (definition.nodes[flow.target]?.joins !== true) return;
  scope.arrived ??= new Map();
  scope.arrived.set(flow.id, (scope.arrived.get(flow.id) ?? 0) + 1);
}

function dropWaiting(scope: ElementInstance, flows: string[]): void {
  for (const flow of flows) {
    scope.tokens -= scope.arrived?.get(flow) ?? 0;
    scope.arrived?.delete(flow);
  }
}

/**
 * The tokens with which a node is entered: one; at a join one of each incoming flow that has any
 * (clauses 13.4.1, 13.4.3, 13.4.5); as many as the activity needs to start (clause 13.3.2).
 */
export function consumeTokens(
  definition: ProcessDefinition,
  scope: ElementInstance,
  node: ScopeOrNode,
): void {
  if (node.incoming.length === 0) return;
  if (!node.joins) {
    scope.tokens -= 1;
    return;
  }
  if (node.startQuantity > 1) {
    consumeSeveral(scope, incomingIds(definition, node), node.startQuantity);
  } else if (node.type === 'complexGateway') {
    const consumed = incomingIds(definition, node).filter((flow) => takeWaiting(scope, flow));
    scope.fired ??= new Map();
    scope.fired.set(node.id, consumed);
  } else {
    for (const flow of node.incoming) takeWaiting(scope, definition.flows[flow]?.id ?? '');
  }
}

function consumeSeveral(scope: ElementInstance, flows: string[], count: number): void {
  let left = count;
  for (const flow of flows) {
    while (left > 0 && takeWaiting(scope, flow)) left -= 1;
  }
}

/** Takes one waiting token off a flow, if there is any. */
function takeWaiting(scope: ElementInstance, flow: string): boolean {
  const waiting = scope.arrived?.get(flow) ?? 0;
  if (waiting === 0) return false;
  scope.tokens -= 1;
  if (waiting > 1) scope.arrived?.set(flow, waiting - 1);
  else scope.arrived?.delete(flow);
  return true;
}

function incomingIds({ flows }: ProcessDefinition, node: ScopeOrNode): string[] {
  return node.incoming.map((index) => flows[index]?.id ?? '');
}
