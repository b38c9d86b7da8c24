import { createHash } from 'node:crypto';
import { type DigestAlgorithm, markDigest } from './digest-algorithm.ts';

export type { DigestAlgorithm } from './digest-algorithm.ts';

/** The digest in hexadecimal; one that is not SHA-256 names its algorithm: `sm3:…`. */
export function digest(algorithm: DigestAlgorithm, ...texts: string[]): string {
  const hash = createHash(algorithm);
  for (const text of texts) hash.update(text);
  return markDigest(algorithm, hash.digest('hex'));
}
