import type { Hash } from '../merkle/tree-hash.ts';

/** The bytes of an entry's hash, without the mark of the algorithm that made it (`sm3:…`). */
export function hashBits(entryHash: string): Hash {
  return entryHash.slice(entryHash.indexOf(':') + 1);
}
