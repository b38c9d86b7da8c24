import type { VariableFilter } from '../http/schema.ts';
import { indexable } from '../projections/column-values.ts';
import { beginningOf, type KeySelect } from './search-rows.ts';

/** The instances that have, or had when they ended, the variable with this value in any scope. */
export function instancesWith(tenant: string, { name, value }: VariableFilter): KeySelect {
  const sql = `SELECT v.instance_key FROM variables AS v WHERE v.tenant = ? AND v.name = ?`;
  const known = [tenant, indexable(name)];
  if (typeof value !== 'object') {
    return { sql: `${sql} AND v.value = ?`, values: [...known, JSON.stringify(value)] };
  }
  // The column has JSON texts: the beginning without the quotation mark that ends it.
  const beginning = JSON.stringify(value.$like.slice(0, -1)).slice(0, -1);
  const { from, to } = beginningOf(beginning);
  return { sql: `${sql} AND v.value >= ? AND v.value < ?`, values: [...known, from, to] };
}
