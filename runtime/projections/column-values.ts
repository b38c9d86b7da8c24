/** PostgreSQL keeps at most 2,700 bytes in an index entry of several columns. */
const INDEXABLE_LENGTH = 300;
const MAX_INT32 = 2_147_483_647;

/** A text that a model computes, as an indexed column can hold it; the journal has it whole. */
export function indexable<T extends string | null | undefined>(text: T): T {
  return typeof text === 'string' && text.length > INDEXABLE_LENGTH
    ? (text.slice(0, INDEXABLE_LENGTH) as T)
    : text;
}

/** A number that a model computes, as an integer column can hold it. */
export function int32(value: number): number {
  return Math.max(-MAX_INT32, Math.min(MAX_INT32, Math.round(value)));
}
