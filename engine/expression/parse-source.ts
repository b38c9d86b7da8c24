import { parseExpression, parseUnaryTests } from 'feelin';
import { ExpressionSyntaxError } from './errors.ts';
import { refuseErrors } from './syntax-errors.ts';
import type { SyntaxNode } from './syntax-tree.ts';

const MAX_BRACKETS = 200;
/** Brackets, and the texts and comments whose brackets do not count. */
const BRACKETS = /"(?:\\.|[^"\\])*"?|\/\/.*|\/\*[\s\S]*?\*\/|[([{}\])]/g;
const MAX_SOURCE_LENGTH = 10_000;

/** What the parser has to know of names: those with signs or of several words, with their entries. */
export type ParserContext = Record<string, unknown>;

/** The tree of an expression; throws ExpressionSyntaxError. */
export function parseSource(source: string, context: ParserContext): SyntaxNode {
  return checked(source, () => parseExpression(source, context, undefined).topNode);
}

/** The tree of the tests of a cell; throws ExpressionSyntaxError. */
export function parseTests(source: string, context: ParserContext): SyntaxNode {
  return checked(source, () => parseUnaryTests(source, context, undefined).topNode);
}

/** Names that the parser would else read as several; all others must not change how it reads. */
export function parserContextOf(names: readonly string[]): ParserContext {
  const special = names.filter((name) => /[\s./\-'+*]/.test(name));
  return Object.fromEntries(special.map((name) => [name, null]));
}

function checked(source: string, parse: () => SyntaxNode): SyntaxNode {
  checkSource(source);
  const tree = parse();
  refuseErrors(tree, source);
  return tree;
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
