import {
  type CompiledExpression,
  type CompiledUnaryTests,
  type CompileOptions,
  compileExpression,
  compileUnaryTests,
  ExpressionSyntaxError,
} from '../expression/index.ts';
import { type ModdleElement, text } from '../model/moddle.ts';
import type { Problems } from '../model/problems.ts';

/** What the compilation of every part of a DMN file needs. */
export interface DecisionCompiler {
  problems: Problems;
  options: CompileOptions;
}

/** An expression of a decision; a problem if it is no FEEL. */
export function compileText(
  compiler: DecisionCompiler,
  element: ModdleElement,
  what: string,
): CompiledExpression | undefined {
  const source = feelOf(compiler, element, what);
  if (source === undefined) return undefined;
  return tryCompile(compiler, element, what, () => compileExpression(source, compiler.options));
}

/** Tests of a cell; undefined when every value passes. */
export function compileTests(
  compiler: DecisionCompiler,
  element: ModdleElement | undefined,
  what: string,
): CompiledUnaryTests | undefined {
  const source = element && feelOf(compiler, element, what);
  if (!element || source === undefined || source === '-') return undefined;
  return tryCompile(compiler, element, what, () => compileUnaryTests(source, compiler.options));
}

/** A list of values written with commas, as the allowed values of an output are. */
export function compileValueList(
  compiler: DecisionCompiler,
  element: ModdleElement | undefined,
  what: string,
): CompiledExpression | undefined {
  const source = element && feelOf(compiler, element, what);
  if (!element || source === undefined) return undefined;
  return tryCompile(compiler, element, what, () =>
    compileExpression(`[${source}]`, compiler.options),
  );
}

function feelOf(
  { problems }: DecisionCompiler,
  element: ModdleElement,
  what: string,
): string | undefined {
  const language = text(element, 'expressionLanguage');
  if (language !== undefined && !/feel\/?$/i.test(language)) {
    problems.error(
      element,
      'unsupported-expression',
      `Expected ${what} to be in FEEL but its language is "${language}"`,
    );
    return undefined;
  }
  return text(element, 'text');
}

function tryCompile<T>(
  { problems }: DecisionCompiler,
  element: ModdleElement,
  what: string,
  compile: () => T,
): T | undefined {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    const source = text(element, 'text') ?? '';
    problems.error(
      element,
      'feel-syntax',
      `Expected ${what} to be FEEL but "${source}": ${error.message}`,
    );
    return undefined;
  }
}
