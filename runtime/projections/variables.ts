import type { Value } from '../../engine/index.ts';
import { TABLES } from '../db/tables.ts';
import { indexable } from './column-values.ts';
import type { Projection } from './projected-entry.ts';

/** Longer ones, in UTF-8, can be read but not searched. */
const SEARCHABLE_BYTES = 1000;

/** The last value of each variable, as JSON text, as far as it can be searched. */
export const projectVariables: Projection = ({ tenant, instance, events }, changes) => {
  for (const event of events) {
    if (event.type !== 'VariableSet') continue;
    const { scope, value } = event;
    const key = { tenant, instance_key: instance, scope, name: indexable(event.name) };
    const row = { ...key, value: searchText(value) };
    changes.upsert(TABLES.variables, row);
  }
};

function searchText(value: Value): string | null {
  if (value === null || typeof value === 'object') return null;
  const text = JSON.stringify(value);
  return Buffer.byteLength(text) > SEARCHABLE_BYTES ? null : text;
}
