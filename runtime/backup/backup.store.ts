import type { Connection, DatabaseKind, Select } from '../db/index.ts';
import type { ChainHead } from './manifest.ts';

/** By tenant, how many entries the journal has and the hash of the one that was committed last. */
export async function readJournalHeads(select: Select): Promise<ChainHead[]> {
  const rows = await select<ChainHead>(
    `SELECT t.tenant, t.entries, h.hash AS "lastHash"
       FROM (SELECT tenant, COUNT(*) AS entries, MAX(position) AS position
               FROM journal_headers GROUP BY tenant) AS t
       JOIN journal_headers AS h ON h.position = t.position ORDER BY t.tenant`,
  );
  return rows.map(asNumbers);
}

/** The same of the audit stream. */
export async function readAuditHeads(select: Select): Promise<ChainHead[]> {
  const rows = await select<ChainHead>(
    `SELECT t.tenant, t.entries, a.hash AS "lastHash"
       FROM (SELECT tenant, COUNT(*) AS entries, MAX(seq) AS seq
               FROM audit_entries GROUP BY tenant) AS t
       JOIN audit_entries AS a ON a.tenant = t.tenant AND a.seq = t.seq ORDER BY t.tenant`,
  );
  return rows.map(asNumbers);
}

function asNumbers({ tenant, entries, lastHash }: ChainHead): ChainHead {
  return { tenant, entries: Number(entries), lastHash };
}

/** Writes what is committed now into a new SQLite file. Writers go on meanwhile. */
export function copySqliteInto(connection: Connection, file: string): Promise<void> {
  return connection.run('VACUUM INTO ?', [file]);
}

/** SQLite's own check of its pages and indexes; what it finds, or nothing. */
export async function integrityProblems(select: Select): Promise<string[]> {
  const rows = await select<{ integrity_check: string }>('PRAGMA integrity_check');
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

/** The tables in the schema that Yichuang would use. */
export async function tableNames(kind: DatabaseKind, select: Select): Promise<string[]> {
  const rows = await select<{ name: string }>(
    kind === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
      : `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}

/** One moment of PostgreSQL that other connections can look at until the transaction ends. */
export async function exportSnapshot(connection: Connection): Promise<string> {
  await connection.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // A dump may take long, and this transaction only waits for it.
  await connection.run('SET LOCAL idle_in_transaction_session_timeout = 0');
  const [row] = await connection.all<{ snapshot: string }>(
    'SELECT pg_export_snapshot() AS snapshot',
  );
  return row?.snapshot ?? '';
}
