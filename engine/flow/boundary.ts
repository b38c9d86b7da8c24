import type { EventKind, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { openCatchers } from './catchers.ts';
import { continueRun } from './compensation.ts';
import { emit, type Execution, nodeAt, scheduleEntry } from './execution.ts';
import { terminateElement } from './withdrawal.ts';

/** Begins to wait for the events attached to an activity that has just become active. */
export function openBoundaryEvents(execution: Execution, element: ElementInstance): void {
  const { boundaryEvents: attached } = element.node;
  if (attached.length === 0) return;
  const nodes = attached.map((index) => nodeAt(execution.definition, index));
  openCatchers(execution, element, nodes);
}

/**
 * A boundary event fires. An interrupting one first ends the activity and all that it holds, and
 * only then goes on (clause 13.5.3).
 */
export function fireBoundaryEvent(
  execution: Execution,
  element: ElementInstance,
  event: ScopeOrNode,
  payload: Variables = {},
): void {
  if (event.interrupting) terminateElement(execution, element);
  if (event.interrupting && element.terminating === true) hold(execution, element, event, payload);
  else scheduleEntry(execution, { node: event, scope: element.scope, caught: payload });
  // What undoes another activity has ended by its border: the next one is undone.
  if (event.interrupting && element.run !== undefined) {
    continueRun(execution, element.run, element.scope);
  }
}

/** Listeners of a task that ends with the activity come first. */
export function hold(
  execution: Execution,
  { key: owner }: ElementInstance,
  { id: element }: ScopeOrNode,
  variables: Variables,
): void {
  const came = Object.keys(variables).length > 0 && { variables };
  emit(execution, { type: 'ContinuationHeld', owner, element, ...came });
}

/** The events attached to a node that catch one kind of trigger. */
export function boundaryEvents(
  execution: Execution,
  node: ScopeOrNode,
  kind: EventKind,
): ScopeOrNode[] {
  if (node.boundaryEvents.length === 0) return [];
  return node.boundaryEvents
    .map((index) => nodeAt(execution.definition, index))
    .filter((event) => event.events.some((each) => each.kind === kind));
}
