import type { TaskCommand } from '../state/command.ts';
import type { TaskChange, TaskDetails, TaskState } from '../state/instance.ts';

/** Header names that workers of the `zeebe:` vocabulary know. */
const PREFIX = 'io.camunda.zeebe:';

/** What a task listener is told: the task as it will be when its change is made. */
export function taskHeaders(instance: string, task: TaskState): Record<string, string> {
  const { change } = task;
  const after = attributesAfter(task);
  const action = change && actionOf(change);
  const changed = Object.keys(after)
    .filter((name) => !isEqual(attributesNow(task), after, name as keyof Attributes))
    .concat(change?.command?.type === 'SetVariables' ? ['variables'] : []);
  const headers: Record<string, string> = {
    userTaskKey: `${instance}.${String(task.key)}`,
    ...(action !== undefined && { action }),
    ...(changed.length > 0 && { changedAttributes: JSON.stringify(changed) }),
  };
  for (const [name, value] of Object.entries(after)) {
    if (value === undefined || value.length === 0) continue;
    headers[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [PREFIX + name, value]));
}

interface Attributes {
  assignee?: string | undefined;
  candidateUsers?: string[] | undefined;
  candidateGroups?: string[] | undefined;
  dueDate?: string | undefined;
  followUpDate?: string | undefined;
  priority?: string | undefined;
  formKey?: string | undefined;
}

function attributesNow({ assignee, details = {} }: TaskState): Attributes {
  const { assignment, candidateUsers, candidateGroups, dueDate, followUpDate, form } = details;
  return {
    assignee,
    candidateUsers: candidateUsers ?? assignment?.candidateUsers,
    candidateGroups: candidateGroups ?? assignment?.candidateGroups,
    dueDate,
    followUpDate,
    priority: textOf(details.priority),
    formKey: form,
  };
}

/** The command that waits, then the corrections of the listeners so far. */
function attributesAfter(task: TaskState): Attributes {
  const now = attributesNow(task);
  const { command, corrections = {} } = task.change ?? {};
  const after = command?.type === 'AssignTask' ? { ...now, ...assigned(command) } : now;
  const { priority, ...rest } = corrections;
  // A task that is being created is not assigned yet, but the model says to whom it will be.
  const assignee = after.assignee ?? modelled(task);
  return {
    ...after,
    assignee,
    ...rest,
    ...(priority !== undefined && { priority: textOf(priority) }),
  };
}

function modelled({ change, details }: TaskState): string | undefined {
  return change?.event === 'creating' ? details?.assignment?.assignee : undefined;
}

function assigned(command: Extract<TaskCommand, { type: 'AssignTask' }>): Attributes {
  const { assignee, candidateUsers, candidateGroups } = command;
  return {
    ...(assignee !== undefined && { assignee: assignee ?? '' }),
    ...(candidateUsers !== undefined && { candidateUsers }),
    ...(candidateGroups !== undefined && { candidateGroups }),
  };
}

/** What a person, or the model, wanted. */
function actionOf({ command }: TaskChange): string | undefined {
  switch (command?.type) {
    case 'CompleteTask':
      return 'complete';
    case 'SetVariables':
      return 'update';
    case 'AssignTask':
      if (command.assignee === undefined) return 'update';
      if (command.assignee === null) return 'unassign';
      return command.assignee === command.by ? 'claim' : 'assign';
    default:
      return undefined;
  }
}

function textOf(priority: TaskDetails['priority']): string | undefined {
  return priority === undefined ? undefined : String(priority);
}

function isEqual(now: Attributes, after: Attributes, name: keyof Attributes): boolean {
  return (JSON.stringify(now[name]) ?? '') === (JSON.stringify(after[name]) ?? '');
}
