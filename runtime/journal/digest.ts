import { createHash } from 'node:crypto';

/** SHA-256, or the national SM3 where it is required. */
export type DigestAlgorithm = 'sha256' | 'sm3';

const SM3_MARK = 'sm3:';

/** The digest in hexadecimal; one that is not SHA-256 names its algorithm: `sm3:…`. */
export function digest(algorithm: DigestAlgorithm, ...texts: string[]): string {
  const hash = createHash(algorithm);
  for (const text of texts) hash.update(text);
  const hex = hash.digest('hex');
  return algorithm === 'sha256' ? hex : SM3_MARK + hex;
}

/** The algorithm that made a digest. */
export function algorithmOf(hash: string): DigestAlgorithm {
  return hash.startsWith(SM3_MARK) ? 'sm3' : 'sha256';
}
