import { FeelDuration } from 'feelin';
import { type CompilePart, constantPart, type Part } from './compiler.ts';
import { isInstant } from './feel-types.ts';
import { checkStringLength, spend, stepsOf } from './limits.ts';
import { refuseTest } from './refuse-test.ts';
import type { Evaluate, Run } from './scope.ts';
import { partsOf, type SyntaxNode, textOf } from './syntax-tree.ts';
import { addDurations, difference, divideDurations, multiplyDuration, shift } from './temporal.ts';

/** What an operator does with values that are not two numbers; null if it means nothing. */
type Otherwise = (run: Run, left: unknown, right: unknown) => unknown;
type NumberOperation = (left: number, right: number) => number | null;

const OPERATIONS: Record<string, (left: Evaluate, right: Evaluate) => Evaluate> = {
  '+': (left, right) => (scope) => {
    const a = left(scope);
    const b = right(scope);
    return typeof a === 'number' && typeof b === 'number' ? a + b : add(scope.run, a, b);
  },
  '-': (left, right) => (scope) => {
    const a = left(scope);
    const b = right(scope);
    return typeof a === 'number' && typeof b === 'number' ? a - b : subtract(scope.run, a, b);
  },
  '*': operation(
    (a, b) => a * b,
    (_run, a, b) => multiply(a, b),
  ),
  '/': operation(
    (a, b) => (b === 0 ? null : a / b),
    (_run, a, b) => divide(a, b),
  ),
  '**': operation(Math.pow, () => null),
  '^': operation(Math.pow, () => null),
};

/** `a + b`, `a - b`, `a * b`, `a / b`, `a ** b` and `-a`. */
export const compileArithmetic: CompilePart = (compiler, node) => {
  const parts = partsOf(node);
  if (parts.length === 2) return negation(compiler.compile(parts[1] as SyntaxNode));
  const [leftNode, operator, rightNode] = parts as [SyntaxNode, SyntaxNode, SyntaxNode];
  for (const operand of [leftNode, rightNode]) refuseTest(compiler.source, operand);
  const left = compiler.compile(leftNode);
  const right = compiler.compile(rightNode);
  const build = OPERATIONS[textOf(compiler.source, operator)];
  if (!build) throw new Error(`Expected an arithmetic operator at ${operator.from}.`);
  return {
    evaluate: build(left.evaluate, right.evaluate),
    type: left.type === right.type ? left.type : 'any',
  };
};

function negation(operand: Part): Part {
  if (typeof operand.constant?.value === 'number') {
    return constantPart(0 - operand.constant.value, operand.type);
  }
  const { evaluate, type } = operand;
  return {
    type,
    evaluate: (scope) => {
      const value = evaluate(scope);
      if (typeof value === 'number') return 0 - value;
      return value instanceof FeelDuration ? multiplyDuration(value, -1) : null;
    },
  };
}

function operation(onNumbers: NumberOperation, otherwise: Otherwise) {
  return (left: Evaluate, right: Evaluate): Evaluate =>
    (scope) => {
      const a = left(scope);
      const b = right(scope);
      if (typeof a === 'number' && typeof b === 'number') return onNumbers(a, b);
      return otherwise(scope.run, a, b);
    };
}

function add(run: Run, left: unknown, right: unknown): unknown {
  if (typeof left === 'string' && typeof right === 'string') return join(run, left, right);
  if (isInstant(left) && right instanceof FeelDuration) return shift(left, right, 1);
  if (!(left instanceof FeelDuration)) return null;
  if (isInstant(right)) return shift(right, left, 1);
  return right instanceof FeelDuration ? addDurations(left, right, 1) : null;
}

function join(run: Run, left: string, right: string): string {
  const text = left + right;
  checkStringLength(text.length);
  spend(run.environment.budget, stepsOf(text));
  return text;
}

function subtract(run: Run, left: unknown, right: unknown): unknown {
  if (isInstant(left)) {
    if (right instanceof FeelDuration) return shift(left, right, -1);
    return isInstant(right) ? difference(left, right, run.environment.zone) : null;
  }
  const areDurations = left instanceof FeelDuration && right instanceof FeelDuration;
  return areDurations ? addDurations(left, right, -1) : null;
}

function multiply(left: unknown, right: unknown): unknown {
  if (left instanceof FeelDuration && typeof right === 'number') {
    return multiplyDuration(left, right);
  }
  const isFactorFirst = typeof left === 'number' && right instanceof FeelDuration;
  return isFactorFirst ? multiplyDuration(right, left) : null;
}

function divide(left: unknown, right: unknown): unknown {
  if (!(left instanceof FeelDuration)) return null;
  if (right instanceof FeelDuration) return divideDurations(left, right);
  return typeof right === 'number' && right !== 0 ? multiplyDuration(left, 1 / right) : null;
}
