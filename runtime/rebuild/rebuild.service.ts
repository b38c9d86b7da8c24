import { pendingMigrations, type Connection, type Database } from '../db/index.ts';
import { WRITER_LOCK } from '../execution/commit.ts';
import { conflict } from '../problem.ts';
import {
  foldJournal,
  type Folded,
  type RebuildProgress,
  type UnreadableInstance,
} from './fold-journal.ts';
import { PROJECTION_TABLES } from './projection-tables.ts';
import { RebuiltTables, type TableDifferences } from './rebuilt-tables.store.ts';

export interface CheckReport extends Folded {
  /** Whether every row is what the journal says. */
  clean: boolean;
  /** By table; only those that differ. */
  tables: Record<string, TableDifferences>;
}

export interface RebuildReport {
  instances: number;
  entries: number;
  /** By table, the rows that were written. */
  rows: Record<string, number>;
}

/**
 * Makes all projections again from the journal, and compares them with the live rows of the same
 * moment. Changes nothing; a server may run meanwhile. Throws Problem when tables are not up to date.
 */
export async function checkProjections(
  database: Database,
  onProgress?: RebuildProgress,
): Promise<CheckReport> {
  return rebuilding(database, 'check', async (connection, schema) => {
    const tables = new RebuiltTables(connection, database.kind, schema);
    await tables.create();
    const folded = await foldJournal({ database, connection, schema, onProgress });
    const report: CheckReport = { ...folded, clean: folded.unreadable.length === 0, tables: {} };
    for (const each of PROJECTION_TABLES) {
      const differences = await tables.compare(each);
      if (differences.rows === 0) continue;
      report.clean = false;
      report.tables[each.table.name] = differences;
    }
    return report;
  });
}

/**
 * Puts projections made from the journal in the place of the live ones, in one transaction. No
 * server may run meanwhile. Throws Problem, and changes nothing, when an instance cannot be folded
 * or tables are not up to date.
 */
export async function replaceProjections(
  database: Database,
  onProgress?: RebuildProgress,
): Promise<RebuildReport> {
  return rebuilding(database, 'replace', async (connection, schema) => {
    const tables = new RebuiltTables(connection, database.kind, schema);
    await tables.create();
    const folded = await foldJournal({ database, connection, schema, onProgress });
    expectReadable(folded.unreadable);
    const rows: Record<string, number> = {};
    for (const each of PROJECTION_TABLES) rows[each.table.name] = await tables.replace(each);
    await tables.drop();
    return { instances: folded.instances, entries: folded.entries, rows };
  });
}

type Purpose = 'check' | 'replace';

/** In one transaction, which sees one moment of the database. A check is rolled back. */
async function rebuilding<T>(
  database: Database,
  purpose: Purpose,
  work: (connection: Connection, schema: string) => Promise<T>,
): Promise<T> {
  await expectMigrated(database);
  const connection = await database.writer();
  await begin(database, connection, purpose);
  try {
    const result = await work(connection, await schemaOf(database, connection));
    await connection.run(purpose === 'check' ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    // With the connection end the lock that it holds and its temporary tables.
    await database.dropWriter();
  }
}

async function expectMigrated(database: Database): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length === 0) return;
  throw conflict(
    `Expected the tables of this release, but ${pending.join(', ')} has not been applied: start the server once`,
  );
}

async function begin({ kind }: Database, connection: Connection, purpose: Purpose): Promise<void> {
  if (kind === 'sqlite') {
    return connection.run(purpose === 'check' ? 'BEGIN' : 'BEGIN IMMEDIATE');
  }
  // Before the transaction begins: its view must not be older than the lock.
  if (purpose === 'replace') await connection.run('SELECT pg_advisory_lock($1)', [WRITER_LOCK]);
  await connection.run('BEGIN ISOLATION LEVEL REPEATABLE READ');
}

async function schemaOf({ kind }: Database, connection: Connection): Promise<string> {
  if (kind === 'sqlite') return 'main';
  const [row] = await connection.all<{ schema: string }>(
    'SELECT quote_ident(current_schema()) AS schema',
  );
  return row?.schema ?? 'public';
}

function expectReadable(unreadable: UnreadableInstance[]): void {
  const [first] = unreadable;
  if (first === undefined) return;
  const { instance, seq, reason } = first;
  throw conflict(
    `Expected every entry to be readable, but ${String(unreadable.length)} instances are not; the first is entry ${String(seq)} of ${instance}: ${reason}`,
  );
}
