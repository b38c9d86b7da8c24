import type { EventKind, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { hold } from './boundary.ts';
import { openCatchers } from './catchers.ts';
import { emit, type Execution, nodeAt, scheduleEntry } from './execution.ts';
import { emptyScope } from './scopes.ts';

/** Begins to wait for what starts the event subprocesses of a scope. */
export function openEventSubProcesses(execution: Execution, scope: ElementInstance): void {
  if (scope.node.eventSubProcesses.length === 0) return;
  openCatchers(execution, scope, startEvents(execution, scope.node));
}

/** The event subprocesses of a scope that one kind of trigger starts, by their start events. */
export function handlersOf(
  execution: Execution,
  scope: ScopeOrNode,
  kind: EventKind,
): ScopeOrNode[] {
  if (scope.eventSubProcesses.length === 0) return [];
  return startEvents(execution, scope).filter(({ events }) =>
    events.some((event) => event.kind === kind),
  );
}

/**
 * An event subprocess starts. An interrupting one first ends all else in its scope, which then
 * completes with it (clause 13.5.4).
 */
export function fireEventSubProcess(
  execution: Execution,
  scope: ElementInstance,
  start: ScopeOrNode,
  payload: Variables = {},
): void {
  if (start.interrupting) interrupt(execution, scope);
  if (start.interrupting && scope.activeChildren > 0) return hold(execution, scope, start, payload);
  const node = nodeAt(execution.definition, start.parent);
  scheduleEntry(execution, { node, scope: scope.key, direct: true, caught: payload });
}

function interrupt(execution: Execution, scope: ElementInstance): void {
  emptyScope(execution, scope);
  closeEventSubProcesses(execution, scope);
}

/** Nothing starts an event subprocess of the scope any more. */
export function closeEventSubProcesses(execution: Execution, scope: ElementInstance): void {
  const { timers, subscriptions, incidents } = execution.state;
  const handlers = new Set(startEvents(execution, scope.node).map(({ id }) => id));
  for (const key of [...(scope.owned ?? [])]) {
    if (handlers.has(timers.get(key)?.element ?? '')) {
      emit(execution, { type: 'TimerCancelled', key });
    } else if (handlers.has(subscriptions.get(key)?.element ?? '')) {
      emit(execution, { type: 'SubscriptionCancelled', key });
    } else if (incidents.has(key)) emit(execution, { type: 'IncidentResolved', key });
  }
}

function startEvents({ definition }: Execution, scope: ScopeOrNode): ScopeOrNode[] {
  return scope.eventSubProcesses.flatMap((index) =>
    nodeAt(definition, index).startEvents.map((start) => nodeAt(definition, start)),
  );
}
