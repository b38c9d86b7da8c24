import { statSync } from 'node:fs';
import type { DatabaseKind } from '../../../runtime/db/index.ts';
import { insertRows, type Row } from '../../../runtime/db/statements.ts';
import { TABLES, type Table } from '../../../runtime/db/tables.ts';
import { migrate } from '../../../runtime/db/index.ts';
import {
  APPROVAL,
  complete,
  deploy,
  openRuntime,
  openTasks,
  start,
  type Runtime,
  type TestStore,
} from '../../runtime/execution-fixture.ts';
import { closedLoop, type Rate } from './closed-loop.ts';
import type { Databases } from './databases.ts';

/** A start and three completions. */
export const COMMANDS_A_CASE = 4;

export interface InProcess {
  own: Rate;
  baseline: Rate;
  bytesPerCase: number;
}

/** The approval on an executor, and the rows that it leaves, written again with nothing else done. */
export async function measureInProcess(
  databases: Databases,
  kind: DatabaseKind,
  size: { cases: number; callers: number },
): Promise<InProcess> {
  const store = await databases.create(kind);
  const runtime = await openRuntime(store);
  await deploy(runtime, APPROVAL);
  await carry(runtime, { ...size, cases: Math.min(size.cases, 200) });
  const before = await bytesOf(kind, store, runtime);
  const own = await carry(runtime, size);
  const bytesPerCase = ((await bytesOf(kind, store, runtime)) - before) / size.cases;
  const rows = await rowsOf(runtime);
  await runtime.stop();
  await store.remove();
  return { own, baseline: await measureBaseline(databases, kind, { ...size, rows }), bytesPerCase };
}

/** All cases begin, then each task of each of them is completed: by so many callers at once. */
export async function carry(
  runtime: Runtime,
  { cases, callers }: { cases: number; callers: number },
): Promise<Rate> {
  const { processInstanceKey: first } = await start(runtime, 'approval');
  const counters: string[] = [];
  for (
    let [task] = await openTasks(runtime, first);
    task;
    [task] = await openTasks(runtime, first)
  ) {
    counters.push(task.task_key.slice(first.length));
    await complete(runtime, task.task_key);
  }
  const numbers = Array.from({ length: cases }, (_, at) => at);
  return closedLoopOfCases(numbers, callers, async (waits) => {
    const timed = async <T>(work: Promise<T>): Promise<T> => {
      const from = performance.now();
      const result = await work;
      waits.push(performance.now() - from);
      return result;
    };
    const { processInstanceKey } = await timed(start(runtime, 'approval'));
    for (const counter of counters) await timed(complete(runtime, processInstanceKey + counter));
  });
}

/** A caller carries one case to its end before it begins another. */
async function closedLoopOfCases(
  cases: number[],
  callers: number,
  one: (waits: number[]) => Promise<void>,
): Promise<Rate> {
  const waits: number[] = [];
  const { rate } = await closedLoop(cases, callers, () => one(waits));
  waits.sort((a, b) => a - b);
  const percentile = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
  return { rate: rate * COMMANDS_A_CASE, p50: percentile(0.5), p99: percentile(0.99) };
}

type TableRows = [table: Table, rows: Row[]][];

async function rowsOf({ database }: Runtime): Promise<TableRows> {
  const filled: TableRows = [];
  for (const table of Object.values(TABLES)) {
    const columns = Object.keys(table.columns).join(', ');
    const rows = await database.select<Row>(`SELECT ${columns} FROM ${table.name}`);
    if (rows.length > 0) filled.push([table, rows]);
  }
  return filled;
}

/**
 * The same rows go into the same tables, with statements of many rows, in as many transactions as
 * there would be if each took one command of every caller.
 */
async function measureBaseline(
  databases: Databases,
  kind: DatabaseKind,
  { cases, callers, rows }: { cases: number; callers: number; rows: TableRows },
): Promise<Rate> {
  const store = await databases.create(kind);
  const database = await store.open();
  await migrate(database);
  const connection = await database.writer();
  const transactions = Math.ceil((cases * COMMANDS_A_CASE) / callers);
  const numbers = Array.from({ length: transactions }, (_, at) => at);
  const share = ([table, all]: TableRows[number], at: number) => {
    const cut = (of: number) => Math.floor((of * all.length) / transactions);
    return insertRows(kind, table, all.slice(cut(at), cut(at + 1)));
  };
  const measured = await closedLoop(numbers, 1, async (at) => {
    await connection.run('BEGIN');
    for (const one of rows) {
      for (const { sql, values } of share(one, at)) await connection.run(sql, values);
    }
    await connection.run('COMMIT');
  });
  await database.close();
  await store.remove();
  return { ...measured, rate: (measured.rate * cases * COMMANDS_A_CASE) / transactions };
}

async function bytesOf(kind: DatabaseKind, store: TestStore, { database }: Runtime) {
  if (kind === 'sqlite') {
    await database.select('PRAGMA wal_checkpoint(TRUNCATE)');
    return statSync(store.file ?? '').size;
  }
  const [row] = await database.select<{ bytes: string }>(
    'SELECT pg_database_size(current_database()) AS bytes',
  );
  return Number(row?.bytes ?? 0);
}
