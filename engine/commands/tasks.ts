import { elementAt, emit, type Execution } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { changeTask } from '../flow/task-changes.ts';
import { hasTaskListeners } from '../flow/task-listeners.ts';
import type { AssignTask, CompleteTask } from '../state/command.ts';
import type { TaskState } from '../state/instance.ts';
import { checkVariables, expectActive, expectOpen, expectRunning } from './checks.ts';

export function completeTask(execution: Execution, command: CompleteTask): void {
  const task = openTask(execution, command.task);
  checkSeparation(execution, task, command.by);
  checkVariables(execution, command.variables);
  const element = elementAt(execution, task.owner);
  changeTask(execution, { element, task, change: 'completing' }, command);
}

/** An answer to the model's own specification comes without `by`, and updates nothing. */
export function assignTask(execution: Execution, command: AssignTask): void {
  const task = assignableTask(execution, command);
  checkHolder(execution, task, command.heldBy);
  if (typeof command.assignee === 'string') checkSeparation(execution, task, command.assignee);
  const element = elementAt(execution, task.owner);
  const { assignee, by, ...answer } = command;
  if (assignee === undefined && by === undefined) return emitAssigned(execution, command);
  const change = assignee === undefined ? 'updating' : 'assigning';
  if (by !== undefined || !hasTaskListeners(element, change)) {
    return changeTask(execution, { element, task, change }, command);
  }
  // Where the task belongs does not wait for those who hear to whom it is given.
  if (saysWhere(answer)) emitAssigned(execution, answer);
  const { type, task: key, why } = command;
  changeTask(
    execution,
    { element, task, change },
    { type, task: key, assignee: assignee ?? null, why },
  );
}

function saysWhere({ candidateUsers, candidateGroups, window, department }: AssignTask): boolean {
  return (candidateUsers ?? candidateGroups ?? window ?? department) !== undefined;
}

function emitAssigned(execution: Execution, command: AssignTask): void {
  const { type: _, task: key, heldBy: __, ...answer } = command;
  emit(execution, { type: 'TaskAssigned', key, ...answer });
}

/** The task can be acted on: it is there, and no listener holds back a change of it. */
export function openTask(execution: Execution, key: number): TaskState {
  const { state } = execution;
  expectActive(state);
  const task = expectOpen(state, state.tasks, key, 'task');
  expectUnchanging(execution, task);
  return task;
}

export function expectUnchanging({ state }: Execution, { key, owner, change }: TaskState): void {
  if (change === undefined) return;
  const id = state.elements.get(owner)?.node.id ?? '';
  throw new RejectedError(
    'conflict',
    `Expected task ${state.key}.${String(key)} of ${id} to be at rest but it is ${change.event}: its listeners come first`,
  );
}

/** What the model specifies is answered at once; people act on a task only while the case goes on. */
function assignableTask(execution: Execution, { by, task: key }: AssignTask): TaskState {
  if (by !== undefined) return openTask(execution, key);
  const { state } = execution;
  expectRunning(state);
  const task = expectOpen(state, state.tasks, key, 'task');
  expectUnchanging(execution, task);
  return task;
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
export function checkSeparation(execution: Execution, task: TaskState, user: string): void {
  const { node } = elementAt(execution, task.owner);
  for (const id of node.separation) {
    if (execution.state.performers.get(id)?.includes(user) !== true) continue;
    throw new RejectedError(
      'conflict',
      `Expected ${node.name || node.id} to be done by another person than ${user}, who did ${id}`,
    );
  }
}
