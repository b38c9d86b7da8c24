import type { EventDefinition, MessageDefinition, ScopeOrNode } from '../model/definition.ts';
import type { SubscriptionCreated } from '../state/event.ts';
import type { ElementInstance, SubscriptionState } from '../state/instance.ts';
import { emit, type Execution, nextKey, nodeById } from './execution.ts';
import { type Due, dueOf, scheduleTimer } from './timers.ts';
import { evaluate, textParameter } from './variables.ts';

/** What an element will wait for, evaluated but not yet begun. */
interface Plan {
  owner: ElementInstance;
  node: ScopeOrNode;
  due?: Due;
  subscription?: Omit<SubscriptionCreated, 'type' | 'key' | 'owner' | 'element'>;
}

/**
 * Begins to wait for what the nodes catch. `owner` is the element instance with whose end the
 * waiting ends; a node is the owner's own, or one that stands for it: a boundary event, the start
 * of an event subprocess, an event behind a gateway. All expressions are evaluated before the first
 * event, so that a failure leaves no half; nodes that wait already are left alone.
 */
export function openCatchers(
  execution: Execution,
  owner: ElementInstance,
  nodes: ScopeOrNode[],
): void {
  const plans = nodes
    .filter((node) => !isWaiting(execution, owner, node) && !hasPassed(owner, node))
    .flatMap((node) => node.events.flatMap((event) => plan(execution, owner, node, event) ?? []));
  for (const each of plans) begin(execution, each);
}

/** Whether anything that the node catches is still waited for. */
export function isWaiting(
  { state }: Execution,
  { owned }: ElementInstance,
  { id }: ScopeOrNode,
): boolean {
  if (owned === undefined) return false;
  return owned.some(
    (key) => (state.timers.get(key) ?? state.subscriptions.get(key))?.element === id,
  );
}

/** A time that has come once does not come again when waiting begins anew. */
function hasPassed({ spent }: ElementInstance, { id, parallelMultiple }: ScopeOrNode): boolean {
  return spent?.includes(id) === true && !parallelMultiple;
}

/** One that may come again is waited for again, under a new key. */
export function reopen(execution: Execution, subscription: SubscriptionState): void {
  const { key: _, holds: __, ...same } = subscription;
  emit(execution, {
    type: 'SubscriptionCreated',
    key: nextKey(execution),
    ...same,
    ...(subscription.kind === 'conditional' && { holds: true }),
    ...(subscription.kind === 'signal' && { since: subscription.since ?? subscription.key }),
  });
}

function plan(
  execution: Execution,
  owner: ElementInstance,
  node: ScopeOrNode,
  event: EventDefinition,
): Plan | undefined {
  switch (event.kind) {
    case 'timer':
      return { owner, node, due: dueOf(execution, owner.key, node, event) };
    case 'message':
      return { owner, node, subscription: planMessage(execution, owner, event) };
    case 'signal': {
      const name = textParameter(execution, owner.key, event.name, 'the signal name');
      return { owner, node, subscription: { kind: 'signal', name } };
    }
    case 'conditional': {
      const at = nodeById(execution.definition, node.id).events.indexOf(event);
      return {
        owner,
        node,
        subscription: { kind: 'conditional', ...(at > 0 && { definition: at }) },
      };
    }
    default:
      return undefined;
  }
}

function planMessage(execution: Execution, owner: ElementInstance, event: MessageDefinition) {
  const name = textParameter(execution, owner.key, event.name, 'the message name');
  const correlationKey = correlationKeyOf(execution, owner.key, event);
  return {
    kind: 'message' as const,
    name,
    ...(correlationKey !== undefined && { correlationKey }),
  };
}

/** What the model says that a message must carry; a number is written as text. */
export function correlationKeyOf(
  execution: Execution,
  scope: number,
  { correlationKey }: MessageDefinition,
): string | undefined {
  if (correlationKey === undefined) return undefined;
  if ('expression' in correlationKey) {
    const value = evaluate(execution, scope, correlationKey.expression);
    if (typeof value === 'number') return String(value);
  }
  return textParameter(execution, scope, correlationKey, 'the correlation key');
}

function begin(execution: Execution, { owner, node, due, subscription }: Plan): void {
  if (due !== undefined) scheduleTimer(execution, owner.key, node.id, due);
  if (subscription === undefined) return;
  const key = nextKey(execution);
  if (subscription.kind === 'conditional') lookAtRest(execution, node, key, subscription);
  emit(execution, {
    type: 'SubscriptionCreated',
    key,
    owner: owner.key,
    element: node.id,
    ...subscription,
  });
}

/** A condition that holds already fires as soon as the command comes to rest. */
function lookAtRest(
  execution: Execution,
  { events }: ScopeOrNode,
  key: number,
  { definition = 0 }: NonNullable<Plan['subscription']>,
): void {
  const event = events[definition];
  const isFiltered = event?.kind === 'conditional' && event.filter !== undefined;
  if (isFiltered) (execution.newFiltered ??= new Set()).add(key);
  else execution.newConditions = true;
}
