import type { Select } from '../db/index.ts';
import { groupsOf } from '../identity/access.ts';
import type { Caller } from '../identity/caller.ts';
import type { Relation } from '../identity/permissions.ts';
import type { PartyKind } from '../projections/index.ts';
import { Conditions, sourceOf } from '../search/search-rows.ts';
import type { KeySelect, SearchPlan } from '../search/search-rows.ts';
import { CLOCK_COLUMNS } from './light.ts';
import type { ClockColumns } from './light.ts';

/** Sorts last whatever has not ended. */
const NEVER = 9_000_000_000_000_000;
export const ENDED_AT = `coalesce(i.ended_at, ${NEVER})`;

export const INSTANCES: SearchPlan = {
  select: `i.*, ${CLOCK_COLUMNS}`,
  from: 'instances AS i',
  beside: {
    alias: 'c',
    join: 'LEFT JOIN clocks AS c ON c.tenant = i.tenant AND c.clock_key = i.clock_key',
  },
  sort: {
    startedAt: { sql: 'i.started_at', type: 'number', indexed: true },
    completedAt: { sql: ENDED_AT, type: 'number', indexed: true },
    businessId: { sql: "coalesce(i.business_id, '')", type: 'text', indexed: true },
    processInstanceKey: { sql: 'i.instance_key', type: 'text', indexed: true },
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
    `SELECT ${INSTANCES.select} FROM ${sourceOf(INSTANCES)} WHERE ${conditions.toSql()}`,
    conditions.replacements,
  );
  return row;
}

/**
 * Cases to which the caller stands in one of the relations, with what they have called: as sets of
 * keys, each found by an index. What one person may see is little beside all there is. `rootKey` is
 * the column that has the case's key.
 */
export function standsIn(
  relations: ReadonlySet<Relation>,
  caller: Caller,
  departmentWindows: string[],
  rootKey = 'i.root_key',
): Conditions {
  const { tenant, username, window, department } = caller;
  const sets: KeySelect[] = [];
  const isParty = (kind: PartyKind, ...names: string[]) =>
    sets.push({
      sql: `SELECT p.root_key FROM case_parties AS p
        WHERE p.tenant = ? AND p.kind = ? AND p.name IN (?)`,
      values: [tenant, kind, names],
    });
  if (relations.has('ownCase')) isParty('initiator', username);
  if (relations.has('window') && window) isParty('window', window);
  if (relations.has('department') && department) {
    isParty('department', department);
    if (departmentWindows.length > 0) isParty('window', ...departmentWindows);
  }
  if (relations.has('assignee')) {
    isParty('performer', username);
    sets.push(ofTasks(tenant, 'assignee = ?', username));
  }
  if (relations.has('candidate')) sets.push(...candidacies(caller));
  return new Conditions().among(rootKey, sets);
}

function candidacies(caller: Caller): KeySelect[] {
  const { tenant } = caller;
  const isCandidate = `task_key IN (SELECT k.task_key FROM task_candidates AS k
    WHERE k.tenant = ? AND k.kind = ? AND k.name IN (?))`;
  return [
    ofTasks(tenant, isCandidate, tenant, 'user', [caller.username]),
    ofTasks(tenant, isCandidate, tenant, 'group', groupsOf(caller)),
    ofTasks(
      tenant,
      `state = 'CREATED' AND assignee IS NULL AND window_id IS NULL AND department_id IS NULL
         AND candidate_users = '[]' AND candidate_groups = '[]'`,
    ),
  ];
}

/** The cases of tasks for which a condition holds. */
function ofTasks(tenant: string, condition: string, ...values: unknown[]): KeySelect {
  const sql = `SELECT root_key FROM tasks WHERE tenant = ? AND ${condition}`;
  return { sql, values: [tenant, ...values] };
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
