import type { Caller } from '../identity/caller.ts';
import { relationsToTask } from '../identity/access.ts';
import type { TaskPlace } from '../identity/access.ts';
import { may } from '../identity/permissions.ts';
import type { Action } from '../identity/permissions.ts';
import { isoTime, lightOf } from '../instances/light.ts';
import { displayNameOf } from '../organisation/directory.ts';
import type { Directory } from '../organisation/directory.ts';
import type { TaskRow } from './tasks.queries.store.ts';
import type { TaskAction, UserTask } from './tasks.schema.ts';

/** What it takes to describe a task to somebody. */
export interface Viewing {
  caller: Caller;
  directory: Directory;
  now: number;
  /** `yc:actions` of the task's element; undefined = all. */
  allowed: readonly string[] | undefined;
  /** The caller did a step that this one is to be separated from (`yc:separation`). */
  isSeparated: boolean;
}

export function placeOf(row: TaskRow) {
  return {
    assignee: row.assignee,
    candidateUsers: JSON.parse(row.candidate_users) as string[],
    candidateGroups: JSON.parse(row.candidate_groups) as string[],
    window: row.window_id,
    department: row.department_id,
  } satisfies TaskPlace;
}

export function describeTask(row: TaskRow, viewing: Viewing): UserTask {
  const { directory, now } = viewing;
  const { candidateUsers, candidateGroups } = placeOf(row);
  return {
    userTaskKey: row.task_key,
    name: row.name,
    elementId: row.element_id,
    elementInstanceKey: row.element_instance_key,
    processInstanceKey: row.instance_key,
    rootProcessInstanceKey: row.root_key,
    processDefinitionKey: row.process_definition_key,
    processDefinitionId: row.process_id,
    processDefinitionName: row.process_name,
    version: row.process_version,
    businessId: row.business_id,
    state: row.state,
    assignee: row.assignee,
    assigneeName: displayNameOf(directory, row.assignee),
    candidateUsers,
    candidateGroups,
    window: row.window_id,
    windowName: directory.windows.get(row.window_id ?? '')?.name ?? null,
    department: row.department_id,
    departmentName: directory.departments.get(row.department_id ?? '')?.name ?? null,
    formId: row.form_id,
    priority: row.priority,
    createdAt: new Date(Number(row.created_at)).toISOString(),
    completedAt: isoTime(row.ended_at),
    completedBy: row.completed_by,
    dueAt: isoTime(row.due_at),
    legalDue: isoTime(row.legal_due),
    promisedDue: isoTime(row.promised_due),
    light: lightOf(row, now),
    paused: row.clock_state === 'PAUSED',
    assignmentReason: row.assignment_reason,
    deniedReason: row.denied_reason,
    availableActions: availableActions(row, viewing),
  };
}

/** What the caller may do with the task now: by its state, the model, role and relation. */
export function availableActions(row: TaskRow, viewing: Viewing): TaskAction[] {
  const { caller, directory, allowed, isSeparated } = viewing;
  if (row.state !== 'CREATED') return [];
  const relations = relationsToTask(caller, placeOf(row), directory);
  const can = (verb: TaskAction, action: Action, isPossible: boolean) =>
    isPossible && isAllowed(allowed, verb) && may(action, caller.roles, relations) ? [verb] : [];
  return [
    ...can('claim', 'task.claim', row.assignee === null && !isSeparated),
    ...can('release', 'task.release', row.assignee !== null),
    ...can('assign', 'task.assign', true),
    ...can('complete', 'task.complete', !isSeparated),
    ...can('saveDraft', 'task.saveDraft', true),
  ];
}

/** Text of a draft goes with completing: a model does not name it. */
export function isAllowed(allowed: readonly string[] | undefined, verb: TaskAction): boolean {
  if (!allowed) return true;
  return allowed.includes(verb === 'saveDraft' ? 'complete' : verb);
}
