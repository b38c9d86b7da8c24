import {
  compileExpression,
  type CompiledExpression,
  ExpressionSyntaxError,
} from '../expression/index.ts';
import type { Parameter } from './definition.ts';
import { feelOfSimpleJuel } from './juel.ts';
import type { ModdleElement } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** Compiles FEEL found in a model; a syntax error is a problem of the element. */
export function compileFeel(
  problems: Problems,
  element: ModdleElement,
  source: string,
  what: string,
): CompiledExpression | undefined {
  try {
    return compileExpression(source, { knownNames: problems.declaredNames });
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    problems.error(
      element,
      'feel-syntax',
      `Expected ${what} of ${nameOf(element)} to be a FEEL expression but "${source}": ${error.message}`,
    );
    return undefined;
  }
}

/** An attribute that is FEEL when it begins with `=` or is a simple `${…}`, else as written. */
export function compileParameter<T = string>(
  problems: Problems,
  element: ModdleElement,
  written: string | undefined,
  what: string,
  constant: (text: string) => T = (text) => text as T,
): Parameter<T> | undefined {
  if (written === undefined) return undefined;
  const source = feelSource(problems, element, written, what);
  if (source === undefined) return { constant: constant(written) };
  const expression = compileFeel(problems, element, source, what);
  return expression && { expression };
}

/** A condition: FEEL with or without `=`, or a simple `${…}`. */
export function compileCondition(
  problems: Problems,
  element: ModdleElement,
  written: string,
): CompiledExpression | undefined {
  const source = feelOf(problems, element, written);
  return compileFeel(problems, element, source, 'the condition');
}

/** The FEEL of what can be nothing else: with or without `=`, or a simple `${…}`. */
export function feelOf(problems: Problems, element: ModdleElement, written: string): string {
  return feelSource(problems, element, written, 'the expression') ?? written;
}

/** An expression that is a variable's name and no more, whatever signs the name has. */
export function variableExpression(name: string): CompiledExpression {
  return {
    source: name,
    names: [name],
    possibleNames: [],
    evaluate: (lookup) => lookup(name) ?? null,
  };
}

function feelSource(
  problems: Problems,
  element: ModdleElement,
  written: string,
  what: string,
): string | undefined {
  if (written.startsWith('=')) return written.slice(1).trim();
  if (!/^[$#]\{/.test(written)) return undefined;
  const feel = feelOfSimpleJuel(written);
  if (feel !== undefined) return feel;
  problems.error(
    element,
    'unsupported-expression',
    `Expected ${what} of ${nameOf(element)} to be FEEL or a simple comparison but found "${written}"`,
  );
  return 'null';
}
