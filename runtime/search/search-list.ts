import type { PageRequest, SearchResult, TextFilter } from '../http/schema.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

type Order = 'asc' | 'desc';

export interface ListSearch<T> {
  sort?: { field: string; order: Order }[] | undefined;
  page?: PageRequest | undefined;
  keyOf: (item: T) => string;
}

/** Sorts and pages what is held in memory (organisation, users). */
export function searchList<T>(items: T[], search: ListSearch<T>): SearchResult<T> {
  const sort = search.sort ?? [];
  const sorted = items.toSorted((a, b) => compareItems(a, b, sort, search.keyOf));
  const limit = search.page?.limit ?? 50;
  const start = startOf(sorted, search);
  const found = sorted.slice(start, start + limit);
  const last = found.at(-1);
  return {
    items: found,
    page: {
      totalItems: Math.min(items.length, 10_000),
      hasMore: start + found.length < sorted.length,
      ...(last && { endCursor: encodeCursor([search.keyOf(last)]) }),
    },
  };
}

function startOf<T>(sorted: T[], search: ListSearch<T>): number {
  const after = search.page?.after;
  if (!after) return 0;
  const [key] = decodeCursor(after, 1);
  return sorted.findIndex((item) => search.keyOf(item) === key) + 1;
}

function compareItems<T>(
  a: T,
  b: T,
  sort: { field: string; order: Order }[],
  keyOf: (item: T) => string,
): number {
  for (const { field, order } of sort) {
    const result = compare(a[field as keyof T], b[field as keyof T]);
    if (result !== 0) return order === 'asc' ? result : -result;
  }
  return compare(keyOf(a), keyOf(b));
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether a text matches an exact filter or a `$like` pattern (`*` = any text). */
export function matchesText(value: string, filter: TextFilter | undefined): boolean {
  if (filter === undefined) return true;
  if (typeof filter === 'string') return value === filter;
  const [prefix = '', ...parts] = filter.$like.toLowerCase().split(/\*+/);
  const text = value.toLowerCase();
  if (parts.length === 0) return text === prefix;
  if (!text.startsWith(prefix)) return false;
  const suffix = parts.pop() ?? '';
  let position = prefix.length;
  for (const part of parts) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return text.length - suffix.length >= position && text.endsWith(suffix);
}
