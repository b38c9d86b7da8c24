import type { ElementInstance } from '../state/instance.ts';
import { stopClock, resumeClocks } from './clocks.ts';
import { type Execution, emit } from './execution.ts';

/** Takes back what belongs to an element that ends: timers, task, job, incidents, its clock. */
export function withdraw(execution: Execution, element: ElementInstance): void {
  const { timers, tasks, jobs, incidents } = execution.state;
  const { key: owner } = element;
  for (const key of keysOwnedBy(timers, owner)) emit(execution, { type: 'TimerCancelled', key });
  for (const key of keysOwnedBy(tasks, owner)) emit(execution, { type: 'TaskCancelled', key });
  for (const key of keysOwnedBy(jobs, owner)) emit(execution, { type: 'JobCancelled', key });
  for (const key of keysOwnedBy(incidents, owner)) {
    emit(execution, { type: 'IncidentResolved', key });
  }
  stopClock(execution, element);
}

/** Ends an element instance and all inside it, inner ones first (clause 13.5.3). */
export function terminateElement(execution: Execution, root: ElementInstance): void {
  for (const element of descendants(execution, root).reverse()) {
    withdraw(execution, element);
    if (element.node.type !== 'process') {
      execution.behaviors[element.node.type].terminate?.(execution, element);
    }
    resumeClocks(execution, element);
    emit(execution, { type: 'ElementTerminated', key: element.key });
  }
}

/** Ends everything inside a scope but not the scope. */
export function terminateChildren(execution: Execution, scope: ElementInstance): void {
  for (const child of [...execution.state.elements.values()]) {
    if (child.scope === scope.key) terminateElement(execution, child);
  }
}

/** The element and all below it, outer ones first: an inner one always has the larger key. */
function descendants(execution: Execution, root: ElementInstance): ElementInstance[] {
  const inside = new Set([root.key]);
  const found: ElementInstance[] = [root];
  for (const element of execution.state.elements.values()) {
    if (element.key <= root.key || !inside.has(element.scope)) continue;
    inside.add(element.key);
    found.push(element);
  }
  return found;
}

function keysOwnedBy(owned: Map<number, { owner: number }>, owner: number): number[] {
  if (owned.size === 0) return [];
  const keys: number[] = [];
  for (const [key, item] of owned) if (item.owner === owner) keys.push(key);
  return keys;
}
