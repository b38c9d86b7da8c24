import { parseExpression, parseUnaryTests } from 'feelin';
import { compileArithmetic } from './compile-arithmetic.ts';
import { compileCall, compileDateTime } from './compile-calls.ts';
import { compileComparison, compileInterval, compileTest } from './compile-comparisons.ts';
import { compileFilter } from './compile-filters.ts';
import { compileFunction } from './compile-functions.ts';
import {
  compileAtLiteral,
  compileBoolean,
  compileNull,
  compileNumber,
  compileString,
} from './compile-literals.ts';
import { compileConjunction, compileDisjunction, compileIf } from './compile-logic.ts';
import { compileFor, compileQuantifier } from './compile-loops.ts';
import { compilePath, compileTestedValue, compileVariable, TESTED_VALUE } from './compile-names.ts';
import { compileContext, compileList, compileParentheses } from './compile-structures.ts';
import { compileInstanceOf } from './compile-types.ts';
import { compileCell, compilePositiveTest, compilePositiveTests } from './compile-unary-tests.ts';
import { type Compiler, type CompilePart, syntaxError } from './compiler.ts';
import { asExpressionError, ExpressionSyntaxError } from './errors.ts';
import { LexicalScope, type Run } from './scope.ts';
import { refuseErrors } from './syntax-errors.ts';
import { normalizeName, partOf, type SyntaxNode, textOf } from './syntax-tree.ts';
import { toValue } from './to-value.ts';
import type {
  CompiledExpression,
  CompiledUnaryTests,
  CompileOptions,
  ExpressionEnvironment,
  VariableLookup,
} from './types.ts';

/** How each part of feelin's parse tree is compiled; what is missing here is not supported. */
const PARTS: Record<string, CompilePart> = {
  ArithmeticExpression: compileArithmetic,
  AtLiteral: compileAtLiteral,
  BooleanLiteral: compileBoolean,
  Comparison: compileComparison,
  Conjunction: compileConjunction,
  Context: compileContext,
  DateTimeLiteral: compileDateTime,
  Disjunction: compileDisjunction,
  FilterExpression: compileFilter,
  ForExpression: compileFor,
  FunctionDefinition: compileFunction,
  FunctionInvocation: compileCall,
  IfExpression: compileIf,
  InstanceOfExpression: compileInstanceOf,
  Interval: compileInterval,
  List: compileList,
  NumericLiteral: compileNumber,
  ParenthesizedExpression: compileParentheses,
  PathExpression: compilePath,
  PositiveUnaryTest: compilePositiveTest,
  PositiveUnaryTests: compilePositiveTests,
  QuantifiedExpression: compileQuantifier,
  SimplePositiveUnaryTest: compileTest,
  StringLiteral: compileString,
  VariableName: compileVariable,
  null: compileNull,
  [TESTED_VALUE]: compileTestedValue,
};

const MAX_NESTING = 1_000;
const MAX_BRACKETS = 200;
/** Brackets, and the texts and comments whose brackets do not count. */
const BRACKETS = /"(?:\\.|[^"\\])*"?|\/\/.*|\/\*[\s\S]*?\*\/|[([{}\])]/g;
const MAX_SOURCE_LENGTH = 10_000;

/** Compiles FEEL (without the leading `=`); throws ExpressionSyntaxError. */
export function compileExpression(
  source: string,
  options: CompileOptions = {},
): CompiledExpression {
  checkSource(source);
  const tree = parseExpression(source, contextOf(options), undefined).topNode;
  refuseErrors(tree, source);
  const compiler = createCompiler(source, options, []);
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
  checkSource(source);
  const tree = parseUnaryTests(source, contextOf(options), undefined).topNode;
  refuseErrors(tree, source);
  const compiler = createCompiler(source, options, [TESTED_VALUE]);
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

/** The parser has to know names of several words or with signs, and those only. */
function contextOf({ knownNames = [] }: CompileOptions): Record<string, unknown> {
  const special = knownNames.filter((name) => /[\s./\-'+*]/.test(name));
  return Object.fromEntries(special.map((name) => [name, null]));
}

/** Refuses, before it is parsed, what would take the parser long. */
function checkSource(source: string): void {
  if (source.length > MAX_SOURCE_LENGTH) {
    throw new ExpressionSyntaxError(
      `Expected at most ${MAX_SOURCE_LENGTH} characters but the expression has ${source.length}.`,
      0,
    );
  }
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(BRACKETS)) {
    if ('([{'.includes(token)) depth++;
    else if (')]}'.includes(token)) depth--;
    if (depth > MAX_BRACKETS) {
      throw new ExpressionSyntaxError(
        `Expected brackets nested at most ${MAX_BRACKETS} deep but found more.`,
        index,
      );
    }
  }
}

function createCompiler(source: string, options: CompileOptions, locals: string[]): Compiler {
  let nesting = 0;
  const compilerOf = (scope: LexicalScope): Compiler => {
    const compiler: Compiler = {
      ...shared,
      scope,
      compile: (node) => {
        if (++nesting > MAX_NESTING) throw syntaxError(node, TOO_DEEP);
        const part = partCompiler(source, node)(compiler, node);
        nesting--;
        return part;
      },
      within: compilerOf,
    };
    return compiler;
  };
  const shared = {
    source,
    names: new Set<string>(),
    possibleNames: new Set<string>(),
    knownNames: new Set(options.knownNames?.map(normalizeName)),
    isSafePattern: options.isSafePattern,
  };
  return compilerOf(LexicalScope.ofNames(undefined, locals));
}

const TOO_DEEP = `Expected parts nested at most ${MAX_NESTING} deep but found more.`;

function partCompiler(source: string, node: SyntaxNode): CompilePart {
  const compile = Object.hasOwn(PARTS, node.name) ? PARTS[node.name] : undefined;
  if (compile) return compile;
  throw syntaxError(
    node,
    `Expected a supported expression but found "${textOf(source, node)}" (${node.name}).`,
  );
}
