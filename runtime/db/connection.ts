export type DatabaseKind = 'sqlite' | 'postgres';

export type SqlValue = string | number | boolean | null;

/** A statement for the driver: `?` on SQLite, `$1` on PostgreSQL. */
export interface Statement {
  sql: string;
  values: SqlValue[];
}

/** One connection of the driver beneath Sequelize, for statements on the hot path. */
export interface Connection {
  /** Sequelize's own object, so that models can work in this connection's transaction. */
  readonly native: object;
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
  all<R extends object>(sql: string, values?: readonly SqlValue[]): Promise<R[]>;
}

/** Runs a SELECT with `:name` replacements; lists become `(…, …)`. */
export type Select = <R extends object>(
  sql: string,
  replacements?: Record<string, unknown>,
) => Promise<R[]>;
