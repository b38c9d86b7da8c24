import type { Select } from '../db/index.ts';
import type { Caller } from '../identity/caller.ts';
import { groupsOf } from '../identity/access.ts';
import type { Relation } from '../identity/permissions.ts';
import { CLOCK_COLUMNS } from '../instances/light.ts';
import type { ClockColumns } from '../instances/light.ts';
import { Conditions, sourceOf } from '../search/search-rows.ts';
import type { KeySelect, SearchPlan } from '../search/search-rows.ts';
import type { TaskState } from './tasks.schema.ts';

/** Sorts last whatever has no time. */
const NEVER = 9_000_000_000_000_000;

export const TASKS: SearchPlan = {
  select: `t.*, ${CLOCK_COLUMNS}`,
  from: 'tasks AS t',
  beside: {
    alias: 'c',
    join: 'LEFT JOIN clocks AS c ON c.tenant = t.tenant AND c.clock_key = t.clock_key',
  },
  sort: {
    createdAt: { sql: 't.created_at', type: 'number', indexed: true },
    completedAt: { sql: `coalesce(t.ended_at, ${NEVER})`, type: 'number', indexed: true },
    dueAt: {
      sql: `coalesce(t.due_at, t.clock_due, ${NEVER})`,
      type: 'number',
      indexed: 't.state',
    },
    priority: { sql: 't.priority', type: 'number' },
  },
  defaultSort: [{ field: 'createdAt', order: 'asc' }],
  key: 't.task_key',
};

export interface TaskRow extends ClockColumns {
  task_key: string;
  instance_key: string;
  root_key: string;
  element_instance_key: string;
  element_id: string;
  name: string;
  process_definition_key: string;
  process_id: string;
  process_name: string;
  process_version: number;
  business_id: string | null;
  state: TaskState;
  assignee: string | null;
  candidate_users: string;
  candidate_groups: string;
  window_id: string | null;
  department_id: string | null;
  assignment_reason: string | null;
  denied_reason: string | null;
  form_id: string | null;
  priority: number;
  due_at: number | string | null;
  created_at: number | string;
  ended_at: number | string | null;
  completed_by: string | null;
}

export async function readTask(
  select: Select,
  tenant: string,
  key: string,
): Promise<TaskRow | undefined> {
  const [row] = await select<TaskRow>(
    `SELECT ${TASKS.select} FROM ${sourceOf(TASKS)} WHERE t.tenant = :tenant AND t.task_key = :key`,
    { tenant, key },
  );
  return row;
}

/** The tasks of the instance that were completed at these elements, the latest of each. */
export async function lastPerformed(
  select: Select,
  tenant: string,
  work: { instance: string; elements: string[] },
): Promise<TaskRow[]> {
  if (work.elements.length === 0) return [];
  const rows = await select<TaskRow>(
    `SELECT ${TASKS.select} FROM ${sourceOf(TASKS)} WHERE t.tenant = :tenant
       AND t.instance_key = :instance AND t.element_id IN (:elements) AND t.state = 'COMPLETED'
     ORDER BY t.ended_at DESC, t.task_key DESC`,
    { tenant, ...work },
  );
  return [...new Map(rows.reverse().map((row) => [row.element_id, row])).values()].reverse();
}

/** Whether somebody completed one of these elements in the instance. */
export async function hasPerformed(
  select: Select,
  tenant: string,
  work: { instance: string; elements: string[]; username: string },
): Promise<boolean> {
  const rows = await select<{ task_key: string }>(
    `SELECT task_key FROM tasks WHERE tenant = :tenant AND instance_key = :instance
       AND element_id IN (:elements) AND completed_by = :username LIMIT 1`,
    { tenant, ...work },
  );
  return rows.length > 0;
}

/**
 * Tasks to which the caller stands in one of the relations, as sets of keys that are each found by an
 * index. With a state, of those in that state alone.
 */
export function standsIn(
  relations: ReadonlySet<Relation>,
  caller: Caller,
  { departmentWindows, state }: { departmentWindows: string[]; state?: TaskState | undefined },
): Conditions {
  const { tenant, username, window, department } = caller;
  const sets: KeySelect[] = [];
  const where = (condition: string, ...values: unknown[]) => {
    const sql = `SELECT s.task_key FROM tasks AS s WHERE s.tenant = ? AND ${condition}`;
    sets.push(
      state === undefined
        ? { sql, values: [tenant, ...values] }
        : { sql: `${sql} AND s.state = ?`, values: [tenant, ...values, state] },
    );
  };
  if (relations.has('assignee')) {
    where('s.assignee = ?', username);
    where('s.completed_by = ?', username);
  }
  if (relations.has('window') && window) where('s.window_id = ?', window);
  if (relations.has('department') && department) {
    where('s.department_id = ?', department);
    if (departmentWindows.length > 0) where('s.window_id IN (?)', departmentWindows);
  }
  if (relations.has('candidate')) {
    sets.push(candidatesOf(tenant, 'user', [username]));
    sets.push(candidatesOf(tenant, 'group', groupsOf(caller)));
    where(`s.assignee IS NULL AND s.window_id IS NULL AND s.department_id IS NULL
      AND s.candidate_users = '[]' AND s.candidate_groups = '[]'`);
  }
  return new Conditions().among('t.task_key', sets);
}

/** Tasks for which one of these may be chosen. */
export function candidatesOf(tenant: string, kind: 'user' | 'group', names: string[]): KeySelect {
  const sql = `SELECT k.task_key FROM task_candidates AS k
    WHERE k.tenant = ? AND k.kind = ? AND k.name IN (?)`;
  return { sql, values: [tenant, kind, names] };
}
