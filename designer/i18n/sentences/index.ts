import { CATALOGUES } from './catalogue.ts';
import { filled, templatesOf, valuesIn, withoutStop } from './templates.ts';
import type { Template } from './templates.ts';
import { phrases } from './words.ts';

const SENTENCES = templatesOf(...CATALOGUES);
const PHRASES = templatesOf(phrases);

/** Longer than any sentence of ours; what is longer is something else and is not searched. */
const LONGEST = 20_000;

/** Several sentences come one a line; a name may have lines too, and is not torn. */
const NEXT = /\n(?=(?:.*: )?Expected )/;

/** What may stand between the words of a list, and what stands there in Chinese. */
const SEPARATORS: [english: string, chinese: string][] = [
  ['; ', '；'],
  [', ', '、'],
  [' and ', ' 和 '],
  [' or ', ' 或 '],
];

/**
 * What the engine or the server says ("Expected … but …"), in Chinese. Names, ids and values stay as
 * they are, and so does a text that is none of theirs.
 */
export function inChinese(text: string): string {
  if (text.length > LONGEST) return text;
  return text.split(NEXT).map(lineInChinese).join('\n');
}

function lineInChinese(line: string): string {
  const sentence = withoutStop(line);
  const chinese = translated(SENTENCES, sentence) ?? afterPlace(sentence);
  if (chinese === undefined) return line;
  return sentence === line ? chinese : `${chinese}。`;
}

/** `审查 (Task_1): In rule 2 of 收费: Expected …`: where it happened stands before its sentence. */
function afterPlace(line: string): string | undefined {
  const at = line.indexOf(': Expected ');
  const sentence = at < 0 ? undefined : translated(SENTENCES, line.slice(at + 2));
  if (sentence === undefined) return undefined;
  const places = line.slice(0, at).split(': ').map(placeInChinese);
  return [...places, sentence].join('：');
}

function placeInChinese(place: string): string {
  return place.startsWith('In ') ? wordsInChinese(place.slice('In '.length)) : place;
}

function translated(templates: Template[], text: string): string | undefined {
  for (const template of templates) {
    const values = valuesIn(template, text);
    if (!values) continue;
    const shown = values.map((value, at) =>
      template.holes[at]?.isWords ? wordsInChinese(value) : value,
    );
    return filled(template, shown);
  }
  return undefined;
}

function wordsInChinese(text: string): string {
  if (/(^|: )Expected /.test(text)) return lineInChinese(text);
  return translated(PHRASES, text) ?? listInChinese(text) ?? text;
}

/** A list of which every word is known. */
function listInChinese(text: string): string | undefined {
  for (const [english, chinese] of SEPARATORS) {
    if (!text.includes(english)) continue;
    const words = text.split(english);
    const shown = words.map((word) => translated(PHRASES, word) ?? listInChinese(word));
    if (shown.every((word) => word !== undefined)) return shown.join(chinese);
  }
  return undefined;
}
