import type { Event } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { CommittedEntry } from '../execution/index.ts';
import type { TaskPlace } from '../identity/access.ts';

/** What decides who may hear of a case. */
export interface CaseOfNudge {
  startedBy: string | null;
  window: string | null;
  tasks: (TaskPlace & { completedBy: string | null })[];
}

interface InstanceRow {
  instance_key: string;
  started_by: string | null;
  window_id: string | null;
}

interface TaskRow {
  root_key: string;
  assignee: string | null;
  candidate_users: string;
  candidate_groups: string;
  window_id: string | null;
  department_id: string | null;
  completed_by: string | null;
}

const ROOTS_PER_QUERY = 500;

/** Cases by the key of their root instance. */
export async function readCases(
  select: Select,
  tenant: string,
  roots: string[],
): Promise<Map<string, CaseOfNudge>> {
  const cases = new Map<string, CaseOfNudge>();
  for (let at = 0; at < roots.length; at += ROOTS_PER_QUERY) {
    const some = { tenant, roots: roots.slice(at, at + ROOTS_PER_QUERY) };
    const instances = await select<InstanceRow>(
      `SELECT instance_key, started_by, window_id FROM instances
       WHERE tenant = :tenant AND instance_key IN (:roots)`,
      some,
    );
    for (const row of instances) {
      const { started_by: startedBy, window_id: window } = row;
      cases.set(row.instance_key, { startedBy, window, tasks: [] });
    }
    const tasks = await select<TaskRow>(
      `SELECT root_key, assignee, candidate_users, candidate_groups, window_id, department_id,
         completed_by FROM tasks WHERE tenant = :tenant AND root_key IN (:roots)`,
      some,
    );
    for (const row of tasks) cases.get(row.root_key)?.tasks.push(taskOf(row));
  }
  return cases;
}

function taskOf(row: TaskRow): CaseOfNudge['tasks'][number] {
  return {
    assignee: row.assignee,
    candidateUsers: JSON.parse(row.candidate_users) as string[],
    candidateGroups: JSON.parse(row.candidate_groups) as string[],
    window: row.window_id,
    department: row.department_id,
    completedBy: row.completed_by,
  };
}

interface EntryRow {
  position: number | string;
  instance: string;
  root_key: string;
  payload: string;
}

/** The last entries committed after a position, in order. */
export async function readEntriesAfter(
  select: Select,
  tenant: string,
  { after, limit }: { after: number; limit: number },
): Promise<Pick<CommittedEntry, 'position' | 'tenant' | 'instance' | 'root' | 'events'>[]> {
  const rows = await select<EntryRow>(
    `SELECT h.position, h.instance, i.root_key, p.payload FROM journal_headers AS h
       JOIN journal_payloads AS p
         ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
       JOIN instances AS i ON i.tenant = h.tenant AND i.instance_key = h.instance
     WHERE h.tenant = :tenant AND h.position > :after ORDER BY h.position DESC LIMIT :limit`,
    { tenant, after, limit },
  );
  return rows.reverse().map((row) => ({
    position: Number(row.position),
    tenant,
    instance: row.instance,
    root: row.root_key,
    events: (JSON.parse(row.payload) as { events: Event[] }).events,
  }));
}
