import type { Language } from './translation.ts';

/**
 * The texts of a language: both public packages, then our own overlay, which wins, and the engine's
 * sentences. Loaded when they are needed; English has none.
 */
export async function loadDictionary(language: string): Promise<Language | undefined> {
  if (!language.startsWith('zh')) return undefined;
  const [{ chinese }, { inChinese }] = await Promise.all([
    import('./chinese.ts'),
    import('../../i18n/sentences/index.ts'),
  ]);
  return { texts: chinese, sentence: inChinese };
}
