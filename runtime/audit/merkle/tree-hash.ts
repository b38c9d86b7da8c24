/** A hash, or the content of a leaf, as lower-case hexadecimal. */
export type Hash = string;

/**
 * How leaves and nodes are hashed (RFC 6962, section 2.1): a leaf with 0x00 before it and a node
 * with 0x01, so that a node can never be shown as a leaf.
 */
export interface TreeHash {
  /** The hash of a tree without leaves. */
  readonly empty: Hash;
  leaf(content: Hash): Hash;
  node(left: Hash, right: Hash): Hash;
}

/** The same where hashing may take a turn, as WebCrypto's does. */
export interface ProofHash {
  leaf(content: Hash): Hash | Promise<Hash>;
  node(left: Hash, right: Hash): Hash | Promise<Hash>;
}

/**
 * The root over nodes side by side, which may be leaves' hashes or the roots of complete subtrees
 * of one size; the last may be the root of a smaller tree.
 */
export function rootOf(hash: TreeHash, nodes: readonly Hash[]): Hash {
  const [first] = nodes;
  if (first === undefined) return hash.empty;
  if (nodes.length === 1) return first;
  const split = splitOf(nodes.length);
  return hash.node(rootOf(hash, nodes.slice(0, split)), rootOf(hash, nodes.slice(split)));
}

/** Leaves in the left half of a tree: the largest power of two that is less than `size`. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
