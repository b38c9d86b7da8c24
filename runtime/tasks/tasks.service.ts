import type { Command } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { type CommandExecutor, counterOf } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import { departmentWindows } from '../identity/access.ts';
import type { Caller } from '../identity/caller.ts';
import { mayEver, relationsFor } from '../identity/permissions.ts';
import { lateClocks, lightSql } from '../instances/light.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import type { VariableService } from '../instances/variables.service.ts';
import type { OperationService } from '../operations/operations.service.ts';
import type { Directory } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { conflict, invalid } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type { Clock } from '../timers/clock.ts';
import type { TaskAccess } from './task-access.ts';
import { assertOpen, submitOf } from './task-commands.ts';
import type { TaskFormService } from './task-forms.service.ts';
import { candidatesOf, standsIn, TASKS } from './tasks.queries.store.ts';
import type { TaskRow } from './tasks.queries.store.ts';
import type {
  RejectionTarget,
  RejectTaskBody,
  TaskSearch,
  TaskState,
  UserTask,
} from './tasks.schema.ts';

export interface TaskParts {
  select: Select;
  executor: CommandExecutor;
  clock: Clock;
  organisation: OrganisationService;
  variables: VariableService;
  operations: OperationService;
  instances: InstanceService;
}

interface Assignment {
  /** The caller if absent: a claim. */
  assignee?: string;
  reason?: string;
  idempotencyKey: string | undefined;
}

/** User tasks as people see them and act on them. */
export class TaskService {
  readonly #parts: TaskParts;
  readonly #access: TaskAccess;
  readonly #forms: TaskFormService;

  constructor(parts: TaskParts, access: TaskAccess, forms: TaskFormService) {
    this.#parts = parts;
    this.#access = access;
    this.#forms = forms;
  }

  async search(
    caller: Caller,
    { filter = {}, sort, page }: TaskSearch,
  ): Promise<SearchResult<UserTask>> {
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const conditions = this.#visible(caller, directory, filter.state);
    addFilters(conditions, filter, { caller, now: this.#parts.clock.now() });
    const columns = { instance: 't.instance_key', root: 't.root_key' };
    conditions.any([await this.#parts.instances.holding(caller, filter.variables, columns)]);
    const found = await searchRows<TaskRow>(this.#parts.select, TASKS, {
      conditions,
      order: { sort, page },
    });
    const items = await Promise.all(found.items.map((row) => this.#access.describe(caller, row)));
    return { items, page: found.page };
  }

  async get(caller: Caller, key: string): Promise<UserTask> {
    return this.#access.describe(caller, await this.#access.permitted(caller, 'task.read', key));
  }

  /** Claims the task, or gives it to somebody. Of two who claim at once, one learns who was first. */
  async assign(caller: Caller, key: string, request: Assignment): Promise<UserTask> {
    const assignee = request.assignee ?? caller.username;
    const isClaim = assignee === caller.username;
    const row = await this.#access.find(caller, key);
    assertOpen(row);
    if (row.assignee === assignee) return this.get(caller, key);
    if (isClaim && row.assignee !== null) throw await this.#held(caller, row);
    await this.#access.assertPermitted(caller, isClaim ? 'task.claim' : 'task.assign', row);
    await this.#assertKnownUser(caller, assignee);
    const why = request.reason ?? reasonOf(caller, isClaim);
    const { idempotencyKey } = request;
    await this.#reassign(caller, row, { assignee, why, idempotencyKey });
    return this.get(caller, key);
  }

  async release(caller: Caller, key: string): Promise<void> {
    const row = await this.#access.permitted(caller, 'task.release', key);
    assertOpen(row);
    const why = '退回 · given back';
    await this.#reassign(caller, row, { assignee: null, why, idempotencyKey: undefined });
  }

  /** The task must still be held by whom the caller saw; else the engine rejects the command. */
  async #reassign(
    caller: Caller,
    row: TaskRow,
    request: { assignee: string | null; why: string; idempotencyKey: string | undefined },
  ): Promise<void> {
    const { assignee, why, idempotencyKey } = request;
    const task = counterOf(row.task_key);
    const by = caller.username;
    const heldBy = row.assignee;
    const command: Command = { type: 'AssignTask', task, assignee, heldBy, why, by };
    try {
      await this.#submit(caller, row, { command, idempotencyKey });
    } catch (error) {
      const current = await this.#access.find(caller, row.task_key);
      if (current.assignee === null || current.assignee === heldBy) throw error;
      throw await this.#held(caller, current);
    }
  }

  async rejectionTargets(caller: Caller, key: string): Promise<{ items: RejectionTarget[] }> {
    const row = await this.#access.permitted(caller, 'task.reject', key);
    return { items: await this.#access.rejectionTargets(caller, row) };
  }

  /** Sends the task back to an earlier element (驳回). */
  async reject(
    caller: Caller,
    key: string,
    asked: RejectTaskBody & { idempotencyKey: string | undefined },
  ): Promise<void> {
    const { elementId: target, reason, idempotencyKey } = asked;
    const row = await this.#access.find(caller, key);
    // A repeated request finds the task withdrawn; the executor knows its answer by the key.
    if (row.state !== 'CANCELED' || row.assignee !== caller.username || !idempotencyKey) {
      await this.#access.assertPermitted(caller, 'task.reject', row);
      assertOpen(row);
    }
    const { variables, operations } = this.#parts;
    const then =
      asked.variables === 'restore' &&
      (await variables.whenBegan(caller.tenant, row.instance_key, target));
    const command: Command = {
      type: 'RejectTask',
      task: counterOf(key),
      target,
      by: caller.username,
      reason,
      ...(then && { variables: then.scope }),
    };
    await operations.submit(
      caller,
      {
        key: row.instance_key,
        subject: key,
        command,
        // The variables of then are not: a repeated request finds others.
        askedFor: { rejectionOf: key, target, variables: asked.variables, reason },
      },
      asked,
    );
    await this.#forms.forgetDrafts(caller.tenant, key);
  }

  async #submit(
    caller: Caller,
    row: TaskRow,
    request: { command: Command; idempotencyKey: string | undefined },
  ): Promise<void> {
    await this.#parts.executor.submit(submitOf(caller, row, request));
  }

  #visible(caller: Caller, directory: Directory, state: TaskState | undefined): Conditions {
    const conditions = new Conditions().equal('t.tenant', caller.tenant);
    const relations = relationsFor('task.read', caller.roles);
    if (relations.has('any')) return conditions;
    const windows = departmentWindows(caller, directory);
    return conditions.any([standsIn(relations, caller, { departmentWindows: windows, state })]);
  }

  async #held(caller: Caller, row: TaskRow) {
    if (!mayEver('task.claim', caller.roles)) return this.#access.refusal(caller, row);
    const { users } = await this.#parts.organisation.directory(caller.tenant);
    const name = users.get(row.assignee ?? '')?.displayName ?? row.assignee ?? '';
    return conflict(`Expected a task that nobody holds, but ${name} has claimed it.`, {
      code: 'task-held',
      extensions: { holder: { username: row.assignee, displayName: name } },
    });
  }

  async #assertKnownUser(caller: Caller, username: string): Promise<void> {
    const { users } = await this.#parts.organisation.directory(caller.tenant);
    const user = users.get(username);
    if (user?.isActive && mayEver('task.complete', user.roles)) return;
    throw invalid(`Expected a user who works on tasks, but ${username} is none.`, {
      code: 'unknown-assignee',
    });
  }
}

function addFilters(
  conditions: Conditions,
  filter: NonNullable<TaskSearch['filter']>,
  { caller, now }: { caller: Caller; now: number },
): void {
  conditions
    .equal('t.task_key', filter.userTaskKey)
    .equal('t.instance_key', filter.processInstanceKey)
    .equal('t.root_key', filter.rootProcessInstanceKey)
    .equal('t.state', filter.state)
    .equal('t.assignee', filter.assignee)
    .equal('t.completed_by', filter.completedBy)
    .equal('t.window_id', filter.window)
    .equal('t.department_id', filter.department)
    .equal('t.element_id', filter.elementId)
    .equal('t.process_id', filter.processDefinitionId)
    .name(
      { column: 't.business_id', key: 't.instance_key', tenant: caller.tenant },
      filter.businessId,
    );
  for (const kind of ['user', 'group'] as const) {
    const name = kind === 'user' ? filter.candidateUser : filter.candidateGroup;
    if (name) conditions.among('t.task_key', [candidatesOf(caller.tenant, kind, [name])]);
  }
  if (filter.mine) conditions.equal('t.assignee', caller.username);
  if (filter.myWindow) conditions.add('t.window_id = ?', caller.window ?? '');
  if (filter.unassigned) conditions.add('t.assignee IS NULL');
  if (filter.unassigned === false) conditions.add('t.assignee IS NOT NULL');
  if (filter.light === 'red') conditions.among('t.clock_key', lateClocks(caller.tenant, now));
  else if (filter.light) conditions.add(`${lightSql(now)} = ?`, filter.light);
}

function reasonOf(caller: Caller, isClaim: boolean): string {
  const name = caller.displayName;
  return isClaim ? `${name} 领取 · claimed by ${name}` : `${name} 指派 · assigned by ${name}`;
}
