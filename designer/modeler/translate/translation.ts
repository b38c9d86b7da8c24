import { reportMissing } from './missing-keys.ts';

export type Dictionary = Record<string, string>;
type Replacements = Record<string, string>;

/** The texts of the diagram tools, in a language that may change while a diagram is open. */
export interface Translation {
  translate(template: string, replacements?: Replacements): string;
  use(language: string, dictionary: Dictionary | undefined): void;
}

/** English is the language of the keys, so it needs no dictionary. */
export function createTranslation(): Translation {
  let language = 'en';
  let dictionary: Dictionary | undefined;
  return {
    translate(template, replacements = {}) {
      const text = dictionary ? lookUp(dictionary, language, template) : template;
      return text.replace(/\{([^}]+)\}/g, (_, key: string) => replacements[key] ?? `{${key}}`);
    },
    use(newLanguage, newDictionary) {
      language = newLanguage;
      dictionary = newDictionary;
    },
  };
}

function lookUp(dictionary: Dictionary, language: string, template: string): string {
  const text = dictionary[template];
  if (
    text === undefined &&
    /\p{Script=Latin}/u.test(template) &&
    !/\p{Script=Han}/u.test(template)
  ) {
    reportMissing(language, template);
  }
  return text ?? template;
}
