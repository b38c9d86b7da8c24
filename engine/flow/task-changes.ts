import type { AssignTask, CompleteTask, TaskCommand, TaskCorrections } from '../state/command.ts';
import type { TaskListenerEvent } from '../model/definition.ts';
import type { TaskUpdated } from '../state/event.ts';
import type { ElementInstance, TaskState } from '../state/instance.ts';
import { attempt } from './attempt.ts';
import { completeElement, emit, type Execution } from './execution.ts';
import { endTermination } from './lingering.ts';
import { hasTaskListeners, listensToTask, startChange, taskOf } from './task-listeners.ts';
import { setLocal, takeOver } from './variables.ts';

/** Why a task is what a listener made it, to be read by a clerk. */
const CORRECTED = '监听器更正 · corrected by a listener';

/** Makes a change of a task, after the listeners that the model has for it. */
export function changeTask(
  execution: Execution,
  {
    element,
    task,
    change,
  }: { element: ElementInstance; task: TaskState; change: TaskListenerEvent },
  command: TaskCommand,
): void {
  if (!hasTaskListeners(element, change)) return carryOut(execution, element, task, command);
  startChange(execution, task, change, command);
  goOnWithChange(execution, element);
}

/** The next listener, or what they held back. May be called again after a failure. */
export function goOnWithChange(execution: Execution, element: ElementInstance): void {
  const task = taskOf(execution, element);
  if (task === undefined) return;
  let waits = true;
  attempt(execution, element, 'task', () => {
    waits = listensToTask(execution, element, task);
  });
  // A failure is an incident now, and the change waits for that.
  if (!waits && task.change !== undefined) finish(execution, element, task);
}

function finish(execution: Execution, element: ElementInstance, task: TaskState): void {
  const { event, command, corrections = {} } = task.change ?? {};
  if (event === 'creating') return open(execution, task, corrections);
  if (event === 'canceling') {
    emit(execution, { type: 'TaskCancelled', key: task.key });
    return endTermination(execution, element);
  }
  if (command === undefined) return;
  if (command.type === 'AssignTask' && event === 'assigning') {
    correctDates(execution, task, corrections);
    const people = peopleOf(corrections);
    const why = Object.keys(people).length > 0 ? CORRECTED : command.why;
    return assign(execution, task, { ...command, ...people, why });
  }
  correctPeople(execution, task, corrections);
  if (event === 'completing') correctDates(execution, task, corrections);
  carryOut(execution, element, task, command);
  if (event === 'updating') emit(execution, updated(task, corrections));
}

/** Who answers for the task is asked next, with what the listeners have corrected. */
function open(execution: Execution, { key, owner, details = {} }: TaskState, by: TaskCorrections) {
  const { assignee, candidateUsers, candidateGroups } = by;
  const { priority = details.priority, dueDate = details.dueDate } = by;
  const { followUpDate = details.followUpDate } = by;
  const assignment = {
    ...details.assignment,
    ...(assignee !== undefined && assignee !== '' && { assignee }),
    ...(candidateUsers !== undefined && { candidateUsers }),
    ...(candidateGroups !== undefined && { candidateGroups }),
  };
  emit(execution, {
    type: 'TaskOpened',
    key,
    owner,
    ...(Object.keys(assignment).length > 0 && { assignment }),
    ...(priority !== undefined && { priority }),
    ...(dueDate !== undefined && dueDate !== '' && { dueDate }),
    ...(followUpDate !== undefined && followUpDate !== '' && { followUpDate }),
  });
}

function carryOut(
  execution: Execution,
  element: ElementInstance,
  task: TaskState,
  command: TaskCommand,
): void {
  switch (command.type) {
    case 'AssignTask':
      return assign(execution, task, command);
    case 'SetVariables':
      return setLocal(execution, element.key, command.variables);
    case 'CompleteTask':
      return complete(execution, element, task, command);
  }
}

function assign(execution: Execution, { key }: TaskState, command: AssignTask): void {
  const { type: _, task: __, heldBy: ___, ...answer } = command;
  emit(execution, { type: 'TaskAssigned', key, ...answer });
}

function complete(
  execution: Execution,
  element: ElementInstance,
  { key }: TaskState,
  { by, variables }: CompleteTask,
): void {
  emit(execution, { type: 'TaskCompleted', key, by });
  takeOver(execution, element, variables);
  completeElement(execution, element.key);
}

function peopleOf({ assignee, candidateUsers, candidateGroups }: TaskCorrections) {
  return {
    ...(assignee !== undefined && { assignee: assignee === '' ? null : assignee }),
    ...(candidateUsers !== undefined && { candidateUsers }),
    ...(candidateGroups !== undefined && { candidateGroups }),
  };
}

function correctPeople(execution: Execution, { key }: TaskState, corrections: TaskCorrections) {
  const people = peopleOf(corrections);
  if (Object.keys(people).length === 0) return;
  emit(execution, { type: 'TaskAssigned', key, ...people, why: CORRECTED });
}

function correctDates(execution: Execution, task: TaskState, corrections: TaskCorrections): void {
  const event = updated(task, corrections);
  if (Object.keys(event).length > 2) emit(execution, event);
}

function updated({ key }: TaskState, corrections: TaskCorrections): TaskUpdated {
  const { dueDate, followUpDate, priority } = corrections;
  return {
    type: 'TaskUpdated',
    key,
    ...(dueDate !== undefined && { dueDate: dueDate === '' ? null : dueDate }),
    ...(followUpDate !== undefined && { followUpDate: followUpDate === '' ? null : followUpDate }),
    ...(priority !== undefined && { priority }),
  };
}
