import { sentenceIn } from '../i18n/index.ts';

/** What the engine and the server say ("Expected … but …"), in the person's language. */
export function useSentences() {
  /** A text that is no sentence of theirs stays as it is. */
  function sentence(text: string): string {
    return sentenceIn.value(text);
  }

  /** What went wrong, whatever was thrown. */
  function failureText(error: unknown): string {
    return sentence(error instanceof Error ? error.message : String(error));
  }

  return { sentence, failureText };
}
