import { digest } from '../journal/digest.ts';

/** A deployed model with the files that it imports, directly or not. */
export interface ModelSource {
  text: string;
  imports: string[];
}

/** Files by their hashes: what a definition is made of when its file imports others. */
export interface Bundle {
  model: string;
  imports: string[];
}

/** The kind of a resource that is no file but names files. */
export const BUNDLE = 'bundle';

/**
 * The text that is stored for a model with imports, and its hash, which names the definition. The
 * order of the imports means nothing: the same files always give the same hash.
 */
export function bundleOf({ model, imports }: Bundle): { hash: string; text: string } {
  const text = JSON.stringify({ model, imports: [...new Set(imports)].sort() });
  return { hash: digest('sha256', text), text };
}

export function readBundle(text: string): Bundle {
  return JSON.parse(text) as Bundle;
}
