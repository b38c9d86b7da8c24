import { passes } from './compile-comparisons.ts';
import type { Compiler, CompilePart, Part } from './compiler.ts';
import { spend } from './limits.ts';
import { readTestedValue, TESTED_VALUE } from './compile-names.ts';
import type { Evaluate, Scope } from './scope.ts';
import { partOf, partsOf, type SyntaxNode } from './syntax-tree.ts';

/** One test of `x in tests`, or of a cell of a decision table. */
export const compilePositiveTest: CompilePart = (compiler, node) => {
  const part = compiler.compile(partOf(node, 0));
  const tested = readTestedValue(compiler);
  if (part.type !== 'boolean' || !tested) return part;
  // In a cell, `true` and `false` are values to be equal to, not answers.
  return { evaluate: (scope) => part.evaluate(scope) === tested(scope) };
};

/** Several tests, one of which must pass. */
export const compilePositiveTests: CompilePart = (compiler, node) => {
  const tests = partsOf(node).map((part) => compiler.compile(part).evaluate);
  return { evaluate: (scope) => tests.map((test) => test(scope)) };
};

/** A whole cell: `-`, tests, or `not(tests)`; evaluates to whether the value passes. */
export function compileCell(compiler: Compiler, node: SyntaxNode): Part {
  const isNegated = partsOf(node)[0]?.name === 'not';
  const place = compilePlace(compiler, node);
  return { evaluate: (scope) => place(scope) >= 0 !== isNegated };
}

/** The place, from 0, of the first of several tests that the value passes; −1 if it passes none. */
export function compilePlace(compiler: Compiler, node: SyntaxNode): (scope: Scope) => number {
  const tests = partsOf(node).find((part) => part.name === 'PositiveUnaryTests');
  const tested = readTestedValue(compiler);
  if (!tests || !tested) return () => 0;
  const all = partsOf(tests).map((test): CellTest => {
    return { evaluate: compiler.compile(test).evaluate, isCondition: readsTested(test) };
  });
  return (scope) => placeOf(scope, all, tested(scope));
}

interface CellTest {
  evaluate: Evaluate;
  /** Asks about `?` itself, so that only true is a pass; all else is compared with the value. */
  isCondition: boolean;
}

function placeOf(scope: Scope, tests: CellTest[], value: unknown): number {
  spend(scope.run.environment.budget, tests.length);
  return tests.findIndex(({ evaluate, isCondition }) => {
    const test = evaluate(scope);
    if (isCondition || typeof test === 'boolean') return test === true;
    if (Array.isArray(test)) return test.includes(value);
    return passes(scope.run, test, value) === true;
  });
}

function readsTested(test: SyntaxNode): boolean {
  const cursor = test.cursor();
  do {
    if (cursor.from >= test.to) return false;
    if (cursor.name === TESTED_VALUE) return true;
  } while (cursor.next());
  return false;
}
