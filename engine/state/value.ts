/**
 * The form of every value that a process keeps: JSON and nothing else.
 *
 * Dates are ISO 8601 strings with an offset, −0 is 0, NaN and functions do not exist,
 * money is integer fen, documents are references.
 */
export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

/** Variables of one scope by name. */
export type Variables = Record<string, Value>;
