import type { DatabaseKind, SqlValue, Statement } from './connection.ts';

/** `:name` that is not the end of a cast (`::bigint`). */
const NAME = /(?<!:):([A-Za-z_]\w*)/g;

/** Turns `:name` replacements into the driver's placeholders; a list becomes `?, ?, …`. */
export function bindNames(
  kind: DatabaseKind,
  sql: string,
  replacements: Record<string, unknown> = {},
): Statement {
  const values: SqlValue[] = [];
  const bind = (value: unknown): string => {
    values.push(toSqlValue(value));
    return placeholder(kind, values.length);
  };
  const bound = sql.replaceAll(NAME, (_match, name: string) => {
    if (!Object.hasOwn(replacements, name)) throw new Error(`Expected a value for :${name}`);
    const value = replacements[name];
    if (!Array.isArray(value)) return bind(value);
    // An empty list holds nothing: NULL matches no row.
    return value.length === 0 ? 'NULL' : value.map(bind).join(', ');
  });
  return { sql: bound, values };
}

export function placeholder(kind: DatabaseKind, number: number): string {
  return kind === 'postgres' ? `$${String(number)}` : '?';
}

function toSqlValue(value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  throw new TypeError(`Expected a text, number, boolean or null for SQL but found ${typeof value}`);
}
