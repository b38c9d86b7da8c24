import { FeelDuration, FeelRange } from 'feelin';
import { ExpressionError } from './errors.ts';
import { isContext } from './feel-types.ts';
import { checkStringLength, MAX_VALUE_DEPTH, spend, stepsOf } from './limits.ts';
import type { Budget } from './types.ts';

/** Counts down the work of a call and refuses what would grow too large, before it is done. */
export type BuiltinCost = (budget: Budget, args: unknown[]) => void;

/** Those that look into their arguments deeper than the first level. */
const COSTS: Record<string, BuiltinCost> = {
  string: textCost,
  'string join': textCost,
  flatten: deepCost,
  is: deepCost,
  'distinct values': distinctCost,
  union: distinctCost,
};

export function builtinCost(name: string): BuiltinCost {
  return COSTS[name] ?? shallowCost;
}

function shallowCost(budget: Budget, args: unknown[]): void {
  for (const argument of args) {
    const steps = stepsOf(argument);
    if (steps > 0) spend(budget, steps);
  }
}

function deepCost(budget: Budget, args: unknown[]): void {
  for (const argument of args) visit(argument, budget, 1);
}

/** Elements that are not scalars are compared with all others. */
function distinctCost(budget: Budget, args: unknown[]): void {
  const before = budget.steps;
  deepCost(budget, args);
  const size = before - budget.steps;
  const elements = args.flat(1);
  const structured = elements.filter((element) => isStructured(element)).length;
  spend(budget, structured * size);
}

function isStructured(element: unknown): boolean {
  return (
    Array.isArray(element) ||
    isContext(element) ||
    element instanceof FeelRange ||
    element instanceof FeelDuration
  );
}

function textCost(budget: Budget, args: unknown[]): void {
  let length = 0;
  const separator = typeof args[1] === 'string' ? args[1].length : 0;
  const count = (text: string) => {
    length += text.length + separator;
    checkStringLength(length);
  };
  for (const argument of args) visit(argument, budget, 1, count);
}

function visit(
  value: unknown,
  budget: Budget,
  depth: number,
  onText?: (text: string) => void,
): void {
  spend(budget, 1 + (typeof value === 'string' ? stepsOf(value) : 0));
  if (typeof value === 'string') onText?.(value);
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_VALUE_DEPTH) {
    throw new ExpressionError(`Expected values nested at most ${MAX_VALUE_DEPTH} deep.`);
  }
  if (Array.isArray(value)) {
    for (const element of value) visit(element, budget, depth + 1, onText);
  } else if (isContext(value)) {
    for (const [name, entry] of Object.entries(value)) {
      onText?.(name);
      visit(entry, budget, depth + 1, onText);
    }
  }
}
