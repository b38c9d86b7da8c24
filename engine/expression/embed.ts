import { TESTED_VALUE } from './compile-names.ts';
import { compileCell, compilePlace } from './compile-unary-tests.ts';
import { createCompiler, type Surroundings } from './create-compiler.ts';
import { type ParserContext, parseSource, parseTests } from './parse-source.ts';
import { type Evaluate, inner, LexicalScope, type Scope } from './scope.ts';
import { partOf } from './syntax-tree.ts';

/**
 * FEEL inside of something larger, which gives it local names and takes its value as it is: dates
 * stay dates and functions stay functions. Decisions are built of these.
 */
export interface Embedding extends Surroundings {
  parserContext: ParserContext;
}

export interface EmbeddedExpression {
  evaluate: Evaluate;
  /** Free variables: none of the names around it. */
  names: string[];
}

export interface EmbeddedTests {
  passes(scope: Scope, value: unknown): boolean;
  names: string[];
}

export interface EmbeddedRanking {
  /** The place, from 0, of the first test that the value passes; −1 if it passes none. */
  placeOf(scope: Scope, value: unknown): number;
  names: string[];
}

/** Compiles an expression; throws ExpressionSyntaxError. */
export function embedExpression(source: string, around: Embedding): EmbeddedExpression {
  const tree = parseSource(source, around.parserContext);
  const compiler = createCompiler(source, around);
  const { evaluate } = compiler.compile(partOf(tree, 0));
  return { evaluate, names: [...compiler.names] };
}

/** Compiles the tests of a cell; throws ExpressionSyntaxError. */
export function embedTests(source: string, around: Embedding): EmbeddedTests {
  const { tree, compiler } = prepareTests(source, around);
  const { evaluate } = compileCell(compiler, tree);
  return {
    passes: (within, value) => evaluate(inner(within, [value])) === true,
    names: [...compiler.names],
  };
}

/** Compiles tests whose order is one of importance; throws ExpressionSyntaxError. */
export function embedRanking(source: string, around: Embedding): EmbeddedRanking {
  const { passes } = embedTests(source, around);
  const { tree, compiler } = prepareTests(source, around);
  const place = compilePlace(compiler, tree);
  return {
    placeOf: (within, value) =>
      passes(within, value) ? Math.max(0, place(inner(within, [value]))) : -1,
    names: [...compiler.names],
  };
}

function prepareTests(source: string, around: Embedding) {
  const tree = parseTests(source, around.parserContext);
  const scope = LexicalScope.ofNames(around.scope, [TESTED_VALUE]);
  return { tree, compiler: createCompiler(source, { ...around, scope }) };
}
