/** Tokens of the simple `${…}` expressions: names with dots, literals, comparisons, and/or/not. */
const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)|(==|!=|<=|>=|&&|\|\||[<>!()+\-*/]))/uy;

const OPERATORS = new Map([
  ['==', '='],
  ['&&', 'and'],
  ['||', 'or'],
  ['eq', '='],
  ['ne', '!='],
  ['lt', '<'],
  ['le', '<='],
  ['gt', '>'],
  ['ge', '>='],
]);

/**
 * Writes a simple `${…}` expression, as models for other engines have it, in FEEL.
 * Gives undefined for anything that calls methods or is otherwise beyond comparison and arithmetic.
 */
export function feelOfSimpleJuel(written: string): string | undefined {
  const body = /^[$#]\{([\s\S]*)\}$/.exec(written.trim())?.[1]?.trim();
  if (body === undefined || body === '') return undefined;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const found = TOKEN.exec(body);
    if (found === null) return undefined;
    tokens.push(found[0].trim());
  }
  return translate(tokens);
}

function translate(tokens: string[]): string | undefined {
  const words: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const isCall = tokens[at + 1] === '(' && /^[\p{L}_]/u.test(token) && !isWord(token);
    if (isCall) return undefined;
    if (token === '!' || token === 'not') {
      const negated = negation(tokens.slice(at + 1));
      return negated === undefined ? undefined : [...words, negated].join(' ');
    }
    words.push(OPERATORS.get(token) ?? quoted(token));
  }
  return words.join(' ');
}

/** `!x` and `!(…)` at the end of an expression; anything after it is beyond the simple kind. */
function negation(rest: string[]): string | undefined {
  const [first] = rest;
  if (first === undefined) return undefined;
  const closes = first === '(' && rest.indexOf(')') === rest.length - 1;
  if (rest.length > 1 && !closes) return undefined;
  const inner = translate(rest);
  return inner === undefined ? undefined : `not(${inner})`;
}

function isWord(token: string): boolean {
  return OPERATORS.has(token) || ['and', 'or', 'not'].includes(token);
}

function quoted(token: string): string {
  if (!token.startsWith("'")) return token;
  return JSON.stringify(token.slice(1, -1).replace(/\\'/g, "'"));
}
