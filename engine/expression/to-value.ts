import type { Value } from '../state/value.ts';
import { ExpressionError } from './errors.ts';

/** The result of an expression as JSON; ExpressionError when it has no such form. */
export function toValue(result: unknown): Value {
  throw new ExpressionError(`Expected a value but the expression gives ${typeof result}.`);
}
