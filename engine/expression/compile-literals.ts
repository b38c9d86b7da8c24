import { type CompilePart, constantPart, syntaxError } from './compiler.ts';
import { ExpressionSyntaxError } from './errors.ts';
import { partOf, textOf } from './syntax-tree.ts';
import { temporalLiteral } from './temporal-functions.ts';

export const compileNull: CompilePart = () => constantPart(null, 'nil');

export const compileNumber: CompilePart = (compiler, node) => {
  const value = Number(textOf(compiler.source, node).replace(/\s+/g, ''));
  if (!Number.isFinite(value)) {
    throw syntaxError(node, `Expected a number but found ${textOf(compiler.source, node)}.`);
  }
  return constantPart(value, 'number');
};

export const compileBoolean: CompilePart = (compiler, node) =>
  constantPart(textOf(compiler.source, node) === 'true', 'boolean');

export const compileString: CompilePart = (compiler, node) =>
  constantPart(parseString(textOf(compiler.source, node)), 'string');

/** `@"2026-11-23"`: a date, time, date and time or duration. */
export const compileAtLiteral: CompilePart = (compiler, node) => {
  const text = parseString(textOf(compiler.source, partOf(node, 0)));
  const value = temporalLiteral(text);
  if (value === null) {
    throw new ExpressionSyntaxError(
      `Expected a date, time or duration after "@" but found "${text}".`,
      node.from,
    );
  }
  return constantPart(value, 'date');
};

const ESCAPES: Record<string, string> = { '"': '"', '\\': '\\', n: '\n', r: '\r', t: '\t' };

/** The text that a literal with its quotes stands for. */
export function parseString(literal: string): string {
  const text = literal.slice(1, -1);
  return text.replace(
    /\\(?:u([0-9a-f]{5,6})|u([0-9a-f]{1,4})|(["\\nrt]))/gi,
    (_match, codePoint?: string, unit?: string, escape?: string) => {
      if (codePoint) return String.fromCodePoint(parseInt(codePoint, 16));
      if (unit) return String.fromCharCode(parseInt(unit, 16));
      return ESCAPES[(escape as string).toLowerCase()] as string;
    },
  );
}
