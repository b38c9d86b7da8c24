import { passes } from './compile-comparisons.ts';
import type { Compiler, CompilePart, Part } from './compiler.ts';
import { spend } from './limits.ts';
import { readTestedValue } from './compile-names.ts';
import type { Scope } from './scope.ts';
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
  const evaluate = compiler.compile(tests).evaluate;
  return (scope) => placeOf(scope, evaluate(scope) as unknown[], tested(scope));
}

function placeOf(scope: Scope, tests: unknown[], value: unknown): number {
  spend(scope.run.environment.budget, tests.length);
  return tests.findIndex((test) => {
    if (typeof test === 'boolean') return test;
    if (Array.isArray(test)) return test.includes(value);
    return passes(scope.run, test, value) === true;
  });
}
