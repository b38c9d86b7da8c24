/** More pairs than a name has are not kept. */
const MOST_GRAMS = 40;

/**
 * The pairs of characters beyond ASCII that follow one another: what a search for two or more
 * characters of a Chinese name is narrowed by. Lower case, each pair once.
 */
export function nameGrams(text: string): string[] {
  const characters = [...text.toLowerCase()];
  const grams = new Set<string>();
  for (const [at, first] of characters.entries()) {
    const second = characters[at + 1];
    if (second !== undefined && isBeyondAscii(first) && isBeyondAscii(second)) {
      grams.add(first + second);
    }
    if (grams.size === MOST_GRAMS) break;
  }
  return [...grams];
}

function isBeyondAscii(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x7f;
}
