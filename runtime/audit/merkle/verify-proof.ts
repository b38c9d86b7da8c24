import type { Hash, ProofHash } from './tree-hash.ts';

/** What is to be shown of one leaf. Leaves count from 0. */
export interface InclusionClaim {
  index: number;
  size: number;
  /** The leaf's own hash, with its prefix. */
  leafHash: Hash;
  root: Hash;
}

export interface ConsistencyClaim {
  first: number;
  second: number;
  firstRoot: Hash;
  secondRoot: Hash;
}

const HASH = /^[0-9a-f]{64}$/;

/** Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2). */
export async function verifyInclusion(
  hash: ProofHash,
  { index, size, leafHash, root }: InclusionClaim,
  path: readonly Hash[],
): Promise<boolean> {
  if (!isCount(index) || !isCount(size) || index >= size || !path.every(isHash)) return false;
  const walk = new Walk(index, size - 1);
  let node = leafHash;
  for (const sibling of path) {
    if (walk.atTop) return false;
    if (walk.isRight) {
      node = await hash.node(sibling, node);
      walk.climb();
    } else node = await hash.node(node, sibling);
    walk.up();
  }
  return walk.atTop && node === root;
}

/** Whether the first tree is the beginning of the second (RFC 9162, 2.1.4.2). */
export async function verifyConsistency(
  hash: ProofHash,
  { first, second, firstRoot, secondRoot }: ConsistencyClaim,
  path: readonly Hash[],
): Promise<boolean> {
  if (!isCount(first) || !isCount(second) || first < 1 || first > second) return false;
  if (!path.every(isHash)) return false;
  if (first === second) return path.length === 0 && firstRoot === secondRoot;
  const [start, ...others] = isPowerOfTwo(first) ? [firstRoot, ...path] : path;
  if (start === undefined) return false;
  const walk = new Walk(first - 1, second - 1);
  walk.skipRight();
  let earlier = start;
  let later = start;
  for (const sibling of others) {
    if (walk.atTop) return false;
    if (walk.isRight) {
      earlier = await hash.node(sibling, earlier);
      later = await hash.node(sibling, later);
      walk.climb();
    } else later = await hash.node(later, sibling);
    walk.up();
  }
  return walk.atTop && earlier === firstRoot && later === secondRoot;
}

/** The way up from a node, and from the last node of the same level beside it. */
class Walk {
  private node: number;
  private last: number;

  constructor(node: number, last: number) {
    this.node = node;
    this.last = last;
  }

  get atTop(): boolean {
    return this.last === 0;
  }

  /** Whether the sibling is on the left: the node is a right one, or the last without any on its right. */
  get isRight(): boolean {
    return this.node % 2 === 1 || this.node === this.last;
  }

  up(): void {
    this.node = Math.floor(this.node / 2);
    this.last = Math.floor(this.last / 2);
  }

  /** A last node without a sibling is its own parent: up to where it is a right one. */
  climb(): void {
    while (this.node % 2 === 0 && this.node !== 0) this.up();
  }

  /** Up from the end of complete subtrees. */
  skipRight(): void {
    while (this.node % 2 === 1) this.up();
  }
}

/** Capital letters would be the same bytes written another way. */
function isHash(text: Hash): boolean {
  return HASH.test(text);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPowerOfTwo(value: number): boolean {
  let power = 1;
  while (power < value) power *= 2;
  return power === value;
}
