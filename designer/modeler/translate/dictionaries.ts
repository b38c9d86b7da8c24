import type { Dictionary } from './translation.ts';

/**
 * The dictionary of a language: both public packages, then our own overlay, which wins.
 * Loaded when it is needed; English has none.
 */
export async function loadDictionary(language: string): Promise<Dictionary | undefined> {
  if (!language.startsWith('zh')) return undefined;
  const { chinese } = await import('./chinese.ts');
  return chinese;
}
