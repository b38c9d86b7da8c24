import type { EventDefinition, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { type Execution, nodeAt } from './execution.ts';
import { dueOf, scheduleTimer } from './timers.ts';
import { terminateElement } from './withdrawal.ts';

/** Starts the clocks of the timer events attached to an activity that has just become active. */
export function scheduleBoundaryTimers(execution: Execution, element: ElementInstance): void {
  const missing = timerEvents(execution, element.node).filter(
    (event) => !isScheduled(execution, element, event),
  );
  const planned = missing.map((event) => ({
    event,
    due: dueOf(execution, element.scope, event),
  }));
  for (const { event, due } of planned) scheduleTimer(execution, element.key, event.id, due);
}

/**
 * A boundary event fires. An interrupting one first ends the activity and all that it holds, and
 * only then goes on (clause 13.5.3).
 */
export function fireBoundaryEvent(
  execution: Execution,
  element: ElementInstance,
  event: ScopeOrNode,
): void {
  if (event.interrupting) terminateElement(execution, element);
  execution.agenda.push({ type: 'enter', node: event, scope: element.scope });
}

/** The boundary events of one kind that are attached to a node. */
export function boundaryEvents(
  execution: Execution,
  node: ScopeOrNode,
  kind: EventDefinition['kind'],
): ScopeOrNode[] {
  if (node.boundaryEvents.length === 0) return [];
  return node.boundaryEvents
    .map((index) => nodeAt(execution.definition, index))
    .filter((event) => event.event?.kind === kind);
}

const timerEvents = (execution: Execution, node: ScopeOrNode) =>
  boundaryEvents(execution, node, 'timer');

function isScheduled({ state }: Execution, element: ElementInstance, event: ScopeOrNode): boolean {
  for (const timer of state.timers.values()) {
    if (timer.owner === element.key && timer.element === event.id) return true;
  }
  return false;
}
