import type { FeelRange } from 'feelin';
import { parseString } from './compile-literals.ts';
import { createRange } from './ranges.ts';
import { temporalLiteral } from './temporal-functions.ts';

const RANGE = /^\s*([[(\]])\s*(.*?)\s*\.\.\s*(.*?)\s*([\])[])\s*$/s;
const NUMBER = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const TEXT = /^"(?:[^"\\]|\\.)*"$/s;
const TEMPORAL = /^(?:@|(?:date|time|date and time|duration)\s*\(\s*)("[^"\\]*")\s*\)?$/;

/** `range(from)`: the range that a text describes, its ends being literals; else null. */
export function rangeFromText([from]: unknown[]): FeelRange | null {
  const found = typeof from === 'string' ? RANGE.exec(from) : null;
  if (!found) return null;
  const [, open, low = '', high = '', close] = found;
  const ends = { start: endFrom(low), end: endFrom(high) };
  if (ends.start === undefined || ends.end === undefined) return null;
  if (ends.start === null && ends.end === null) return null;
  try {
    return createRange({
      ...ends,
      startIncluded: open === '[' && ends.start !== null,
      endIncluded: close === ']' && ends.end !== null,
    });
  } catch {
    // Ends of two kinds are no range.
    return null;
  }
}

/** The value of a literal, null for no end, undefined for what is no literal. */
function endFrom(text: string): unknown {
  if (text === '') return null;
  if (NUMBER.test(text)) return Number(text);
  if (TEXT.test(text)) return parseString(text);
  const temporal = TEMPORAL.exec(text)?.[1];
  if (temporal === undefined) return undefined;
  return temporalLiteral(parseString(temporal)) ?? undefined;
}
