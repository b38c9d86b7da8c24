import type { ModelGraph } from './structure/graph.ts';

const DATA = ['bpmn:DataObject', 'bpmn:Property', 'bpmn:DataInput', 'bpmn:DataOutput'];

/** Words with single spaces between them; what has signs in it could be read as a calculation. */
const SEVERAL_WORDS = /^[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)+$/u;

/** Words that join expressions: beside them two names are not one. */
const JOINING =
  /\b(?:and|or|not|in|between|if|then|else|for|return|some|every|satisfies|instance|of|function|true|false|null)\b/;

/**
 * Names of several words that the data of a model have. Expressions of the model may use them, as
 * FEEL allows where the names are known (DMN 1.3, clause 10.3.1.2). Beside each other the words
 * would be an error, so nothing that could be read before is read in another way.
 */
export function declaredNames({ byId }: Pick<ModelGraph, 'byId'>): string[] {
  const names = new Set<string>();
  for (const { $type, name = '' } of byId.values()) {
    if (DATA.includes($type) && SEVERAL_WORDS.test(name) && !JOINING.test(name)) names.add(name);
  }
  return [...names];
}
