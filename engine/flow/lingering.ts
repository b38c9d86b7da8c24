import type { Continuation } from '../state/event.ts';
import type { ElementInstance } from '../state/instance.ts';
import { continueRuns, isUndone } from './compensation.ts';
import { emit, type Execution, nodeAt, nodeById, scheduleEntry } from './execution.ts';
import { goOn } from './loops.ts';
import { completeScopeIfDone } from './scopes.ts';

/** The listeners of a withdrawn task are done: its element ends, and all that ends with it. */
export function endTermination(execution: Execution, task: ElementInstance): void {
  const { elements, ending = {} } = execution.state;
  for (let at = task; ;) {
    const { scope: around, afterwards } = at;
    emit(execution, { type: 'ElementTerminated', key: at.key });
    if (afterwards !== undefined) goOnWith(execution, around, afterwards);
    const scope = elements.get(around);
    if (scope === undefined) return emit(execution, { type: 'InstanceTerminated', ...ending });
    if (scope.terminating !== true) return goOnAround(execution, scope);
    if (scope.activeChildren > 0) return;
    at = scope;
  }
}

/** The scope goes on as if what has ended in it had never been there. */
export function goOnWithout(execution: Execution, scope: ElementInstance): void {
  // What is undone ends when all of it is.
  if (scope.cancelling === true || isUndone(execution, scope)) return;
  if (scope.loop !== undefined) goOn(execution, scope);
  else completeScopeIfDone(execution, scope.key);
}

function goOnAround(execution: Execution, scope: ElementInstance): void {
  const { activeChildren, afterwards, key } = scope;
  continueRuns(execution);
  if (activeChildren > 0 || afterwards === undefined) return goOnWithout(execution, scope);
  emit(execution, { type: 'ContinuationReleased', owner: key });
  goOnWith(execution, key, afterwards);
}

function goOnWith(
  execution: Execution,
  scope: number,
  { element, variables: caught = {} }: Continuation,
): void {
  const node = nodeById(execution.definition, element);
  if (node.type === 'boundaryEvent') return scheduleEntry(execution, { node, scope, caught });
  const handler = nodeAt(execution.definition, node.parent);
  scheduleEntry(execution, { node: handler, scope, direct: true, caught });
}
