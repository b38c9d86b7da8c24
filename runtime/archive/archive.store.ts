import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { CasePlace } from '../journal/ended-case.store.ts';

export type ArchiveState = 'MOVING' | 'DONE' | 'DESTROYING' | 'DESTROYED';

export interface ArchiveRow {
  tenant: string;
  file: string;
  folder: string;
  sha256: string;
  month: string;
  cases: number;
  entries: number;
  state: ArchiveState;
  archivedAt: number;
  archivedBy: string;
  keepUntil: number;
}

export interface EndedCase {
  root: string;
  processId: string;
  endedAt: number;
}

/** Sorts last whatever has not ended; as the index of cases by their end has it. */
const NEVER = 9_000_000_000_000_000;
const PAGE = 500;

const WRITTEN = "('COMPLETED', 'TERMINATED')";

/** Cases that have ended before, with all that they called, in the order of their ends. */
export async function* readEndedCases(
  select: Select,
  tenant: string,
  before: number,
): AsyncGenerator<EndedCase> {
  let after = { endedAt: -NEVER, root: '' };
  for (;;) {
    const page = await select<EndedCase>(
      `SELECT i.instance_key AS root, i.process_id AS "processId", i.ended_at AS "endedAt"
         FROM instances AS i
        WHERE i.tenant = :tenant AND i.parent_key IS NULL AND i.state IN ${WRITTEN}
          AND coalesce(i.ended_at, ${String(NEVER)}) < :before
          AND (coalesce(i.ended_at, ${String(NEVER)}), i.instance_key) > (:endedAt, :root)
          AND NOT EXISTS (SELECT 1 FROM instances AS c
                WHERE c.tenant = i.tenant AND c.root_key = i.instance_key
                  AND (c.state NOT IN ${WRITTEN} OR c.ended_at >= :before))
          AND NOT EXISTS (SELECT 1 FROM deliveries AS d
                 JOIN instances AS c ON c.tenant = d.tenant AND c.instance_key = d.sender
                WHERE c.tenant = i.tenant AND c.root_key = i.instance_key)
        ORDER BY coalesce(i.ended_at, ${String(NEVER)}), i.instance_key LIMIT ${String(PAGE)}`,
      { tenant, before, ...after },
    );
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** Tenants that have cases or archives. */
export async function readTenants(select: Select): Promise<string[]> {
  const rows = await select<{ tenant: string }>(
    'SELECT tenant FROM instances UNION SELECT tenant FROM archives ORDER BY tenant',
  );
  return rows.map(({ tenant }) => tenant);
}

export function readArchives(select: Select, tenant: string): Promise<ArchiveRow[]> {
  return select<ArchiveRow>(
    `SELECT tenant, file, folder, sha256, month, cases, entries, state,
            archived_at AS "archivedAt", archived_by AS "archivedBy", keep_until AS "keepUntil"
       FROM archives WHERE tenant = :tenant ORDER BY month, file`,
    { tenant },
  );
}

export async function insertArchive(writer: Writer, row: ArchiveRow): Promise<void> {
  await writer.query(
    `INSERT INTO archives (tenant, file, folder, sha256, month, cases, entries, state,
                           archived_at, archived_by, keep_until)
     VALUES (:tenant, :file, :folder, :sha256, :month, :cases, :entries, :state,
             :archivedAt, :archivedBy, :keepUntil)`,
    { ...row },
  );
}

export async function setState(
  writer: Writer,
  { tenant, file }: ArchiveRow,
  state: ArchiveState,
): Promise<void> {
  await writer.query('UPDATE archives SET state = :state WHERE tenant = :tenant AND file = :file', {
    tenant,
    file,
    state,
  });
}

/** Where the contents of an instance have been moved to. */
export async function findArchived(
  select: Select,
  tenant: string,
  instance: string,
): Promise<{ root: string; file: string; state: ArchiveState; archivedAt: number } | undefined> {
  const [row] = await select<{
    root: string;
    file: string;
    state: ArchiveState;
    archivedAt: number;
  }>(
    `SELECT i.root_key AS root, i.file, a.state, a.archived_at AS "archivedAt"
       FROM archived_instances AS i
       JOIN archives AS a ON a.tenant = i.tenant AND a.file = i.file
      WHERE i.tenant = :tenant AND i.instance_key = :instance`,
    { tenant, instance },
  );
  return row;
}

export interface ArchivedInstance {
  tenant: string;
  instance: string;
  root: string;
  file: string;
  /** Number of its entries and hash of the last one. */
  version: number;
  lastHash: string;
}

export async function insertArchivedInstance(writer: Writer, row: ArchivedInstance): Promise<void> {
  await writer.query(
    `INSERT INTO archived_instances (tenant, instance_key, root_key, file, version, last_hash)
     VALUES (:tenant, :instance, :root, :file, :version, :lastHash)`,
    { ...row },
  );
}

const OF_CASE = 'tenant = :tenant AND root_key = :root';
const INSTANCES = `(SELECT instance_key FROM instances WHERE ${OF_CASE})`;
const TASKS = `(SELECT task_key FROM tasks WHERE ${OF_CASE})`;
const CLOCKS = `(SELECT clock_key FROM clocks WHERE ${OF_CASE})`;

/** All that was made from the case's journal, and its payloads; the headers stay. */
const REMOVALS = [
  `DELETE FROM journal_payloads WHERE tenant = :tenant AND instance IN ${INSTANCES}`,
  `DELETE FROM snapshots WHERE tenant = :tenant AND instance IN ${INSTANCES}`,
  `DELETE FROM variables WHERE tenant = :tenant AND instance_key IN ${INSTANCES}`,
  `DELETE FROM element_instances WHERE tenant = :tenant AND instance_key IN ${INSTANCES}`,
  `DELETE FROM name_grams WHERE tenant = :tenant AND instance_key IN ${INSTANCES}`,
  `DELETE FROM timers WHERE tenant = :tenant AND instance_key IN ${INSTANCES}`,
  `DELETE FROM task_drafts WHERE tenant = :tenant AND task_key IN ${TASKS}`,
  `DELETE FROM task_candidates WHERE tenant = :tenant AND task_key IN ${TASKS}`,
  `DELETE FROM clock_pauses WHERE tenant = :tenant AND clock_key IN ${CLOCKS}`,
  ...['clocks', 'urgings', 'jobs', 'incidents', 'subscriptions', 'case_parties', 'tasks'].map(
    (table) => `DELETE FROM ${table} WHERE ${OF_CASE}`,
  ),
  // Last: the others are found by it.
  `DELETE FROM instances WHERE ${OF_CASE}`,
];

export async function removeCase(writer: Writer, place: CasePlace): Promise<void> {
  for (const sql of REMOVALS) await writer.query(sql, { ...place });
}
