import { z } from 'zod';
import { Problem, type ProblemDocument } from '../problem.ts';

/** At most so many in one request: they share a few transactions, and one answer. */
export const MOST_AT_ONCE = 1000;

/** Whether what one is refused leaves the others alone. */
export const manyMode = z
  .enum(['each', 'all'])
  .default('each')
  .describe('each: every item for itself; all: one that is refused refuses all (`item` names it)');

/** What one of many came to. */
export type Each<T> = { done: T } | { problem: ProblemDocument };

/**
 * Does each for itself, all at once: what one is refused leaves the others alone. They arrive
 * together, so they share transactions.
 */
export async function each<I, T>(
  items: readonly I[],
  work: (item: I, index: number) => Promise<T>,
): Promise<Each<T>[]> {
  return Promise.all(
    items.map(async (item, index): Promise<Each<T>> => {
      try {
        return { done: await work(item, index) };
      } catch (error) {
        if (error instanceof Problem) return { problem: error.toDocument() };
        throw error;
      }
    }),
  );
}

/**
 * Prepares each, so that all of them can be done or none. Throws the problem of the first that may
 * not be done, whose extension `item` says which one, counted from 0.
 */
export async function forAll<I, T>(
  items: readonly I[],
  prepare: (item: I, index: number) => Promise<T>,
): Promise<T[]> {
  const prepared: T[] = [];
  for (const [index, item] of items.entries()) {
    const one = prepare(item, index).catch((error: unknown) => {
      throw error instanceof Problem ? error.with({ item: index }) : error;
    });
    prepared.push(await one);
  }
  return prepared;
}

/** The key of one of many, so that the whole may be repeated. */
export function keyOfEach(idempotencyKey: string | undefined, index: number): string | undefined {
  return idempotencyKey === undefined ? undefined : `${idempotencyKey} ${String(index)}`;
}
