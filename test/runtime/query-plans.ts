import type { Connection, DatabaseKind, Statement } from '../../runtime/db/connection.ts';

/** What a database says of how it answers a statement. */
export interface QueryPlan {
  /** Tables that are read from end to end. */
  scans: string[];
  /** Whether an index is asked for more than the tenant, or has but the rows that are meant. */
  isNarrow: boolean;
  text: string;
}

export async function readPlan(
  kind: DatabaseKind,
  connection: Connection,
  { sql, values }: Statement,
): Promise<QueryPlan> {
  return kind === 'sqlite'
    ? ofSqlite(await connection.all(`EXPLAIN QUERY PLAN ${sql}`, values))
    : ofPostgres(await connection.all(`EXPLAIN ${sql}`, values));
}

/** Indexes with a condition of their own hold no more than what is asked for. */
const PARTIAL = /instances_stuck|clocks_breached|tasks_open_to_all/;

function ofSqlite(rows: { detail?: string }[]): QueryPlan {
  const lines = rows.map(({ detail = '' }) => detail);
  return {
    // `SCAN (subquery-1)` and the like read what was found before.
    scans: lines.filter((line) => /^SCAN (?!\(|counted|\d)/.test(line)),
    isNarrow: lines.some(
      (line) =>
        /^SEARCH .*\(tenant=\? AND /.test(line) || (/^SEARCH/.test(line) && PARTIAL.test(line)),
    ),
    text: lines.join('\n'),
  };
}

function ofPostgres(rows: Record<string, string>[]): QueryPlan {
  const lines = rows.map((row) => row['QUERY PLAN'] ?? '');
  return {
    scans: lines.filter((line) => /Seq Scan on /.test(line)),
    isNarrow: lines.some((line) => /Index Cond: .*tenant.* AND /.test(line) || PARTIAL.test(line)),
    text: lines.join('\n'),
  };
}
