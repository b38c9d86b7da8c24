import { Parser } from 'saxen';
import { ModelError } from './problem.ts';

/** Bounds that keep a hostile file from costing more than a moment. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_ELEMENTS = 250_000;
const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 64;
/** Declarations in the whole file: some tools repeat them at each of their own elements. */
const MAX_NAMESPACES = 1_000;

/** Where the elements of a file stand. */
export interface Locations {
  /** Line (1-based) of the first element with this id. */
  lineOf(id: string): number;
  /** Ids that occur again, with the line of each repetition. */
  duplicates: { id: string; line: number }[];
}

/**
 * Looks a file over before the real parser does: size, depth, DOCTYPE, control characters.
 *
 * @throws ModelError naming the line and what was expected
 */
export function preflight(xml: string): Locations {
  if (xml.length > MAX_CHARACTERS) {
    refuse(
      'too-large',
      `Expected a file of at most 16 MB but it is ${String(xml.length)} characters`,
    );
  }
  refuseControlCharacters(xml);
  scan(xml);
  return locate(xml);
}

/** One pass of the streaming parser with counters; stops at the first thing out of bounds. */
function scan(xml: string): void {
  const parser = new Parser();
  let depth = 0;
  let elements = 0;
  let namespaces = 0;
  parser.on('attention', (text, _decode, context) => {
    refuse(
      'doctype',
      `Expected no document type but found "${text.slice(0, 40)}"`,
      lineAt(context),
    );
  });
  parser.on('error', (error, context) => {
    refuse('xml', `Expected well-formed XML but found: ${error.message}`, lineAt(context));
  });
  parser.on('openTag', (name, attributes, _decode, _selfClosing, context) => {
    elements += 1;
    depth += 1;
    const names = Object.keys(attributes());
    namespaces += names.filter((each) => each.startsWith('xmlns')).length;
    const excess = exceeded(depth, elements, names.length, namespaces);
    if (excess !== undefined) refuse('too-complex', `${excess} (at <${name}>)`, lineAt(context));
  });
  parser.on('closeTag', () => {
    depth -= 1;
  });
  parser.parse(xml);
}

function exceeded(
  depth: number,
  elements: number,
  attributes: number,
  namespaces: number,
): string | undefined {
  if (depth > MAX_DEPTH) return `Expected at most ${String(MAX_DEPTH)} levels of nesting`;
  if (elements > MAX_ELEMENTS) return `Expected at most ${String(MAX_ELEMENTS)} elements`;
  if (attributes > MAX_ATTRIBUTES) return `Expected at most ${String(MAX_ATTRIBUTES)} attributes`;
  if (namespaces > MAX_NAMESPACES) return `Expected at most ${String(MAX_NAMESPACES)} namespaces`;
  return undefined;
}

/** Control characters, as such or written as a character reference, are not XML 1.0. */
function refuseControlCharacters(xml: string): void {
  const found =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/i.exec(
      xml,
    );
  if (found === null) return;
  const line = xml.slice(0, found.index).split('\n').length;
  refuse('control-character', 'Expected no control characters in the file', line);
}

/**
 * Finds the line of each id in one pass. The streaming parser could say it too, but counts from the
 * start of the file each time it is asked.
 */
function locate(xml: string): Locations {
  const lines = new Map<string, number>();
  const duplicates: Locations['duplicates'] = [];
  const pattern =
    /\n|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[A-Za-z_](?:[^"'>]|"[^"]*"|'[^']*')*>/g;
  let line = 1;
  for (const [text] of xml.matchAll(pattern)) {
    const id = text.startsWith('<') ? idOf(text) : undefined;
    if (id !== undefined && lines.has(id)) duplicates.push({ id, line });
    else if (id !== undefined) lines.set(id, line);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  }
  return { lineOf: (id) => lines.get(id) ?? 0, duplicates };
}

function idOf(tag: string): string | undefined {
  const found = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
  return found?.[1] ?? found?.[2];
}

function lineAt(context: () => { line: number }): number {
  return context().line + 1;
}

function refuse(code: string, message: string, line?: number): never {
  throw new ModelError([{ severity: 'error', code, message, ...(line !== undefined && { line }) }]);
}
