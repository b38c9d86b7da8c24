import { caseWords } from './case-words.ts';
import { expressionWords } from './expression-words.ts';
import { fileWords } from './file-words.ts';
import { kinds } from './kinds.ts';
import { modelWords } from './model-words.ts';
import type { Sentences } from './templates.ts';

/** Words that stand in the holes of sentences. */
export const phrases: Sentences = {
  ...kinds,
  ...modelWords,
  ...fileWords,
  ...expressionWords,
  ...caseWords,
};
