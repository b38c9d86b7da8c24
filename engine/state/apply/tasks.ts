import type { ProcessDefinition } from '../../model/definition.ts';
import type {
  TaskAssigned,
  TaskCompleted,
  TaskCorrected,
  TaskCreated,
  TaskOpened,
  TaskUpdated,
} from '../event.ts';
import { type InstanceState, type TaskDetails, type TaskState, writable } from '../instance.ts';
import { elementOf, own, present, useKey } from './lookup.ts';
import { type Appliers, nothing } from './types.ts';
import { removeFrom } from './waiting.ts';

type Types =
  | 'TaskCreated'
  | 'TaskOpened'
  | 'TaskAssigned'
  | 'TaskUpdated'
  | 'TaskCompleted'
  | 'TaskRejected'
  | 'TaskCancelled'
  | 'TaskChangeStarted'
  | 'TaskCorrected'
  | 'TaskChangeDenied';

/** Tasks of persons, and what their listeners hold back. */
export const taskAppliers: Appliers<Types> = {
  TaskCreated: create,
  TaskOpened: (state, event: TaskOpened) => {
    const task = taskAt(state, event.key);
    delete task.change;
    if (task.details !== undefined) task.details = { ...detailsOf(event), ...kept(task.details) };
  },
  TaskAssigned: assign,
  TaskUpdated: update,
  TaskCompleted: complete,
  TaskRejected: nothing,
  TaskCancelled: (state, { key }) => removeFrom(state, 'tasks', key),
  TaskChangeStarted: (state, { key, change: event, command }) => {
    taskAt(state, key).change = { event, created: 0, ...(command !== undefined && { command }) };
  },
  TaskCorrected: (state, { type: _, key, ...corrections }: TaskCorrected) => {
    const { change } = taskAt(state, key);
    if (change !== undefined) change.corrections = { ...change.corrections, ...corrections };
  },
  TaskChangeDenied: (state, { key }) => {
    delete taskAt(state, key).change;
  },
};

function taskAt(state: InstanceState, key: number): TaskState {
  return present(state.tasks, key, 'task');
}

function create(state: InstanceState, event: TaskCreated): void {
  const { key, owner, creating } = event;
  const task: TaskState = { key, owner };
  if (elementOf(state, owner).node.userTask?.listeners !== undefined) {
    task.details = detailsOf(event);
  }
  if (creating === true) task.change = { event: 'creating', created: 0 };
  writable(state, 'tasks').set(useKey(state, key), task);
  own(state, owner, key);
}

function detailsOf({ assignment, form, priority, dueDate, followUpDate }: TaskDetails) {
  return {
    ...(assignment !== undefined && { assignment }),
    ...(form !== undefined && { form }),
    ...(priority !== undefined && { priority }),
    ...(dueDate !== undefined && { dueDate }),
    ...(followUpDate !== undefined && { followUpDate }),
  };
}

/** What opening a task does not say again. */
function kept({ form }: TaskDetails): Pick<TaskDetails, 'form'> {
  return form === undefined ? {} : { form };
}

/** What the event does not name stays as it is. */
function assign(state: InstanceState, event: TaskAssigned): void {
  const { key, assignee, candidateUsers, candidateGroups } = event;
  const task = taskAt(state, key);
  if (assignee !== undefined) task.assignee = assignee ?? undefined;
  if (task.change?.event === 'assigning') delete task.change;
  if (task.details === undefined) return;
  if (candidateUsers !== undefined) task.details.candidateUsers = candidateUsers;
  if (candidateGroups !== undefined) task.details.candidateGroups = candidateGroups;
}

function update(state: InstanceState, { key, dueDate, followUpDate, priority }: TaskUpdated): void {
  const task = taskAt(state, key);
  if (task.change?.event === 'updating') delete task.change;
  const { details } = task;
  if (details === undefined) return;
  if (priority !== undefined) details.priority = priority;
  if (dueDate !== undefined) details.dueDate = dueDate ?? undefined;
  if (followUpDate !== undefined) details.followUpDate = followUpDate ?? undefined;
}

/** Who did it is remembered where the model asks for it. */
function complete(
  state: InstanceState,
  { key, by }: TaskCompleted,
  definition: ProcessDefinition,
): void {
  const { id, userTask } = elementOf(state, taskAt(state, key).owner).node;
  removeFrom(state, 'tasks', key);
  // A person has decided on the material: what was deemed before is no longer so.
  if (userTask?.deemedAcceptance !== undefined) delete state.acceptedAt;
  if (!definition.rememberedElements.has(id)) return;
  writable(state, 'performers').set(id, [...(state.performers.get(id) ?? []), by]);
}
