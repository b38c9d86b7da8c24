import { ExpressionSyntaxError } from './errors.ts';
import { partsOf, type SyntaxNode, textOf } from './syntax-tree.ts';

/**
 * Refuses a test such as `> 5` where a value is meant. The parser allows it, so that `a == 1` and
 * `< 5 and > 3` would run and mean something else than was meant.
 */
export function refuseTest(source: string, node: SyntaxNode): void {
  const operator = node.name === 'SimplePositiveUnaryTest' ? partsOf(node)[0] : undefined;
  if (operator?.name !== 'CompareOp') return;
  const text = textOf(source, operator);
  const isDoubled = source.charAt(operator.from - 1) === '=' && text === '=';
  throw new ExpressionSyntaxError(
    isDoubled
      ? 'Expected "=" but found "==".'
      : `Expected a value before "${text}" but found none.`,
    isDoubled ? operator.from - 1 : operator.from,
  );
}
