import type { ElementInstance } from '../state/instance.ts';
import { attempt } from './attempt.ts';
import { resumeClocks, stopClock } from './clocks.ts';
import { emit, type Execution } from './execution.ts';
import { hasTaskListeners, listensToTask, startChange, taskOf } from './task-listeners.ts';

/** Takes back what belongs to an element that ends: timers, tasks, jobs, what it waits for. */
export function withdraw(execution: Execution, element: ElementInstance): void {
  if (element.owned !== undefined) withdrawOwned(execution, element.owned);
  stopClock(execution, element);
}

/** Nothing that happens outside concerns the element any more; its listeners still work. */
export function stopWaiting(execution: Execution, { owned }: ElementInstance): void {
  if (owned !== undefined) cancelWaiting(execution, [...owned]);
}

/** Ends an element instance and all inside it, inner ones first (clause 13.5.3). */
export function terminateElement(execution: Execution, root: ElementInstance): void {
  terminateAll(execution, [root, ...descendants(execution, root)]);
}

/** Ends everything inside a scope but not the scope. */
export function terminateChildren(execution: Execution, scope: ElementInstance): void {
  if (scope.activeChildren > 0) terminateAll(execution, descendants(execution, scope));
}

/** What lies inside comes later in the list, and ends first. */
export function terminateAll(execution: Execution, elements: ElementInstance[]): void {
  for (const element of elements.reverse()) {
    if (lingers(execution, element)) continue;
    withdraw(execution, element);
    if (element.node.type !== 'process') {
      execution.behaviors[element.node.type].terminate?.(execution, element);
    }
    resumeClocks(execution, element);
    emit(execution, { type: 'ElementTerminated', key: element.key });
  }
}

/**
 * The listeners of a task that is withdrawn are told before it ends, and so long all around it that
 * is to end with it stays, without doing anything.
 */
function lingers(execution: Execution, element: ElementInstance): boolean {
  if (element.terminating === true) return true;
  const isTask = hasTaskListeners(element, 'canceling');
  const task = isTask ? taskOf(execution, element) : undefined;
  if (task === undefined && element.activeChildren === 0) return false;
  if (element.owned !== undefined) withdrawOwned(execution, element.owned, task?.key);
  stopClock(execution, element);
  resumeClocks(execution, element);
  emit(execution, { type: 'ElementTerminating', key: element.key });
  if (task === undefined) return true;
  startChange(execution, task, 'canceling');
  attempt(execution, element, 'task', () => void listensToTask(execution, element, task));
  return true;
}

/** All below an element, outer ones first: an inner one always has the larger key. */
export function descendants(execution: Execution, root: ElementInstance): ElementInstance[] {
  const inside = new Set([root.key]);
  const found: ElementInstance[] = [];
  if (root.activeChildren === 0) return found;
  for (const element of execution.state.elements.values()) {
    if (element.key <= root.key || !inside.has(element.scope)) continue;
    inside.add(element.key);
    found.push(element);
  }
  return found;
}

function withdrawOwned(execution: Execution, owned: number[], except?: number): void {
  const { tasks, jobs, incidents, urgings } = execution.state;
  const keys = [...owned];
  cancelWaiting(execution, keys);
  for (const key of keys) {
    if (tasks.has(key) && key !== except) emit(execution, { type: 'TaskCancelled', key });
  }
  for (const key of keys) if (jobs.has(key)) emit(execution, { type: 'JobCancelled', key });
  for (const key of keys) if (urgings.has(key)) emit(execution, { type: 'UrgingClosed', key });
  for (const key of keys) {
    if (incidents.has(key)) emit(execution, { type: 'IncidentResolved', key });
  }
}

function cancelWaiting(execution: Execution, keys: number[]): void {
  const { timers, subscriptions } = execution.state;
  for (const key of keys) if (timers.has(key)) emit(execution, { type: 'TimerCancelled', key });
  for (const key of keys) {
    if (subscriptions.has(key)) emit(execution, { type: 'SubscriptionCancelled', key });
  }
}
