import type { Hash, TreeHash } from './tree-hash.ts';

/** A complete subtree of 2^level leaves, the `index`th of its size. */
export interface Subtree {
  level: number;
  index: number;
  hash: Hash;
}

/** The right edge of a growing tree: what its root is made of, and all that appending needs. */
export class CompactRange {
  readonly #hash: TreeHash;
  /** Complete subtrees from the largest to the smallest. */
  #edge: { level: number; hash: Hash }[] = [];
  #size = 0;

  constructor(hash: TreeHash) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf's content and gives the subtrees that it completes, the smallest first. */
  append(content: Hash): Subtree[] {
    const completed: Subtree[] = [];
    let hash = this.#hash.leaf(content);
    this.#size += 1;
    let level = 0;
    for (let left = this.#edge.at(-1); left?.level === level; left = this.#edge.at(-1)) {
      this.#edge.pop();
      hash = this.#hash.node(left.hash, hash);
      level += 1;
      completed.push({ level, index: this.#size / 2 ** level - 1, hash });
    }
    this.#edge.push({ level, hash });
    return completed;
  }

  root(): Hash {
    const [last, ...others] = this.#edge.toReversed();
    if (last === undefined) return this.#hash.empty;
    return others.reduce((right, left) => this.#hash.node(left.hash, right), last.hash);
  }
}
