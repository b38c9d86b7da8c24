import { TABLES } from '../db/tables.ts';
import { nameGrams } from '../search/name-grams.ts';
import { indexable } from './column-values.ts';
import type { Projection } from './projected-entry.ts';

/** Pairs of characters of the business id, by which Chinese names are found. */
export const projectNameGrams: Projection = ({ tenant, instance, seq, state }, changes) => {
  if (seq !== 1 || state.businessId === undefined) return;
  for (const gram of nameGrams(indexable(state.businessId))) {
    changes.insert(TABLES.nameGrams, { tenant, gram, instance_key: instance });
  }
};
