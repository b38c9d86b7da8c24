/** What kind of problem the engine found, in a few words; its own sentence follows. */
const HEADLINES: Record<string, string> = {
  'unsupported-element': 'Element is not supported.',
  'duplicate-id': 'Id is used twice.',
  'feel-syntax': 'Not a valid FEEL expression.',
};

export function engineHeadline(code: string): string {
  return HEADLINES[code] ?? 'The engine does not accept this.';
}
