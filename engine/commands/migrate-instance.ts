import { renewCalls } from '../flow/calls.ts';
import { recomputeClock, stopClock } from '../flow/clocks.ts';
import { emit, type Execution, nodeAt, scheduleEntry } from '../flow/execution.ts';
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
import type { ElementInstance, TimerState } from '../state/instance.ts';
import { expectRunning } from './checks.ts';
import { dropListeners, goOnWithoutListener } from './migrate-listeners.ts';
import { counterpart, type Mapping, migrationObstacles } from './migration-check.ts';

/**
 * Goes on with another version, whose definition this command is executed with. Everything active
 * must have a counterpart of its type in the same place. Tasks, jobs and subscriptions stay; what
 * the new version catches besides begins to be waited for, what it no longer catches ends.
 */
export function migrateInstance(execution: Execution, command: MigrateInstance): void {
  const { state, definition } = execution;
  const mapping = command.mapping ?? {};
  expectRunning(state);
  const [obstacle] = migrationObstacles(definition, state, mapping);
  if (obstacle !== undefined) throw new RejectedError('invalid', obstacle.message);
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

/** Timers and subscriptions of events that the new version does not have at that place. */
function dropUncaught(execution: Execution, { mapping = {}, timers = 'keep' }: MigrateInstance) {
  const { state, definition } = execution;
  for (const timer of [...state.timers.values()]) {
    // The time for an answer counts from the receipt, whatever the version.
    const isKept = timers === 'keep' || isForAnswer(execution, timer);
    if (isKept && isCaught(execution, timer, mapping)) continue;
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

function isForAnswer({ state }: Execution, { owner, element }: TimerState): boolean {
  const node = state.elements.get(owner)?.node;
  return node?.type === 'userTask' && node.id === element;
}

function isCaught(
  { state, definition }: Execution,
  { owner, element }: { owner: number; element: string },
  mapping: Mapping,
): boolean {
  const holder = state.elements.get(owner);
  const place = holder && counterpart(definition, holder, mapping);
  const index = definition.nodeIndexById.get(mapping[element] ?? element);
  if (place === undefined || index === undefined) return false;
  return catchersOf(definition, place).some((node) => node.index === index);
}

/** What an active element waits for: itself, on its border, inside it, behind it. */
function catchersOf(definition: ProcessDefinition, node: ScopeOrNode): ScopeOrNode[] {
  const waitsItself = node.type !== 'userTask' || node.userTask?.deemedAcceptance !== undefined;
  const indexes = [
    ...(waitsItself ? [node.index] : []),
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
