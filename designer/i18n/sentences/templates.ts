/** A catalogue: what is said in English with holes, and the same in Chinese. */
export type Sentences = Record<string, string>;

/**
 * What stands in a hole. `{1}` is a name, an id or a value and is kept; `{*1}` holds words, which
 * are looked up in their turn.
 */
interface Hole {
  name: string;
  isWords: boolean;
}

/** A catalogue's line, taken apart once: `literals[0] hole[0] literals[1] …`. */
export interface Template {
  literals: string[];
  holes: Hole[];
  translation: string;
}

const HOLE = /\{(\*?)(\w+)\}/g;

/**
 * Catalogues as templates: first what is said after another sentence, then the one that says most,
 * so that what is special wins.
 */
export function templatesOf(...catalogues: Sentences[]): Template[] {
  const templates = catalogues.flatMap((sentences) =>
    Object.entries(sentences).map(([sentence, translation]) => takeApart(sentence, translation)),
  );
  return templates.sort(byWeight);
}

/** The text as it is in a catalogue: some who say a sentence end it with a full stop. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function takeApart(sentence: string, translation: string): Template {
  const literals: string[] = [];
  const holes: Hole[] = [];
  let at = 0;
  for (const found of sentence.matchAll(HOLE)) {
    literals.push(sentence.slice(at, found.index));
    holes.push({ name: found[2] ?? '', isWords: found[1] === '*' });
    at = found.index + found[0].length;
  }
  return { literals: [...literals, sentence.slice(at)], holes, translation };
}

/** What follows any sentence comes first, then what begins with most words, then what has most. */
function byWeight({ literals: one }: Template, { literals: other }: Template): number {
  const [first, second] = [beginningOf(one), beginningOf(other)];
  return first === second ? other.join('').length - one.join('').length : second - first;
}

function beginningOf([first = '']: string[]): number {
  return first === '' ? Number.MAX_SAFE_INTEGER : first.length;
}

/**
 * What stands in the holes if the text has the template's form. Each literal is taken where it
 * first comes: if there is any fit at all, this finds one, in one pass.
 */
export function valuesIn({ literals }: Template, text: string): string[] | undefined {
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (literals.length === 1) return text === first ? [] : undefined;
  const end = text.length - last.length;
  if (first.length > end || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const literal of literals.slice(1, -1)) {
    const next = text.indexOf(literal, at);
    if (next < 0 || next + literal.length > end) return undefined;
    values.push(text.slice(at, next));
    at = next + literal.length;
  }
  return [...values, text.slice(at, end)];
}

/** The translation with what belongs in its holes. */
export function filled({ holes, translation }: Template, values: string[]): string {
  const byName = new Map(holes.map(({ name }, at) => [name, values[at] ?? '']));
  return translation.replace(HOLE, (hole, _, name: string) => byName.get(name) ?? hole);
}
