import { createHash } from 'node:crypto';
import type { DigestAlgorithm } from '../../journal/digest.ts';
import type { Hash, TreeHash } from './tree-hash.ts';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hashing of the log with one of Node's digests. */
export function treeHash(algorithm: DigestAlgorithm): TreeHash {
  const of = (prefix: Uint8Array, ...contents: Hash[]): Hash => {
    const hash = createHash(algorithm).update(prefix);
    for (const content of contents) hash.update(content, 'hex');
    return hash.digest('hex');
  };
  return {
    empty: createHash(algorithm).digest('hex'),
    leaf: (content) => of(LEAF, content),
    node: (left, right) => of(NODE, left, right),
  };
}
