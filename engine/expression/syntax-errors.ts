import { ExpressionSyntaxError } from './errors.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/** What the parser waited for inside an unfinished part, for people. */
const EXPECTATIONS: Record<string, string> = {
  ArithmeticExpression: 'a value after the operator',
  Comparison: 'a value to compare with',
  Conjunction: 'a condition after "and"',
  Context: 'an entry "name: value" or "}"',
  ContextEntry: 'an entry "name: value"',
  Disjunction: 'a condition after "or"',
  FilterExpression: 'a condition or an index and "]"',
  ForExpression: '"for … in … return …"',
  FormalParameters: 'parameter names and ")"',
  FunctionBody: 'the body of the function',
  FunctionDefinition: '"function(…) …"',
  FunctionInvocation: 'arguments and ")"',
  IfExpression: '"if … then … else …"',
  InExpression: '"name in list"',
  InExpressions: '"name in list"',
  InstanceOfExpression: 'a type after "instance of"',
  Interval: 'an interval such as "[1..10]"',
  IterationContext: 'a list or a range such as "1..10"',
  List: 'an element or "]"',
  NamedParameters: 'arguments "name: value"',
  ParenthesizedExpression: 'an expression and ")"',
  PathExpression: 'a name after "."',
  PositionalParameters: 'arguments and ")"',
  QuantifiedExpression: '"some … in … satisfies …" or "every … in … satisfies …"',
  UnaryTests: 'a test such as > 10, [1..5], "text" or -',
  VariableName: 'an operator',
};

/** Signs that come from other languages or from a Chinese keyboard, with what FEEL writes. */
const REPLACEMENTS: Record<string, string> = {
  '==': '=',
  '&&': 'and',
  '||': 'or',
  '!': 'not(…)',
  "'": '"',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '，': ',',
  '（': '(',
  '）': ')',
  '：': ':',
  '；': ',',
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '＝': '=',
  '＞': '>',
  '＜': '<',
  '＋': '+',
  '－': '-',
  '×': '*',
  '÷': '/',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
};

const SIGNS = /^(==|&&|\|\||[!'“”‘’，（）：；。、【】｛｝＝＞＜＋－×÷≥≤≠])/;

/** The parser goes on after an error; this makes the first one it met an exception. */
export function refuseErrors(top: SyntaxNode, source: string): void {
  const error = firstError(top);
  if (error) throw describeError(error, source);
}

/** Full-width signs would otherwise count as letters of a name. */
export function refuseForeignSigns(name: string, position: number): void {
  const offset = name.search(/[，（）：；。、【】｛｝＝＞＜＋－]/);
  if (offset < 0) return;
  const sign = name.charAt(offset);
  throw new ExpressionSyntaxError(
    `Expected "${REPLACEMENTS[sign]}" but found the full-width "${sign}".`,
    position + offset,
  );
}

function firstError(top: SyntaxNode): SyntaxNode | undefined {
  const cursor = top.cursor();
  do {
    if (cursor.type.isError) return cursor.node;
  } while (cursor.next());
  return undefined;
}

function describeError(error: SyntaxNode, source: string): ExpressionSyntaxError {
  const position = foundAt(error, source);
  const rest = source.slice(position);
  const sign = SIGNS.exec(rest)?.[0];
  const found = rest === '' ? 'the text ends' : `found "${sign ?? firstWord(rest)}"`;
  const expected = sign ? `"${REPLACEMENTS[sign]}"` : expectationAt(error);
  return new ExpressionSyntaxError(`Expected ${expected} but ${found}.`, position);
}

/** The first place with text at or after the error. */
function foundAt(error: SyntaxNode, source: string): number {
  let position = error.from;
  while (position < source.length && /\s/.test(source.charAt(position))) position++;
  return position;
}

function firstWord(text: string): string {
  return /^([\p{L}\p{N}_]+|"[^"]*"?|.)/su.exec(text)?.[0].slice(0, 40) ?? '';
}

function expectationAt(error: SyntaxNode): string {
  const parent = error.parent;
  const isComplete = parent?.name === 'Expression' && error.prevSibling !== null;
  if (isComplete) return 'the end of the expression';
  return EXPECTATIONS[parent?.name ?? ''] ?? 'an expression';
}
