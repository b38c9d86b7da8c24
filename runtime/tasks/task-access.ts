import { rejectionTargets } from '../../engine/index.ts';
import type { ScopeOrNode, TaskListenerEvent } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { DefinitionService } from '../definitions/definitions.service.ts';
import { relationsToTask } from '../identity/access.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { may } from '../identity/permissions.ts';
import type { Action } from '../identity/permissions.ts';
import { displayNameOf } from '../organisation/directory.ts';
import type { Directory } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { forbidden, notFound } from '../problem.ts';
import type { Clock } from '../timers/clock.ts';
import { isoTime } from '../instances/light.ts';
import { describeTask, isAllowed, placeOf } from './task-view.ts';
import { hasPerformed, lastPerformed, readTask } from './tasks.queries.store.ts';
import type { TaskRow } from './tasks.queries.store.ts';
import type { RejectionTarget, TaskAction, UserTask } from './tasks.schema.ts';

export interface TaskAccessParts {
  select: Select;
  clock: Clock;
  organisation: OrganisationService;
  definitions: DefinitionService;
  auditStream: AuditStreamService;
}

const VERB_OF: Partial<Record<Action, TaskAction>> = {
  'task.claim': 'claim',
  'task.release': 'release',
  'task.assign': 'assign',
  'task.complete': 'complete',
  'task.reject': 'reject',
  'task.saveDraft': 'saveDraft',
};

/** Finds tasks for callers, says what they may do with them, and why not. */
export class TaskAccess {
  readonly #parts: TaskAccessParts;

  constructor(parts: TaskAccessParts) {
    this.#parts = parts;
  }

  async find(caller: Caller, key: string): Promise<TaskRow> {
    const row = await readTask(this.#parts.select, caller.tenant, key);
    if (!row) throw notFound(`Expected a user task, but there is no ${key}.`);
    return row;
  }

  /** The task, if the caller may do this with it. */
  async permitted(caller: Caller, action: Action, key: string): Promise<TaskRow> {
    const row = await this.find(caller, key);
    await this.assertPermitted(caller, action, row);
    return row;
  }

  async assertPermitted(caller: Caller, action: Action, row: TaskRow): Promise<void> {
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const relations = relationsToTask(caller, placeOf(row), directory);
    if (row.completed_by === caller.username && action === 'task.read') relations.add('assignee');
    if (!may(action, caller.roles, relations)) {
      await this.#parts.auditStream.refused(caller, action, row.task_key);
      throw await this.refusal(caller, row);
    }
    await this.#assertModelAllows(caller, action, row);
  }

  /** Whether the model has listeners for a change of the task. */
  async hasListeners(caller: Caller, row: TaskRow, change: TaskListenerEvent): Promise<boolean> {
    return (await this.#node(caller, row))?.userTask?.listeners?.[change] !== undefined;
  }

  /** 403 that says whose the task is. */
  async refusal(caller: Caller, row: TaskRow) {
    const directory = await this.#parts.organisation.directory(caller.tenant);
    return forbidden(whyNot(row, directory), { code: 'not-your-task' });
  }

  async describe(caller: Caller, row: TaskRow): Promise<UserTask> {
    return describeTask(row, {
      caller,
      directory: await this.#parts.organisation.directory(caller.tenant),
      now: this.#parts.clock.now(),
      allowed: (await this.#node(caller, row))?.userTask?.actions,
      isSeparated: await this.#isSeparated(caller, row),
    });
  }

  /** The earlier tasks of the case to which the task may be sent back, the latest first. */
  async rejectionTargets({ tenant }: Caller, row: TaskRow): Promise<RejectionTarget[]> {
    const { definitions, organisation, select } = this.#parts;
    const definition = await definitions.compiled(tenant, row.process_definition_key);
    const elements = rejectionTargets(definition, row.element_id);
    const rows = await lastPerformed(select, tenant, { instance: row.instance_key, elements });
    const directory = await organisation.directory(tenant);
    return rows.map((each) => ({
      elementId: each.element_id,
      elementName: each.name,
      completedAt: isoTime(each.ended_at),
      completedBy: each.completed_by,
      completedByName: displayNameOf(directory, each.completed_by),
    }));
  }

  /** The task's element in its model; not looked up for tasks that have ended. */
  async #node(caller: Caller, row: TaskRow): Promise<ScopeOrNode | undefined> {
    if (row.state !== 'CREATED') return undefined;
    const key = row.process_definition_key;
    const definition = await this.#parts.definitions.compiled(caller.tenant, key);
    return definition.nodes[definition.nodeIndexById.get(row.element_id) ?? -1];
  }

  async #isSeparated(caller: Caller, row: TaskRow): Promise<boolean> {
    const elements = (await this.#node(caller, row))?.separation ?? [];
    if (elements.length === 0) return false;
    const { tenant, username } = caller;
    const work = { instance: row.instance_key, elements, username };
    return hasPerformed(this.#parts.select, tenant, work);
  }

  async #assertModelAllows(caller: Caller, action: Action, row: TaskRow): Promise<void> {
    const verb = VERB_OF[action];
    if (!verb || isAllowed((await this.#node(caller, row))?.userTask?.actions, verb)) return;
    throw forbidden(`Expected an action that the model allows at ${row.name}, but it is ${verb}.`, {
      code: 'action-not-allowed',
    });
  }
}

/** In words: whose the task is. */
function whyNot(row: TaskRow, directory: Directory): string {
  const holder = displayNameOf(directory, row.assignee);
  if (holder) return `Expected a task of yours, but ${row.name} is held by ${holder}.`;
  const window = directory.windows.get(row.window_id ?? '')?.name;
  const department = directory.departments.get(row.department_id ?? '')?.name;
  const place = window ?? department;
  if (place) return `Expected a task that you claimed, but ${row.name} belongs to ${place}.`;
  return `Expected a task that you claimed, but nobody holds ${row.name} yet.`;
}
