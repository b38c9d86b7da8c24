import { FeelRange } from 'feelin';
import {
  type Compiler,
  type CompilePart,
  constantPart,
  type Part,
  syntaxError,
} from './compiler.ts';
import { equals } from './equality.ts';
import type { ExpressionError } from './errors.ts';
import type { FeelTest } from './feel-types.ts';
import { spend, stepsOf } from './limits.ts';
import { createRange, rangeIncludes } from './ranges.ts';
import { refuseTest } from './refuse-test.ts';
import type { Evaluate, Run } from './scope.ts';
import { partsOf, type SyntaxNode, textOf } from './syntax-tree.ts';

/** `a = b`, `a < b`, `a between b and c`, `a in tests`. */
export const compileComparison: CompilePart = (compiler, node) => {
  const parts = partsOf(node);
  const [leftNode, operator] = parts as [SyntaxNode, SyntaxNode];
  refuseTest(compiler.source, leftNode);
  const left = compiler.compile(leftNode).evaluate;
  if (operator.name === 'in') return { evaluate: membership(compiler, left, parts), type: 'test' };
  if (operator.name === 'between')
    return { evaluate: between(compiler, left, parts), type: 'test' };
  const rightNode = parts[2] as SyntaxNode;
  refuseTest(compiler.source, rightNode);
  const right = compiler.compile(rightNode).evaluate;
  const compare = COMPARISONS[textOf(compiler.source, operator)];
  if (!compare) throw new Error(`Expected a comparison at ${operator.from}.`);
  return { evaluate: compare(left, right), type: 'test' };
};

/** `> 5`, `= "a"` or an interval: a test that waits for its value. */
export const compileTest: CompilePart = (compiler, node) => {
  const [first, second] = partsOf(node) as [SyntaxNode, SyntaxNode?];
  if (!second) return { ...compiler.compile(first), type: 'test' };
  const operator = textOf(compiler.source, first);
  refuseTest(compiler.source, second);
  const operand = compiler.compile(second);
  const isEquality = operator === '=' || operator === '!=';
  if (!isEquality && operand.constant) {
    const bound = operand.constant.value;
    return constantRange(second, () => halfRange(operator, bound));
  }
  const evaluate = isEquality ? equalityTest(operator, operand) : rangeTest(operator, operand);
  return { evaluate, type: 'test' };
};

/** `[1..10)` and its like. */
export const compileInterval: CompilePart = (compiler, node) => {
  const [open, from, , to, close] = partsOf(node) as SyntaxNode[] & { length: 5 };
  const start = compiler.compile(from as SyntaxNode);
  const end = compiler.compile(to as SyntaxNode);
  const isStartIncluded = open?.name === '[';
  const isEndIncluded = close?.name === ']';
  const build = (low: unknown, high: unknown) =>
    createRange({
      start: low,
      end: high,
      startIncluded: low !== null && isStartIncluded,
      endIncluded: high !== null && isEndIncluded,
    });
  if (start.constant && end.constant) {
    const bounds = [start.constant.value, end.constant.value] as const;
    return constantRange(node, () => build(...bounds));
  }
  return { evaluate: (scope) => build(start.evaluate(scope), end.evaluate(scope)), type: 'test' };
};

function constantRange(node: SyntaxNode, build: () => FeelRange): Part {
  try {
    return constantPart(build(), 'test');
  } catch (error) {
    throw syntaxError(node, (error as ExpressionError).message);
  }
}

/** Whether a value passes a test: a test proper, a range that has it, or a value that it equals. */
export function passes(run: Run, test: unknown, value: unknown): unknown {
  if (typeof test === 'function') return (test as FeelTest)(value);
  if (test instanceof FeelRange) return rangeIncludes(test, value, run.environment.zone);
  return equals(run, test, value);
}

/**
 * `value in tests`: yes if one test passes, else unknown if one does not know. A value of another
 * type is a plain no.
 */
export function isMember(run: Run, value: unknown, tests: unknown): boolean | null {
  if (tests === null || tests === undefined) return null;
  const all: unknown[] = Array.isArray(tests) ? tests : [tests];
  spend(run.environment.budget, all.length);
  let isUnknown = false;
  for (const test of all) {
    const result = passes(run, test, value);
    if (result === true) return true;
    if (result === null && (test instanceof FeelRange || typeof test === 'function')) {
      isUnknown = true;
    }
  }
  return isUnknown ? null : false;
}

function membership(compiler: Compiler, left: Evaluate, parts: SyntaxNode[]): Evaluate {
  const tests = compiler.compile((parts[3] ?? parts[2]) as SyntaxNode).evaluate;
  return (scope) => isMember(scope.run, left(scope), tests(scope));
}

function between(compiler: Compiler, value: Evaluate, parts: SyntaxNode[]): Evaluate {
  const [start, end] = [parts[2], parts[4]].map((part) => {
    refuseTest(compiler.source, part as SyntaxNode);
    return compiler.compile(part as SyntaxNode).evaluate;
  }) as [Evaluate, Evaluate];
  return (scope) => {
    const low = start(scope);
    const high = end(scope);
    spend(scope.run.environment.budget, 1);
    if (low === null || high === null) return null;
    const range = createRange({ start: low, end: high, startIncluded: true, endIncluded: true });
    return rangeIncludes(range, value(scope), scope.run.environment.zone);
  };
}

const COMPARISONS: Record<string, (left: Evaluate, right: Evaluate) => Evaluate> = {
  '=': (left, right) => (scope) => {
    const a = left(scope);
    const b = right(scope);
    spend(scope.run.environment.budget, 1 + stepsOf(b));
    return typeof a === 'string' && typeof b === 'string' ? a === b : equals(scope.run, a, b);
  },
  '!=': (left, right) => (scope) => {
    spend(scope.run.environment.budget, 1);
    return negate(equals(scope.run, left(scope), right(scope)));
  },
  '<': ordered('<', (a, b) => a < b),
  '<=': ordered('<=', (a, b) => a <= b),
  '>': ordered('>', (a, b) => a > b),
  '>=': ordered('>=', (a, b) => a >= b),
};

/** Numbers are compared at once; all else is in the range that the operator describes, or not. */
function ordered(operator: string, onNumbers: (left: number, right: number) => boolean) {
  return (left: Evaluate, right: Evaluate): Evaluate =>
    (scope) => {
      const a = left(scope);
      const b = right(scope);
      spend(scope.run.environment.budget, 1);
      if (typeof a === 'number' && typeof b === 'number') return onNumbers(a, b);
      return rangeIncludes(halfRange(operator, b), a, scope.run.environment.zone);
    };
}

function negate(result: boolean | null): boolean | null {
  return result === null ? null : !result;
}

/** All values that are `operator` the bound. */
function halfRange(operator: string, bound: unknown): FeelRange {
  const isLower = operator.startsWith('>');
  return createRange({
    start: isLower ? bound : null,
    end: isLower ? null : bound,
    startIncluded: operator === '>=',
    endIncluded: operator === '<=',
  });
}

function rangeTest(operator: string, operand: Part): Evaluate {
  return (scope) => halfRange(operator, operand.evaluate(scope));
}

function equalityTest(operator: string, operand: Part): Evaluate {
  return (scope) => {
    const expected = operand.evaluate(scope);
    const test: FeelTest = (value) => {
      spend(scope.run.environment.budget, 1);
      const result = equals(scope.run, value, expected);
      return operator === '=' ? result : negate(result);
    };
    return test;
  };
}
