import { ExpressionSyntaxError } from './errors.ts';
import type { CompiledExpression, CompiledUnaryTests, CompileOptions } from './types.ts';

/** Compiles FEEL (without the leading `=`); throws ExpressionSyntaxError. */
export function compileExpression(
  source: string,
  _options: CompileOptions = {},
): CompiledExpression {
  throw new ExpressionSyntaxError(`Expected an expression but found "${source}".`, 0);
}

/** Compiles the tests of a decision-table cell; throws ExpressionSyntaxError. */
export function compileUnaryTests(
  source: string,
  _options: CompileOptions = {},
): CompiledUnaryTests {
  throw new ExpressionSyntaxError(`Expected unary tests but found "${source}".`, 0);
}
