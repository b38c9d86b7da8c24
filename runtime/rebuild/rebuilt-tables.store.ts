import type { Connection, DatabaseKind, SqlValue } from '../db/index.ts';
import { PROJECTION_TABLES, type ProjectionTable } from './projection-tables.ts';

/** A row, or one column of it, that is not what the journal says. */
export interface RowDifference {
  table: string;
  /** The row's primary key, without the tenant where that is all it lacks: its values with commas. */
  key: string;
  /** Absent when the whole row is missing, or is there without a reason. */
  column?: string;
  live: SqlValue | 'no row' | 'a row';
  rebuilt: SqlValue | 'no row' | 'a row';
}

/** Differing rows of a table: how many, and the first of them. */
export interface TableDifferences {
  rows: number;
  differences: RowDifference[];
}

/** Rows of a table that are told; the rest is only counted. */
const LISTED = 100;

/**
 * Tables of the same names that this connection alone sees. Both databases look there first, so
 * what the projections write lands in them, and the live ones are named with their schema.
 */
export class RebuiltTables {
  private readonly connection: Connection;
  private readonly live: string;
  private readonly own: string;

  constructor(connection: Connection, kind: DatabaseKind, schema: string) {
    this.connection = connection;
    this.live = schema;
    this.own = kind === 'sqlite' ? 'temp' : 'pg_temp';
  }

  async create(): Promise<void> {
    for (const { table } of PROJECTION_TABLES) {
      const { name, key } = table;
      await this.connection.run(
        `CREATE TEMPORARY TABLE ${name} AS SELECT * FROM ${this.live}.${name} WHERE 1 = 0`,
      );
      const index = `${name}_rebuilt`;
      const place =
        this.own === 'temp' ? `temp.${index} ON ${name}` : `${index} ON pg_temp.${name}`;
      await this.connection.run(`CREATE UNIQUE INDEX ${place} (${key.join(', ')})`);
    }
  }

  async drop(): Promise<void> {
    for (const { table } of PROJECTION_TABLES) {
      await this.connection.run(`DROP TABLE ${this.own}.${table.name}`);
    }
  }

  /** Compares the live rows of a table with the rebuilt ones. */
  async compare({ table, rows = '1 = 1', local = {} }: ProjectionTable): Promise<TableDifferences> {
    const { name, key } = table;
    const columns = Object.keys(table.columns).filter(
      (column) => local[column] === undefined || local[column].compared !== undefined,
    );
    const side = (alias: string, column: string) =>
      local[column]?.compared?.(`${alias}.${column}`) ?? `${alias}.${column}`;
    const selected = columns.flatMap((column) => [
      `${side('live', column)} AS live_${column}`,
      `${side('rebuilt', column)} AS rebuilt_${column}`,
    ]);
    const differing = columns.map(
      (column) => `${side('live', column)} IS DISTINCT FROM ${side('rebuilt', column)}`,
    );
    const found = await this.connection.all<Record<string, SqlValue>>(
      `SELECT ${selected.join(', ')}, COUNT(*) OVER () AS found_rows
         FROM (SELECT * FROM ${this.live}.${name} WHERE ${rows}) AS live
         FULL JOIN ${this.own}.${name} AS rebuilt ON ${matching(key)}
        WHERE ${differing.join(' OR ')} LIMIT ${String(LISTED)}`,
    );
    return {
      rows: Number(found[0]?.found_rows ?? 0),
      differences: found.flatMap((row) => differencesOf({ table, columns, row })),
    };
  }

  /** Puts the rebuilt rows in the place of the live ones; gives how many there are. */
  async replace({ table, rows = '1 = 1', local = {} }: ProjectionTable): Promise<number> {
    const { name, key } = table;
    const kept = Object.entries(local).map(
      ([column, { kept: expression = `live.${column}` }]) => `${column} = ${expression}`,
    );
    if (kept.length > 0) {
      await this.connection.run(
        `UPDATE ${this.own}.${name} AS rebuilt SET ${kept.join(', ')}
           FROM ${this.live}.${name} AS live WHERE ${matching(key)}`,
      );
    }
    const columns = Object.keys(table.columns).join(', ');
    await this.connection.run(`DELETE FROM ${this.live}.${name} WHERE ${rows}`);
    await this.connection.run(
      `INSERT INTO ${this.live}.${name} (${columns}) SELECT ${columns} FROM ${this.own}.${name}`,
    );
    const [count] = await this.connection.all<{ rows: number }>(
      `SELECT COUNT(*) AS rows FROM ${this.own}.${name}`,
    );
    return count?.rows ?? 0;
  }
}

function matching(key: readonly string[]): string {
  return key.map((column) => `live.${column} = rebuilt.${column}`).join(' AND ');
}

interface Found {
  table: ProjectionTable['table'];
  columns: string[];
  row: Record<string, SqlValue>;
}

function differencesOf({ table, columns, row }: Found): RowDifference[] {
  const keyOn = (side: string) => table.key.map((column) => row[`${side}_${column}`] ?? null);
  const isMissing = keyOn('live')[0] === null;
  const isExtra = keyOn('rebuilt')[0] === null;
  const [tenant, ...key] = keyOn(isMissing ? 'rebuilt' : 'live').map(String);
  const place = { table: table.name, key: `${tenant ?? ''} ${key.join(',')}` };
  if (isMissing) return [{ ...place, live: 'no row', rebuilt: 'a row' }];
  if (isExtra) return [{ ...place, live: 'a row', rebuilt: 'no row' }];
  return columns
    .map((column) => ({
      column,
      live: row[`live_${column}`] ?? null,
      rebuilt: row[`rebuilt_${column}`] ?? null,
    }))
    .filter(({ live, rebuilt }) => live !== rebuilt)
    .map((difference) => ({ ...place, ...difference }));
}
