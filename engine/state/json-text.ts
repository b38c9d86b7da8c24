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

/** The texts of the items, as a JSON array. */
export function listText<T>(items: Iterable<T>, textOf: (item: T) => string): string {
  let text = '[';
  for (const item of items) text += text === '[' ? textOf(item) : `,${textOf(item)}`;
  return `${text}]`;
}
