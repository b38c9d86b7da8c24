import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CATALOGUES } from '../../../designer/i18n/sentences/catalogue.ts';
import { phrases } from '../../../designer/i18n/sentences/words.ts';

/** The ending of a file's name, `甲.partial`, is none. */
const WORD = /(?<!\p{Script=Han}\.)\b[A-Za-z][\w:.-]*/gu;

const require = createRequire(import.meta.url);

/** Words that the Chinese itself uses, such as `isImmediate` or `webhook`. */
const inTheChinese = [...CATALOGUES, phrases]
  .flatMap((sentences) => Object.values(sentences))
  .flatMap(latinWords);

/** Names and values of attributes, as models write them. */
const inModels = [
  require.resolve('bpmn-moddle/resources/bpmn/json/bpmn.json'),
  require.resolve('zeebe-bpmn-moddle/resources/zeebe.json'),
  new URL('../../../engine/model/yc.json', import.meta.url),
].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/"name": "(?:\w+:)?(\w+)"/g)].map(([, name]) => name),
);

const known = new Set([...inTheChinese, ...inModels]);

/** English words in a Chinese sentence that are neither quoted nor names of anything. */
export function englishIn(chinese: string, names: Iterable<string> = []): string[] {
  const own = new Set(names);
  return latinWords(chinese.replace(/“[^”]*”|"[^"]*"/g, ''))
    .filter((word) => /^[A-Z]?[a-z]+$/.test(word))
    .filter((word) => !known.has(word) && !own.has(word));
}

function latinWords(text: string): string[] {
  return text.match(WORD) ?? [];
}
