/** SHA-256, or the national SM3 where it is required. */
export type DigestAlgorithm = 'sha256' | 'sm3';

const SM3_MARK = 'sm3:';

/** A digest as it is stored: one that is not SHA-256 names its algorithm. */
export function markDigest(algorithm: DigestAlgorithm, hex: string): string {
  return algorithm === 'sha256' ? hex : SM3_MARK + hex;
}

/** The algorithm that made a digest. */
export function algorithmOf(hash: string): DigestAlgorithm {
  return hash.startsWith(SM3_MARK) ? 'sm3' : 'sha256';
}
