const reported = new Set<string>();

/** Says once, in the browser's log, that a text has no translation; a browser test listens. */
export function reportMissing(language: string, key: string): void {
  if (reported.has(key)) return;
  reported.add(key);
  console.warn(`[translate] no ${language} text for: ${key}`);
}
