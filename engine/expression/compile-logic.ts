import type { Compiler, CompilePart } from './compiler.ts';
import { isTruthy } from './feel-types.ts';
import { refuseTest } from './refuse-test.ts';
import type { Evaluate } from './scope.ts';
import { partOf, partsOf, type SyntaxNode } from './syntax-tree.ts';

/** `a and b` in three values: what is not a boolean counts as unknown. */
export const compileConjunction: CompilePart = (compiler, node) => {
  const [left, right] = operands(compiler, node);
  return {
    type: 'test',
    evaluate: (scope) => {
      const a = left(scope);
      if (a === false) return false;
      const b = right(scope);
      if (b === false) return false;
      return a === true && b === true ? true : null;
    },
  };
};

/** `a or b` in three values. */
export const compileDisjunction: CompilePart = (compiler, node) => {
  const [left, right] = operands(compiler, node);
  return {
    type: 'test',
    evaluate: (scope) => {
      const a = left(scope);
      if (a === true) return true;
      const b = right(scope);
      if (b === true) return true;
      return a === false && b === false ? false : null;
    },
  };
};

/** `if a then b else c`. */
export const compileIf: CompilePart = (compiler, node) => {
  const parts = partsOf(node);
  const [condition, consequence, alternative] = [parts[1], parts[3], parts[5]].map((part) =>
    compiler.compile(part as SyntaxNode),
  );
  if (!condition || !consequence || !alternative) throw new Error('Expected a complete if.');
  const test = condition.evaluate;
  const whenTrue = consequence.evaluate;
  const whenFalse = alternative.evaluate;
  return {
    type: consequence.type === alternative.type ? consequence.type : 'any',
    evaluate: (scope) => (isTruthy(test(scope)) ? whenTrue(scope) : whenFalse(scope)),
  };
};

function operands(compiler: Compiler, node: SyntaxNode): [Evaluate, Evaluate] {
  const sides = [partOf(node, 0), partOf(node, 2)];
  for (const side of sides) refuseTest(compiler.source, side);
  return sides.map((side) => compiler.compile(side).evaluate) as [Evaluate, Evaluate];
}
