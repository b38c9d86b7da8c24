import type { Select } from '../db/index.ts';
import { groupsOf } from '../identity/access.ts';
import type { Caller } from '../identity/caller.ts';
import type { Relation } from '../identity/permissions.ts';
import { Conditions } from '../search/search-rows.ts';
import type { SearchPlan } from '../search/search-rows.ts';
import { CLOCK_COLUMNS } from './light.ts';
import type { ClockColumns } from './light.ts';

const NEVER = 9_000_000_000_000_000;

export const INSTANCES: SearchPlan = {
  select: `i.*, ${CLOCK_COLUMNS}`,
  from: 'instances AS i LEFT JOIN clocks AS c ON c.tenant = i.tenant AND c.clock_key = i.clock_key',
  sort: {
    startedAt: { sql: 'i.started_at', type: 'number' },
    completedAt: { sql: `coalesce(i.ended_at, ${NEVER})`, type: 'number' },
    businessId: { sql: "coalesce(i.business_id, '')", type: 'text' },
    processInstanceKey: { sql: 'i.instance_key', type: 'text' },
  },
  defaultSort: [{ field: 'startedAt', order: 'desc' }],
  key: 'i.instance_key',
};

export interface InstanceRow extends ClockColumns {
  instance_key: string;
  root_key: string;
  parent_key: string | null;
  process_definition_key: string;
  process_id: string;
  process_name: string;
  process_version: number;
  business_id: string | null;
  window_id: string | null;
  state: 'ACTIVE' | 'SUSPENDED' | 'COMPLETED' | 'TERMINATED';
  has_incident: number;
  started_at: number | string;
  started_by: string | null;
  ended_at: number | string | null;
}

export async function readInstance(
  select: Select,
  conditions: Conditions,
): Promise<InstanceRow | undefined> {
  const [row] = await select<InstanceRow>(
    `SELECT ${INSTANCES.select} FROM ${INSTANCES.from} WHERE ${conditions.toSql()}`,
    conditions.replacements,
  );
  return row;
}

/** Instances to which the caller stands in one of the relations; a case's tasks count for all of it. */
export function standsIn(
  relations: ReadonlySet<Relation>,
  caller: Caller,
  departmentWindows: string[],
): Conditions {
  const { username, window, department } = caller;
  const alternatives: Conditions[] = [];
  if (relations.has('ownCase')) alternatives.push(own('i.started_by = ?', username));
  if (relations.has('window') && window) {
    alternatives.push(own('i.window_id = ?', window), ofTask('t.window_id = ?', window));
  }
  if (relations.has('department') && department) {
    alternatives.push(ofTask('t.department_id = ?', department));
    if (departmentWindows.length > 0) {
      alternatives.push(own('i.window_id IN (?)', departmentWindows));
      alternatives.push(ofTask('t.window_id IN (?)', departmentWindows));
    }
  }
  if (relations.has('assignee')) {
    alternatives.push(ofTask('t.assignee = ? OR t.completed_by = ?', username, username));
  }
  if (relations.has('candidate')) alternatives.push(ofCandidate(caller));
  return new Conditions().any(alternatives);
}

function own(sql: string, ...values: unknown[]): Conditions {
  return new Conditions().add(sql, ...values);
}

function ofTask(sql: string, ...values: unknown[]): Conditions {
  return new Conditions().add(
    `EXISTS (SELECT 1 FROM tasks AS t
       WHERE t.tenant = i.tenant AND t.root_key = i.root_key AND (${sql}))`,
    ...values,
  );
}

function ofCandidate(caller: Caller): Conditions {
  return ofTask(
    `EXISTS (SELECT 1 FROM task_candidates AS k WHERE k.tenant = t.tenant
       AND k.task_key = t.task_key
       AND ((k.kind = 'user' AND k.name = ?) OR (k.kind = 'group' AND k.name IN (?))))
     OR (t.state = 'CREATED' AND t.assignee IS NULL AND t.window_id IS NULL
       AND t.department_id IS NULL AND t.candidate_users = '[]' AND t.candidate_groups = '[]')`,
    caller.username,
    groupsOf(caller),
  );
}

export interface ClockRow {
  clock_key: string;
  element_id: string;
  element_name: string;
  unit: 'workingDays' | 'calendarDays' | 'workingHours';
  legal: number | null;
  promised: number | null;
  started_at: number | string;
  provisional: number;
  excluded: number | string;
  article: string | null;
  calendar: string;
  extension: number | null;
  extension_by: string | null;
  extended: number | null;
  extended_at: number | string | null;
  extended_by: string | null;
  extension_reason: string | null;
  extension_document: string | null;
  extension_notice: string | null;
  escalated_to: string | null;
  pause_group: string | null;
}

export interface PauseRow {
  clock_key: string;
  paused_at: number | string;
  resumed_at: number | string | null;
  reason: string;
  article: string | null;
  procedure: string | null;
  document: string | null;
  notice: string | null;
  /** JSON. */
  expected: string | null;
  person: string | null;
  ended_by: string | null;
  left_out: number | string | null;
}

export async function readClocks(
  select: Select,
  tenant: string,
  instance: string,
): Promise<{ clocks: (ClockRow & ClockColumns)[]; pauses: PauseRow[] }> {
  const own = { tenant, instance };
  const clocks = await select<ClockRow & ClockColumns>(
    `SELECT c.clock_key, c.element_id, c.element_name, c.unit, c.legal, c.promised, c.started_at,
       c.provisional, c.excluded, c.article, c.calendar, c.extension, c.extension_by, c.extended,
       c.extended_at, c.extended_by, c.extension_reason, c.extension_document, c.extension_notice,
       c.escalated_to, c.pause_group, ${CLOCK_COLUMNS} FROM clocks AS c
     WHERE c.tenant = :tenant AND c.instance_key = :instance ORDER BY c.started_at, c.clock_key`,
    own,
  );
  const pauses = await select<PauseRow>(
    `SELECT p.* FROM clock_pauses AS p
       JOIN clocks AS c ON c.tenant = p.tenant AND c.clock_key = p.clock_key
     WHERE c.tenant = :tenant AND c.instance_key = :instance ORDER BY p.paused_at, p.seq`,
    own,
  );
  return { clocks, pauses };
}

export interface ElementInstanceRow {
  element_instance_key: string;
  element_id: string;
  element_name: string;
  type: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  started_at: number | string;
  ended_at: number | string | null;
}

export async function readElementInstances(
  select: Select,
  tenant: string,
  instance: string,
): Promise<ElementInstanceRow[]> {
  return select<ElementInstanceRow>(
    `SELECT * FROM element_instances WHERE tenant = :tenant AND instance_key = :instance
     ORDER BY started_at, length(element_instance_key), element_instance_key`,
    { tenant, instance },
  );
}
