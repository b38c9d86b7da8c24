import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance, SubscriptionState } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { fireBoundaryEvent } from './boundary.ts';
import { isWaiting, openCatchers, reopen } from './catchers.ts';
import { fireEventSubProcess } from './event-subprocesses.ts';
import { completeElement, elementAt, emit, type Execution, nodeById } from './execution.ts';
import { flowAt, takeFlow } from './sequence-flows.ts';
import { propagate, takeOver } from './variables.ts';
import { withdraw } from './withdrawal.ts';

/** A message, a signal or a condition that was waited for has come. */
export function catchSubscription(
  execution: Execution,
  subscription: SubscriptionState,
  payload: Variables,
): void {
  const { key, element, owner } = subscription;
  const node = nodeById(execution.definition, element);
  emit(execution, { type: 'EventCaught', key, element });
  if (comesAgain(node) && !node.parallelMultiple) reopen(execution, subscription);
  trigger(execution, elementAt(execution, owner), node, payload);
}

/**
 * What a node waits for has happened, and `owner` is the element instance that waited. Of a
 * parallel multiple event all parts must have happened (clause 10.5.5).
 */
export function trigger(
  execution: Execution,
  owner: ElementInstance,
  node: ScopeOrNode,
  payload: Variables,
): void {
  if (node.parallelMultiple && isWaiting(execution, owner, node)) {
    return propagate(execution, owner.key, payload);
  }
  if (node.parallelMultiple && comesAgain(node)) openCatchers(execution, owner, [node]);
  if (owner.node === node) return goOn(execution, owner, payload);
  if (node.type === 'boundaryEvent') return fireBoundaryEvent(execution, owner, node, payload);
  if (node.type === 'startEvent') return fireEventSubProcess(execution, owner, node, payload);
  chooseEvent(execution, owner, node, payload);
}

/** Non-interrupting boundary events and event subprocesses may fire many times. */
export function comesAgain({ type, interrupting }: ScopeOrNode): boolean {
  return (type === 'boundaryEvent' || type === 'startEvent') && !interrupting;
}

function goOn(execution: Execution, element: ElementInstance, payload: Variables): void {
  takeOver(execution, element, payload);
  completeElement(execution, element.key);
}

/** Event-based gateway: the first event wins, the others are withdrawn at once (clause 13.4.4). */
function chooseEvent(
  execution: Execution,
  gateway: ElementInstance,
  event: ScopeOrNode,
  payload: Variables,
): void {
  const flow = gateway.node.outgoing.find(
    (index) => flowAt(execution, index).target === event.index,
  );
  if (flow === undefined) throw new Error(`Expected ${gateway.node.id} to lead to ${event.id}`);
  withdraw(execution, gateway);
  emit(execution, { type: 'ElementCompleted', key: gateway.key });
  takeFlow(execution, flowAt(execution, flow), gateway.scope, payload);
}
