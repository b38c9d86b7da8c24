import type { DatabaseKind, SqlValue, Statement } from './connection.ts';
import { placeholder } from './named-parameters.ts';
import type { Table } from './tables.ts';

export type Row = Record<string, SqlValue>;

/** Below the drivers' limits of values in one statement (SQLite 32,766, PostgreSQL 65,535). */
const VALUES_PER_STATEMENT = 16_000;

/** One INSERT for many rows; columns that a row lacks are NULL. */
export function insertRows(kind: DatabaseKind, table: Table, rows: Row[]): Statement[] {
  const columns = Object.keys(table.columns);
  return chunks(rows, columns.length).map((chunk) => ({
    sql: `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES ${tuples(kind, chunk, columns)}`,
    values: valuesOf(chunk, columns),
  }));
}

/** One INSERT that replaces the rows that exist. */
export function upsertRows(kind: DatabaseKind, table: Table, rows: Row[]): Statement[] {
  const others = Object.keys(table.columns).filter((column) => !table.key.includes(column));
  const action =
    others.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  return insertRows(kind, table, rows).map(({ sql, values }) => ({
    sql: `${sql} ON CONFLICT (${table.key.join(', ')}) DO ${action}`,
    values,
  }));
}

/** One UPDATE for many rows by primary key. All rows have the same columns, the key's among them. */
export function updateRows(kind: DatabaseKind, table: Table, rows: Row[]): Statement[] {
  const { key, name } = table;
  const changed = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column));
  const columns = [...key, ...changed];
  // Both databases call the columns of VALUES column1, column2, …
  const sets = changed.map((column, index) => `${column} = v.column${index + key.length + 1}`);
  const match = key.map((column, index) => `${name}.${column} = v.column${index + 1}`);
  return chunks(rows, columns.length).map((chunk) => ({
    sql:
      `UPDATE ${name} SET ${sets.join(', ')} FROM (VALUES ${typedTuples(kind, table, chunk, columns)}) AS v` +
      ` WHERE ${match.join(' AND ')}`,
    values: valuesOf(chunk, columns),
  }));
}

/** One DELETE for many rows by primary key. */
export function deleteRows(kind: DatabaseKind, table: Table, rows: Row[]): Statement[] {
  const { key, name } = table;
  return chunks(rows, key.length).map((chunk) => ({
    sql: `DELETE FROM ${name} WHERE (${key.join(', ')}) IN (VALUES ${typedTuples(kind, table, chunk, key)})`,
    values: valuesOf(chunk, key),
  }));
}

function chunks(rows: Row[], width: number): Row[][] {
  const size = Math.max(1, Math.floor(VALUES_PER_STATEMENT / width));
  const list: Row[][] = [];
  for (let at = 0; at < rows.length; at += size) list.push(rows.slice(at, at + size));
  return list;
}

function valuesOf(rows: Row[], columns: readonly string[]): SqlValue[] {
  const values: SqlValue[] = [];
  for (const row of rows) {
    for (const column of columns) values.push(withoutNul(row[column] ?? null));
  }
  return values;
}

/** PostgreSQL's texts cannot hold it; a model's expressions can make it. */
function withoutNul(value: SqlValue): SqlValue {
  return typeof value === 'string' && value.includes('\0')
    ? value.replaceAll('\0', '\uFFFD')
    : value;
}

function tuples(kind: DatabaseKind, rows: Row[], columns: readonly string[]): string {
  if (kind === 'sqlite') {
    const tuple = `(${columns.map(() => '?').join(', ')})`;
    return tuple + `, ${tuple}`.repeat(rows.length - 1);
  }
  let number = 0;
  return rows
    .map(() => `(${columns.map(() => placeholder(kind, ++number)).join(', ')})`)
    .join(', ');
}

/** PostgreSQL takes the types of a VALUES list from its first row. */
function typedTuples(
  kind: DatabaseKind,
  table: Table,
  rows: Row[],
  columns: readonly string[],
): string {
  if (kind === 'sqlite') return tuples(kind, rows, columns);
  const [, ...others] = rows;
  const first = columns.map((column, index) => `$${index + 1}::${table.columns[column] ?? 'text'}`);
  const rest = others.map(
    (_row, at) =>
      `(${columns.map((_column, index) => `$${(at + 1) * columns.length + index + 1}`).join(', ')})`,
  );
  return [`(${first.join(', ')})`, ...rest].join(', ');
}
