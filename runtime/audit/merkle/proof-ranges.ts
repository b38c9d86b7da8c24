import { splitOf } from './tree-hash.ts';

/** Leaves from `from` to before `to`, whose root is one hash of a proof. */
export interface LeafRange {
  from: number;
  to: number;
}

/**
 * The subtrees whose roots prove that leaf `index` is in the tree of `size` leaves, from the leaf
 * upwards (RFC 6962, 2.1.1). Leaves count from 0. Throws a RangeError where there is no such leaf.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (index < 0 || index >= size) {
    throw new RangeError(`Expected a leaf before ${String(size)} but got ${String(index)}`);
  }
  return siblings(index, { from: 0, to: size });
}

function siblings(index: number, { from, to }: LeafRange): LeafRange[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...siblings(index, { from, to: middle }), { from: middle, to }]
    : [...siblings(index, { from: middle, to }), { from, to: middle }];
}

/**
 * The subtrees whose roots prove that the tree of `first` leaves is the beginning of the one of
 * `second` (RFC 6962, 2.1.2). Throws a RangeError unless 0 < first ≤ second.
 */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  if (first < 1 || first > second) {
    throw new RangeError(`Expected a size from 1 to ${String(second)} but got ${String(first)}`);
  }
  return additions(first, { from: 0, to: second }, true);
}

/** `isFirst`: the range is the whole of the first tree, whose root the verifier has already. */
function additions(end: number, { from, to }: LeafRange, isFirst: boolean): LeafRange[] {
  if (end === to) return isFirst ? [] : [{ from, to }];
  const middle = from + splitOf(to - from);
  return end <= middle
    ? [...additions(end, { from, to: middle }, isFirst), { from: middle, to }]
    : [...additions(end, { from: middle, to }, false), { from, to: middle }];
}
