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
  const parts = partsOf(node);
  const isNegated = parts[0]?.name === 'not';
  const tests = parts.find((part) => part.name === 'PositiveUnaryTests');
  const tested = readTestedValue(compiler);
  if (!tests || !tested) return { evaluate: () => true };
  const evaluate = compiler.compile(tests).evaluate;
  return {
    evaluate: (scope) =>
      passesAny(scope, evaluate(scope) as unknown[], tested(scope)) !== isNegated,
  };
}

function passesAny(scope: Scope, tests: unknown[], value: unknown): boolean {
  spend(scope.run.environment.budget, tests.length);
  return tests.some((test) => {
    if (typeof test === 'boolean') return test;
    if (Array.isArray(test)) return test.includes(value);
    return passes(scope.run, test, value) === true;
  });
}
