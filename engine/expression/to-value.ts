import { FeelDuration } from 'feelin';
import type { Value } from '../state/value.ts';
import { ExpressionError } from './errors.ts';
import { describeType, isContext, isInstant } from './feel-types.ts';
import { MAX_VALUE_DEPTH, spend, stepsOf } from './limits.ts';
import { isoOf } from './temporal.ts';
import type { ExpressionEnvironment } from './types.ts';

/** How results are converted when no environment is given: times without zone are in UTC. */
const UNIVERSAL: ExpressionEnvironment = { now: 0, zone: 'UTC', budget: { steps: Infinity } };

/**
 * The result of an expression as JSON: dates, times and durations are ISO 8601 texts with an
 * offset, −0 is 0. Throws ExpressionError for what has no such form.
 */
export function toValue(result: unknown, environment = UNIVERSAL): Value {
  if (result === null || result === undefined) return null;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'number') return finite(result);
  return structureValue(result, environment, 1);
}

function finite(result: number): number {
  if (!Number.isFinite(result)) {
    throw new ExpressionError(`Expected a number but the expression gives ${result}.`);
  }
  return result === 0 ? 0 : result;
}

function structureValue(result: unknown, environment: ExpressionEnvironment, depth: number): Value {
  if (isInstant(result) || result instanceof FeelDuration) {
    return isoOf(result, environment.now, environment.zone);
  }
  if (depth > MAX_VALUE_DEPTH) {
    throw new ExpressionError(
      `Expected values nested at most ${MAX_VALUE_DEPTH} deep but the expression gives more.`,
    );
  }
  if (Array.isArray(result)) return listValue(result, environment, depth);
  if (isContext(result)) return contextValue(result, environment, depth);
  throw new ExpressionError(
    `Expected a value to keep but the expression gives ${describeType(result)}.`,
  );
}

function listValue(list: unknown[], environment: ExpressionEnvironment, depth: number): Value[] {
  spend(environment.budget, list.length);
  return list.map((element) => partValue(element, environment, depth));
}

function contextValue(
  context: Record<string, unknown>,
  environment: ExpressionEnvironment,
  depth: number,
): Value {
  const names = Object.keys(context);
  spend(environment.budget, names.length);
  const value: { [name: string]: Value } = {};
  for (const name of names) {
    if (name === '__proto__') {
      throw new ExpressionError('Expected names of entries other than "__proto__".');
    }
    value[name] = partValue(context[name], environment, depth);
  }
  return value;
}

function partValue(part: unknown, environment: ExpressionEnvironment, depth: number): Value {
  if (typeof part === 'string') spend(environment.budget, stepsOf(part));
  const isStructure = typeof part === 'object' && part !== null;
  return isStructure ? structureValue(part, environment, depth + 1) : toValue(part, environment);
}
