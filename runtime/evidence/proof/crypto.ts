import type { ProofHash } from '../../audit/merkle/tree-hash.ts';
import type { TextDigest } from '../../audit/verify-chain.ts';
import type { DigestAlgorithm } from '../../journal/digest-algorithm.ts';

/** The algorithms of the place where a file is verified: Node's, or a browser's. */
export interface EvidenceCrypto {
  digest: TextDigest;
  tree(algorithm: DigestAlgorithm): ProofHash;
  /** A key's name, from its public half. */
  keyId(publicKey: string): string | Promise<string>;
  isSignedBy(publicKey: string, text: string, signature: string): boolean | Promise<boolean>;
}

/** The place does not have an algorithm: nothing can be said, which is not the same as a failure. */
export class MissingAlgorithmError extends Error {}
