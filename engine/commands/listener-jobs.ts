import { beginElement } from '../flow/beginning.ts';
import { completeElement, elementAt, emit, type Execution } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { goOnWithChange } from '../flow/task-changes.ts';
import { taskOf } from '../flow/task-listeners.ts';
import { leaveToScope, setLocal } from '../flow/variables.ts';
import type { CompleteJob, TaskListenerResult } from '../state/command.ts';
import type { ElementInstance, JobState, TaskState } from '../state/instance.ts';
import { checkSeparation } from './tasks.ts';
import { checkResult } from './task-results.ts';

/** A listener is done, and what it held back goes on. */
export function completeListener(
  execution: Execution,
  job: JobState,
  { variables, result }: CompleteJob,
): void {
  const element = elementAt(execution, job.owner);
  if (job.listener === 'start' || job.listener === 'end') {
    if (result !== undefined) expectNoResult(execution, job);
    emit(execution, { type: 'JobCompleted', key: job.key });
    return goOn(execution, element, { listener: job.listener, variables });
  }
  const task = taskOf(execution, element);
  if (task === undefined) throw new Error(`Expected ${element.node.id} to have a task`);
  expectNoVariables(element, job, Object.keys(variables));
  if (result !== undefined) checkResult(element, task, result);
  checkSeparation(execution, task, result?.corrections?.assignee ?? '');
  emit(execution, { type: 'JobCompleted', key: job.key });
  goOnWithTask(execution, { element, task }, result);
}

/** Only a task listener has something to say of a change. */
export function expectNoResult({ state }: Execution, { key, listener }: JobState): void {
  const what = listener === undefined ? 'no listener' : `an execution listener`;
  throw new RejectedError(
    'invalid',
    `Expected a result only of a task listener but job ${state.key}.${String(key)} is ${what}`,
  );
}

/**
 * What a start listener found out is the element's own; what an end listener did goes where the
 * output mappings go.
 */
function goOn(
  execution: Execution,
  element: ElementInstance,
  { listener, variables }: { listener: 'start' | 'end'; variables: CompleteJob['variables'] },
): void {
  if (listener === 'start') {
    setLocal(execution, element.key, variables);
    beginElement(execution, element);
  } else {
    leaveToScope(execution, element, variables);
    completeElement(execution, element.key);
  }
}

function goOnWithTask(
  execution: Execution,
  { element, task }: { element: ElementInstance; task: TaskState },
  { denied = false, reason, corrections = {} }: TaskListenerResult = {},
): void {
  const { key, change } = task;
  if (denied && change !== undefined) {
    return emit(execution, {
      type: 'TaskChangeDenied',
      key,
      change: change.event,
      ...(reason !== undefined && { reason }),
    });
  }
  if (Object.keys(corrections).length > 0) {
    emit(execution, { type: 'TaskCorrected', key, ...corrections });
  }
  goOnWithChange(execution, element);
}

function expectNoVariables({ node }: ElementInstance, { listener }: JobState, names: string[]) {
  if (names.length === 0) return;
  throw new RejectedError(
    'invalid',
    `Expected the ${listener ?? ''} listener of ${node.id} to answer without variables but it gives ${names.join(', ')}`,
  );
}
