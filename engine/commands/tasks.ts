import { completeElement, elementAt, emit, type Execution } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { takeOver } from '../flow/variables.ts';
import type { AssignTask, CompleteTask } from '../state/command.ts';
import type { TaskState } from '../state/instance.ts';
import { checkVariables, expectActive, expectOpen, expectRunning } from './checks.ts';

export function completeTask(execution: Execution, command: CompleteTask): void {
  const task = openTask(execution, command.task);
  checkSeparation(execution, task, command.by);
  checkVariables(execution, command.variables);
  emit(execution, { type: 'TaskCompleted', key: task.key, by: command.by });
  takeOver(execution, elementAt(execution, task.owner), command.variables);
  completeElement(execution, task.owner);
}

export function assignTask(execution: Execution, command: AssignTask): void {
  const { type: _, task: __, heldBy, ...answer } = command;
  const task = assignableTask(execution, command);
  checkHolder(execution, task, heldBy);
  if (typeof command.assignee === 'string') checkSeparation(execution, task, command.assignee);
  emit(execution, { type: 'TaskAssigned', key: task.key, ...answer });
}

function openTask({ state }: Execution, key: number): TaskState {
  expectActive(state);
  return expectOpen(state, state.tasks, key, 'task');
}

/** What the model specifies is answered at once; people act on a task only while the case goes on. */
function assignableTask(execution: Execution, { by, task: key }: AssignTask): TaskState {
  if (by !== undefined) return openTask(execution, key);
  const { state } = execution;
  expectRunning(state);
  return expectOpen(state, state.tasks, key, 'task');
}

function checkHolder(
  { state }: Execution,
  { key, assignee }: TaskState,
  expected: string | null | undefined,
): void {
  if (expected === undefined || (expected ?? undefined) === assignee) return;
  throw new RejectedError(
    'conflict',
    `Expected task ${state.key}.${String(key)} to be held by ${expected ?? 'nobody'} but it is held by ${assignee ?? 'nobody'}`,
  );
}

/** `yc:separation`: whoever did one of those elements may not do this one. */
function checkSeparation(execution: Execution, task: TaskState, user: string): void {
  const { node } = elementAt(execution, task.owner);
  for (const id of node.separation) {
    if (execution.state.performers.get(id)?.includes(user) !== true) continue;
    throw new RejectedError(
      'conflict',
      `Expected ${node.name || node.id} to be done by another person than ${user}, who did ${id}`,
    );
  }
}
