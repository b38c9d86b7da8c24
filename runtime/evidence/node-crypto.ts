import { isSignedBy, keyIdOf } from '../audit/log/signing-key.ts';
import { treeHash } from '../audit/merkle/node-tree-hash.ts';
import { digest } from '../journal/digest.ts';
import type { EvidenceCrypto } from './proof/crypto.ts';

/** Node has every algorithm that evidence is made with. */
export const NODE_CRYPTO: EvidenceCrypto = {
  digest,
  tree: treeHash,
  keyId: keyIdOf,
  isSignedBy,
};
