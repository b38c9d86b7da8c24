import { digest } from '../journal/digest.ts';

/** A file by the SHA-256 of its content, and the name by which others import it. */
export interface BundledFile {
  name: string;
  hash: string;
}

/** What a definition is made of when its file imports others. */
export interface Bundle {
  model: BundledFile;
  imports: BundledFile[];
}

/**
 * The text that is stored for a model with imports, and its hash, which names the definition. The
 * order of the imports means nothing: the same files always give the same hash.
 */
export function bundleOf({ model, imports }: Bundle): { hash: string; text: string } {
  const text = JSON.stringify({ model: entryOf(model), imports: sorted(imports.map(entryOf)) });
  return { hash: digest('sha256', text), text };
}

/** With its keys in one order. */
function entryOf({ name, hash }: BundledFile): BundledFile {
  return { name, hash };
}

function sorted(files: BundledFile[]): BundledFile[] {
  return files.sort((a, b) => (a.hash < b.hash ? -1 : 1));
}
