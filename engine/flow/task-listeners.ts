import type { TaskListenerEvent } from '../model/definition.ts';
import type { TaskCommand } from '../state/command.ts';
import type { ElementInstance, TaskState } from '../state/instance.ts';
import { emit, type Execution } from './execution.ts';
import { offerJob } from './jobs.ts';
import { taskHeaders } from './task-headers.ts';

/** The open task of a user task's element instance. */
export function taskOf({ state }: Execution, { owned }: ElementInstance): TaskState | undefined {
  const key = owned?.find((each) => state.tasks.has(each));
  return key === undefined ? undefined : state.tasks.get(key);
}

/** Whether the model has listeners for a change of this task. */
export function hasTaskListeners({ node }: ElementInstance, change: TaskListenerEvent): boolean {
  return node.userTask?.listeners?.[change] !== undefined;
}

/** The change waits for its listeners, the first of which gets its job. */
export function startChange(
  execution: Execution,
  { key }: TaskState,
  change: TaskListenerEvent,
  command?: TaskCommand,
): void {
  emit(execution, {
    type: 'TaskChangeStarted',
    key,
    change,
    ...(command !== undefined && { command }),
  });
}

/** Gives the next listener of the task's change to a worker; false if there is none left. */
export function listensToTask(
  execution: Execution,
  element: ElementInstance,
  task: TaskState,
): boolean {
  const { change } = task;
  if (change === undefined) return false;
  const listener = element.node.userTask?.listeners?.[change.event]?.[change.created];
  if (listener === undefined) return false;
  const headers = { ...listener.headers, ...taskHeaders(execution.state.key, task) };
  offerJob(execution, element, { ...listener, headers, listener: change.event });
  return true;
}
