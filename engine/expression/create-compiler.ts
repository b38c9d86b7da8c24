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
import { compilePositiveTest, compilePositiveTests } from './compile-unary-tests.ts';
import { type Compiler, type CompilePart, syntaxError, type TypeLookup } from './compiler.ts';
import type { LexicalScope } from './scope.ts';
import { normalizeName, type SyntaxNode, textOf } from './syntax-tree.ts';
import type { CompileOptions } from './types.ts';

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

/** What surrounds the text that is compiled. */
export interface Surroundings {
  /** The local names around it. */
  scope: LexicalScope;
  options: CompileOptions;
  /** Types beyond those of FEEL that `instance of` may name. */
  types?: TypeLookup | undefined;
}

/** A compiler of one text; what it finds out about names lies in its sets. */
export function createCompiler(source: string, around: Surroundings): Compiler {
  const { options } = around;
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
    typeNamed: around.types,
  };
  return compilerOf(around.scope);
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
