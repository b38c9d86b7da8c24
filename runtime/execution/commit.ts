import {
  endWriteTransaction,
  openWriteTransaction,
  type Connection,
  type Database,
  type Select,
  type WriteTransaction,
} from '../db/index.ts';
import { bindNames } from '../db/named-parameters.ts';
import { insertRows } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { Problem } from '../problem.ts';
import type { BatchRun, KeptDelivery, RunEntry } from './batch-run.ts';
import { ItemError, type Outcome, type WriteItem } from './queue-item.ts';
import type { Writer } from './types.ts';
import { checkVersions, StaleError } from './version-check.ts';
import type { Look } from './waiting-subscriptions.ts';

/** The commit itself failed: whether it took place is not known. */
export class UnknownOutcomeError extends Error {}

/** No transaction could be begun: no item is to blame. */
export class UnreachableError extends Error {}

export interface Committed {
  /** Position of the first entry; the others follow. */
  firstPosition: number;
  writes: Outcome[];
}

/** Arbitrary, but the same in every node: its holder is the one that numbers entries. */
const WRITER_LOCK = 7_316_401;

const DELIVERY_KEY = 'tenant = :tenant AND sender = :sender AND seq = :seq AND ordinal = :ordinal';

/** Writes a batch and other writes in one transaction. */
export async function commitBatch(
  database: Database,
  run: BatchRun,
  writes: WriteItem[],
): Promise<Committed> {
  return inTransaction(database, async (connection) => {
    const select = selectOn(database, connection);
    await checkVersions(select, run.instances.changed());
    await checkDeliveries(select, run.consumed);
    if (database.kind === 'postgres') await checkLooks(select, run.waiting.looks);
    const firstPosition = (await lastPosition(connection)) + 1;
    await writeEntries({ database, connection }, run.entries, firstPosition);
    for (const { sql, values } of run.changes.statements(database.kind)) {
      await connection.run(sql, values);
    }
    await runAlongside(database, connection, run.alongside);
    const outcomes = await runWrites(database, connection, writes);
    return { firstPosition, writes: outcomes };
  });
}

/** After an unknown outcome: the batch's first position if it was committed after all. */
export async function findCommitted(
  database: Database,
  [first]: RunEntry[],
): Promise<number | undefined> {
  if (first === undefined) return undefined;
  // Under the lock, a commit that is still under way elsewhere is waited for.
  return inTransaction(database, async (connection) => {
    const [row] = await selectOn(database, connection)<{ position: number }>(
      `SELECT position FROM journal_headers
        WHERE tenant = :tenant AND instance = :instance AND seq = :seq AND hash = :hash`,
      { ...first, hash: first.sealed.hash },
    );
    return row?.position;
  });
}

async function inTransaction<T>(
  database: Database,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(database);
  try {
    const result = await work(connection);
    await commit(connection);
    return result;
  } catch (error) {
    await rollBack(database, connection);
    throw error;
  }
}

/** A connection within a new transaction. */
async function connect(database: Database): Promise<Connection> {
  try {
    const connection = await database.writer();
    await begin(database, connection);
    return connection;
  } catch (cause) {
    await database.dropWriter();
    throw new UnreachableError('Expected a transaction of the database', { cause });
  }
}

async function begin({ kind }: Database, connection: Connection): Promise<void> {
  if (kind === 'sqlite') return connection.run('BEGIN IMMEDIATE');
  await connection.run('BEGIN');
  await connection.run('SELECT pg_advisory_xact_lock($1)', [WRITER_LOCK]);
}

async function commit(connection: Connection): Promise<void> {
  try {
    await connection.run('COMMIT');
  } catch (error) {
    throw new UnknownOutcomeError('Expected the commit to be answered', { cause: error });
  }
}

async function rollBack(database: Database, connection: Connection): Promise<void> {
  try {
    await connection.run('ROLLBACK');
  } catch {
    // The connection is broken, or the database has ended the transaction itself.
    await database.dropWriter();
  }
}

/** A delivery that was kept is consumed once, whoever else has read it too. */
async function checkDeliveries(select: Select, consumed: KeptDelivery[]): Promise<void> {
  for (const key of consumed) {
    const rows = await select(`SELECT 1 AS found FROM deliveries WHERE ${DELIVERY_KEY}`, {
      ...key,
    });
    if (rows.length === 1) continue;
    throw new StaleError('Expected a delivery to be there still but it has been consumed');
  }
}

/** Whether somebody waits for a message, or a message for somebody, must not have changed since. */
async function checkLooks(select: Select, looks: Look[]): Promise<void> {
  for (const { sql, replacements, seen } of looks) {
    if (JSON.stringify(await select(sql, replacements)) === seen) continue;
    throw new StaleError('Expected the same to wait for a message as before but it does not');
  }
}

function selectOn({ kind }: Database, connection: Connection): Select {
  return (sql, replacements) => {
    const statement = bindNames(kind, sql, replacements);
    return connection.all(statement.sql, statement.values);
  };
}

async function lastPosition(connection: Connection): Promise<number> {
  const [row] = await connection.all<{ last: number }>(
    'SELECT COALESCE(MAX(position), 0) AS last FROM journal_headers',
  );
  return row?.last ?? 0;
}

async function writeEntries(
  { database, connection }: { database: Database; connection: Connection },
  entries: RunEntry[],
  firstPosition: number,
): Promise<void> {
  const headers = entries.map(({ tenant, instance, seq, sealed }, index) => {
    const { header, hash } = sealed;
    return { tenant, instance, seq, position: firstPosition + index, header, hash };
  });
  const payloads = entries.map(({ tenant, instance, seq, sealed }) => {
    const { salt, payload } = sealed;
    return { tenant, instance, seq, salt, payload };
  });
  const statements = [
    ...insertRows(database.kind, TABLES.journalHeaders, headers),
    ...insertRows(database.kind, TABLES.journalPayloads, payloads),
  ];
  for (const { sql, values } of statements) await connection.run(sql, values);
}

/** A refusal is the command's own: the others are executed again without it. */
async function runAlongside(
  database: Database,
  connection: Connection,
  works: BatchRun['alongside'],
): Promise<void> {
  for (const { item, work } of works) {
    const transaction = openWriteTransaction(database, connection);
    try {
      await work(writerOf(database, connection, transaction));
    } catch (error) {
      throw error instanceof Problem ? new ItemError(item, error) : error;
    } finally {
      endWriteTransaction(transaction);
    }
  }
}

/** Each write in a savepoint: one that fails leaves the others alone. */
async function runWrites(
  database: Database,
  connection: Connection,
  writes: WriteItem[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const write of writes) outcomes.push(await runWrite(database, connection, write));
  return outcomes;
}

async function runWrite(
  database: Database,
  connection: Connection,
  { work }: WriteItem,
): Promise<Outcome> {
  const transaction = openWriteTransaction(database, connection);
  await connection.run('SAVEPOINT write_item');
  try {
    const answer = await work(writerOf(database, connection, transaction));
    await connection.run('RELEASE SAVEPOINT write_item');
    return { accepted: true, answer };
  } catch (error) {
    // Fails when the connection is broken: then the whole batch has failed.
    await connection.run('ROLLBACK TO SAVEPOINT write_item');
    await connection.run('RELEASE SAVEPOINT write_item');
    return { accepted: false, error };
  } finally {
    // A write that goes on after its promise settled must not join another transaction.
    endWriteTransaction(transaction);
  }
}

function writerOf(
  database: Database,
  connection: Connection,
  transaction: WriteTransaction,
): Writer {
  const select = selectOn(database, connection);
  return {
    transaction,
    query(sql, replacements) {
      if (transaction.finished !== undefined) throw new Error('Expected the write not to be over');
      return select(sql, replacements);
    },
  };
}
