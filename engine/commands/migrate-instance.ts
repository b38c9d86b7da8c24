import { renewCalls } from '../flow/calls.ts';
import { recomputeClock, stopClock } from '../flow/clocks.ts';
import { emit, type Execution, nodeAt, scheduleEntry, flowById } from '../flow/execution.ts';
import { waitingJoins } from '../flow/joins.ts';
import { hasIncident } from '../flow/incidents.ts';
import { isBesideWork } from '../flow/listeners.ts';
import { attempt } from '../flow/attempt.ts';
import { watch } from '../flow/beginning.ts';
import { behaviorOf } from '../flow/behavior.ts';
import { RejectedError } from '../flow/rejection.ts';
import { eventsBehind } from '../flow/starts.ts';
import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type { MigrateInstance } from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import { expectRunning } from './checks.ts';
import { dropListeners, goOnWithoutListener } from './migrate-listeners.ts';

/**
 * Goes on with another version, whose definition this command is executed with. Everything active
 * must have a counterpart of its type in the same place. Tasks, jobs and subscriptions stay; what
 * the new version catches besides begins to be waited for, what it no longer catches ends.
 */
export function migrateInstance(execution: Execution, command: MigrateInstance): void {
  const { state, definition } = execution;
  const mapping = command.mapping ?? {};
  expectRunning(state);
  for (const element of state.elements.values()) expectCounterpart(execution, element, mapping);
  expectUndoable(execution, mapping);
  dropUncaught(execution, command);
  const left = dropListeners(execution, (element) => counterpart(definition, element, mapping));
  emit(execution, {
    type: 'InstanceMigrated',
    processId: definition.id,
    mapping,
    ...(command.reason !== undefined && { reason: command.reason }),
    ...(command.by !== undefined && { by: command.by }),
  });
  for (const element of left) goOnWithoutListener(execution, element);
  for (const element of [...state.elements.values()]) resume(execution, element);
  renewCalls(execution);
}

type Names = Record<string, string>;

function counterpart(
  { nodes, nodeIndexById }: ProcessDefinition,
  { node, scope }: ElementInstance,
  mapping: Names,
): ScopeOrNode | undefined {
  if (scope === 0) return nodes[0];
  return nodes[nodeIndexById.get(mapping[node.id] ?? node.id) ?? -1];
}

function expectCounterpart(
  { state, definition }: Execution,
  element: ElementInstance,
  mapping: Names,
): void {
  const { node } = element;
  const target = counterpart(definition, element, mapping);
  if (target?.type !== node.type || !isSameLoop(target, node)) {
    refuse(`${node.id} to have a ${node.type} as its counterpart in ${definition.id}`);
  }
  const scope = state.elements.get(element.scope);
  const around = scope && counterpart(definition, scope, mapping);
  const isTurn = element.loopCounter !== undefined;
  if (around !== undefined && !isTurn && around.index !== target.parent) {
    refuse(`${target.id} to lie in ${around.id} as ${node.id} does`);
  }
  for (const flow of element.arrived?.keys() ?? []) {
    if (!leadsToJoin(definition, target, mapping[flow] ?? flow)) {
      refuse(`sequence flow ${flow}, on which a token waits, to lead to a join in ${target.id}`);
    }
  }
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

/** What can be undone now must be there to be undone later. */
function expectUndoable({ definition, state }: Execution, mapping: Names): void {
  for (const { element } of state.compensations.values()) {
    if (definition.nodeIndexById.has(mapping[element] ?? element)) continue;
    refuse(`${element}, which can be undone, to be in ${definition.id}`);
  }
}

function refuse(expected: string): never {
  throw new RejectedError('invalid', `Expected ${expected} but it is not so`);
}

/** Timers and subscriptions of events that the new version does not have at that place. */
function dropUncaught(execution: Execution, { mapping = {}, timers = 'keep' }: MigrateInstance) {
  const { state, definition } = execution;
  for (const timer of [...state.timers.values()]) {
    if (timers === 'keep' && isCaught(execution, timer, mapping)) continue;
    emit(execution, { type: 'TimerCancelled', key: timer.key });
  }
  for (const subscription of [...state.subscriptions.values()]) {
    if (isCaught(execution, subscription, mapping)) continue;
    emit(execution, { type: 'SubscriptionCancelled', key: subscription.key });
  }
  for (const element of state.elements.values()) {
    const target = counterpart(definition, element, mapping);
    if (target?.timeLimit === undefined) stopClock(execution, element);
  }
}

function isCaught(
  { state, definition }: Execution,
  { owner, element }: { owner: number; element: string },
  mapping: Names,
): boolean {
  const holder = state.elements.get(owner);
  const place = holder && counterpart(definition, holder, mapping);
  const index = definition.nodeIndexById.get(mapping[element] ?? element);
  if (place === undefined || index === undefined) return false;
  return catchersOf(definition, place).some((node) => node.index === index);
}

/** What an active element waits for: itself, on its border, inside it, behind it. */
function catchersOf(definition: ProcessDefinition, node: ScopeOrNode): ScopeOrNode[] {
  const indexes = [
    node.index,
    ...node.boundaryEvents,
    ...node.eventSubProcesses.flatMap((index) => nodeAt(definition, index).startEvents),
  ];
  return [...indexes.map((index) => nodeAt(definition, index)), ...eventsBehind(definition, node)];
}

/** Elements that do nothing but wait, for what the new version says. */
const WAITING = ['intermediateCatchEvent', 'receiveTask', 'eventBasedGateway'];

function resume(execution: Execution, element: ElementInstance): void {
  const { node } = element;
  const failed = hasIncident(execution, element);
  watch(execution, element);
  // One that could not begin to wait does so when its incident is resolved.
  const waits = WAITING.includes(node.type) && element.loop === undefined;
  if (waits && !failed && !isBesideWork(execution, element)) {
    attempt(execution, element, 'enter', () =>
      behaviorOf(execution, node).enter(execution, element),
    );
  }
  if (node.timeLimit !== undefined) recomputeClock(execution, element);
  // A join may need fewer tokens now than it did.
  for (const join of waitingJoins(execution, element)) {
    scheduleEntry(execution, { node: join, scope: element.key });
  }
}
