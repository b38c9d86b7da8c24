import { ExpressionError } from '../../expression/errors.ts';
import { toValue } from '../../expression/to-value.ts';
import type { Mismatch } from './dmn-type.ts';

const MAX_SHOWN = 120;

/** "Expected … to be … but it is …". */
export function describeMismatch(
  what: string,
  { expected, found, path }: Mismatch,
): ExpressionError {
  const where = path === '' ? what : `${what}, at ${path},`;
  return new ExpressionError(`Expected ${where} to be ${expected} but it is ${show(found)}.`);
}

/** A value for people, not too long. */
export function show(value: unknown): string {
  const text = written(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(toValue(value));
  } catch {
    // Functions and ranges are no JSON; they say what they are.
    return String(value);
  }
}
