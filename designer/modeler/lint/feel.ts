import { ExpressionSyntaxError, compileExpression } from '../../../engine/expression/index.ts';

type Translate = (text: string, replacements?: Record<string, string>) => string;

/** What is wrong with a FEEL text that begins with `=`; undefined when it is fine or not FEEL. */
export function feelError(
  text: string | undefined,
  translate?: Translate,
  knownNames: string[] = [],
): string | undefined {
  if (!text?.startsWith('=')) return undefined;
  try {
    compileExpression(text.slice(1), { knownNames });
    return undefined;
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    if (!translate) return error.message;
    return `${translate('Not a valid FEEL expression.')} ${translate(error.message)}`;
  }
}
