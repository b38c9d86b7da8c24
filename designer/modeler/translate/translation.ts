import { reportMissing } from './missing-keys.ts';

export type Dictionary = Record<string, string>;
type Replacements = Record<string, string>;

/** A language other than English: its texts by their keys, and what the engine says in it. */
export interface Language {
  texts: Dictionary;
  /** A sentence of the engine ("Expected … but …"); any other text as it is. */
  sentence: (text: string) => string;
}

/** The texts of the diagram tools, in a language that may change while a diagram is open. */
export interface Translation {
  translate(template: string, replacements?: Replacements): string;
  use(name: string, language: Language | undefined): void;
}

/** The line of a listener: the panel hands over its event, and that it has no type, in English. */
const LISTENER = '{eventType}: {type}';
const NO_TYPE = '<no type>';

/** English is the language of the keys, so it needs no texts. */
export function createTranslation(): Translation {
  let name = 'en';
  let language: Language | undefined;
  return {
    translate(template, replacements = {}) {
      const text = language ? lookUp(language, name, template) : template;
      const values =
        language && template === LISTENER ? listenerWords(language, replacements) : replacements;
      return text.replace(/\{([^}]+)\}/g, (_, key: string) => values[key] ?? `{${key}}`);
    },
    use(newName, newLanguage) {
      name = newName;
      language = newLanguage;
    },
  };
}

function listenerWords(
  { texts }: Language,
  { eventType = '', type = '' }: Replacements,
): Replacements {
  return {
    eventType: texts[eventType] ?? eventType,
    type: type === NO_TYPE ? (texts[type] ?? type) : type,
  };
}

function lookUp({ texts, sentence }: Language, name: string, template: string): string {
  const text = texts[template] ?? sentence(template);
  if (
    text === template &&
    texts[template] === undefined &&
    /\p{Script=Latin}/u.test(template) &&
    !/\p{Script=Han}/u.test(template)
  ) {
    reportMissing(name, template);
  }
  return text;
}
