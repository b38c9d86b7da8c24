import type { Value, Variables } from './value.ts';

/** From this length on the built-in writer is faster. */
const LONG = 48;

/**
 * The same text as `JSON.stringify(text)`. Most texts that an engine writes are short names with
 * nothing in them to be escaped; for those a look at each character is the faster way.
 */
export function quoted(text: string): string {
  if (text.length > LONG) return JSON.stringify(text);
  for (let at = 0; at < text.length; at += 1) {
    if (isEscaped(text.charCodeAt(at))) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** Control characters, quotation mark, backslash; half a pair is written as an escape too. */
function isEscaped(code: number): boolean {
  return code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff);
}

/** More names than this are not kept: a model has fewer, and what is written may come from anybody. */
const MOST_NAMES = 2_000;

/**
 * `textOf`, which puts the text around one name together once and then remembers it. A text made
 * of few pieces is quicker to write and to read than the same text made of many.
 */
export function remembered(textOf: (name: string) => string): (name: string) => string {
  const texts = new Map<string, string>();
  return (name) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = textOf(name);
    if (name.length > LONG) return text;
    if (texts.size === MOST_NAMES) texts.clear();
    texts.set(name, text);
    return text;
  };
}

const nameText = remembered((name) => `${quoted(name)}:`);

/** The same text as `JSON.stringify(value)`, quicker for flags, numbers and short texts. */
export function valueText(value: Value): string {
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** Goes on from `text` with the same as `JSON.stringify(variables)`. */
export function withVariables(text: string, variables: Variables): string {
  let longer = text;
  let before = '{';
  for (const name of Object.keys(variables)) {
    longer = longer + before + nameText(name) + valueText(variables[name] ?? null);
    before = ',';
  }
  return before === '{' ? `${longer}{}` : `${longer}}`;
}

/**
 * Goes on from `text` with the items as a JSON array. A text that grows at its end alone is put
 * together faster than one made of parts that were put together before: so each writer is given
 * what there is and returns it longer.
 */
export function withList<T>(
  text: string,
  items: Iterable<T>,
  withItem: (text: string, item: T) => string,
): string {
  let longer = `${text}[`;
  let isFirst = true;
  for (const item of items) {
    longer = withItem(isFirst ? longer : `${longer},`, item);
    isFirst = false;
  }
  return `${longer}]`;
}
