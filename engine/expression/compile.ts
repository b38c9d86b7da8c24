import { TESTED_VALUE } from './compile-names.ts';
import { compileCell } from './compile-unary-tests.ts';
import { createCompiler } from './create-compiler.ts';
import { asExpressionError } from './errors.ts';
import { parserContextOf, parseSource, parseTests } from './parse-source.ts';
import { LexicalScope, type Run } from './scope.ts';
import { partOf } from './syntax-tree.ts';
import { toValue } from './to-value.ts';
import type {
  CompiledExpression,
  CompiledUnaryTests,
  CompileOptions,
  ExpressionEnvironment,
  VariableLookup,
} from './types.ts';

/** Compiles FEEL (without the leading `=`); throws ExpressionSyntaxError. */
export function compileExpression(
  source: string,
  options: CompileOptions = {},
): CompiledExpression {
  const tree = parseSource(source, parserContextOf(options.knownNames ?? []));
  const scope = LexicalScope.ofNames(undefined, []);
  const compiler = createCompiler(source, { scope, options });
  const { evaluate } = compiler.compile(partOf(tree, 0));
  return {
    source,
    names: [...compiler.names],
    possibleNames: [...compiler.possibleNames],
    evaluate: (lookup, environment) => {
      const run = createRun(lookup, environment);
      try {
        return toValue(evaluate({ run, parent: undefined, values: NO_VALUES }), environment);
      } catch (error) {
        throw asExpressionError(error);
      }
    },
  };
}

/** Compiles the tests of a decision-table cell; throws ExpressionSyntaxError. */
export function compileUnaryTests(
  source: string,
  options: CompileOptions = {},
): CompiledUnaryTests {
  const tree = parseTests(source, parserContextOf(options.knownNames ?? []));
  const scope = LexicalScope.ofNames(undefined, [TESTED_VALUE]);
  const compiler = createCompiler(source, { scope, options });
  const { evaluate } = compileCell(compiler, tree);
  return {
    source,
    names: [...compiler.names],
    possibleNames: [...compiler.possibleNames],
    matches: (value, lookup, environment) => {
      const run = createRun(lookup, environment);
      try {
        return evaluate({ run, parent: undefined, values: [value] }) === true;
      } catch (error) {
        throw asExpressionError(error);
      }
    },
  };
}

const NO_VALUES: unknown[] = [];

function createRun(lookup: VariableLookup, environment: ExpressionEnvironment): Run {
  return { lookup, environment, callDepth: 0 };
}
