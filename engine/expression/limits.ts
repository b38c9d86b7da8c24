import { ExpressionError } from './errors.ts';
import { isContext } from './feel-types.ts';
import type { Budget } from './types.ts';

/** Longest list that an expression may build or give to a built-in function. */
export const MAX_LIST_LENGTH = 20_000;
/** Longest text that an expression may build. */
export const MAX_STRING_LENGTH = 100_000;
/** Deepest nesting of lists and contexts within a value. */
export const MAX_VALUE_DEPTH = 100;
/** Deepest nesting of calls of functions that an expression defines. */
export const MAX_CALL_DEPTH = 200;

/** Counts work down; the same expression on the same values always stops at the same step. */
export function spend(budget: Budget, steps: number): void {
  budget.steps -= steps;
  if (budget.steps < 0) {
    throw new ExpressionError(
      'Expected the expression to end within its budget of steps but it needs more.',
    );
  }
}

export function checkListLength(length: number): void {
  if (length > MAX_LIST_LENGTH) {
    throw new ExpressionError(
      `Expected lists of at most ${MAX_LIST_LENGTH} elements but the expression needs ${length}.`,
    );
  }
}

export function checkStringLength(length: number): void {
  if (length > MAX_STRING_LENGTH) {
    throw new ExpressionError(
      `Expected texts of at most ${MAX_STRING_LENGTH} characters but the expression needs ${length}.`,
    );
  }
}

/** The result of an operation, unless it has grown past its limit; nothing becomes null. */
export function limited(value: unknown): unknown {
  if (typeof value === 'string') checkStringLength(value.length);
  else if (Array.isArray(value)) checkListLength(value.length);
  return value === undefined ? null : value;
}

const CHARACTERS_PER_STEP = 100;

/** Steps that going through a value once takes, without what lies within its elements. */
export function stepsOf(value: unknown): number {
  if (typeof value === 'string') return Math.floor(value.length / CHARACTERS_PER_STEP);
  if (Array.isArray(value)) return value.length;
  if (isContext(value)) return Object.keys(value).length;
  return 0;
}
