import { expect } from 'chai';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { CompactRange } from '../../runtime/audit/merkle/compact-range.ts';
import { treeHash } from '../../runtime/audit/merkle/node-tree-hash.ts';
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
} from '../../runtime/audit/merkle/proof-ranges.ts';
import { rootOf, type Hash } from '../../runtime/audit/merkle/tree-hash.ts';
import { verifyConsistency, verifyInclusion } from '../../runtime/audit/merkle/verify-proof.ts';

const SHA256 = treeHash('sha256');

/** The leaves, roots and paths that implementations of Certificate Transparency test with. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
/** Leaf (from 1), size, path. */
const PATHS: [leaf: number, size: number, path: Hash[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [3, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    2,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const GROWTHS: [first: number, second: number, path: Hash[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const SIZES = 300;
/** Contents of leaves that have nothing to do with each other. */
const CONTENTS = Array.from({ length: SIZES }, (_, at) =>
  createHash('sha256').update(String(at)).digest('hex'),
);

/** The definition of the standard, word by word: over bytes, and without a hash kept. */
function naiveRoot(leaves: Buffer[]): Buffer {
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), leaves[0]!);
  const k = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return sha256(Buffer.from([1]), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

const naive = (contents: Hash[]) =>
  naiveRoot(contents.map((content) => Buffer.from(content, 'hex'))).toString('hex');

const rangeRoot = (contents: Hash[], { from, to }: LeafRange) =>
  rootOf(SHA256, contents.slice(from, to).map(SHA256.leaf));
const inclusionPath = (contents: Hash[], index: number) =>
  inclusionRanges(index, contents.length).map((range) => rangeRoot(contents, range));
const consistencyPath = (contents: Hash[], first: number) =>
  consistencyRanges(first, contents.length).map((range) => rangeRoot(contents, range));

/** Paths that are nearly the true one: a byte altered, one hash more, fewer, or in another place. */
function forgeries(path: Hash[]): Hash[][] {
  const flipped = path.flatMap((hash, at) =>
    Array.from({ length: 32 }, (_, byte) => {
      const bytes = Buffer.from(hash, 'hex');
      bytes[byte]! ^= 1 << (byte % 8);
      return path.with(at, bytes.toString('hex'));
    }),
  );
  const shorter = path.map((_, at) => path.toSpliced(at, 1));
  const longer = [...path, ''].map((_, at) => path.toSpliced(at, 0, CONTENTS[0]!));
  const repeated = path.map((hash, at) => path.toSpliced(at, 0, hash));
  const swapped = path.slice(1).map((hash, at) => path.with(at, hash).with(at + 1, path[at]!));
  const capitals = path.map((hash, at) => path.with(at, hash.toUpperCase()));
  return [...flipped, ...shorter, ...longer, ...repeated, ...swapped, ...capitals].filter(
    (forged) => forged.join() !== path.join(),
  );
}

describe('The Merkle tree', () => {
  it('has the published roots', () => {
    expect(SHA256.empty).to.equal(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    ROOTS.forEach((root, at) => {
      const leaves = LEAVES.slice(0, at + 1);
      expect(rootOf(SHA256, leaves.map(SHA256.leaf))).to.equal(root);
    });
  });

  it('gives the published inclusion paths, and verifies them', async () => {
    for (const [leaf, size, path] of PATHS) {
      expect(inclusionPath(LEAVES.slice(0, size), leaf - 1)).to.deep.equal(path);
      const leafHash = SHA256.leaf(LEAVES[leaf - 1]!);
      const claim = { index: leaf - 1, size, leafHash, root: ROOTS[size - 1]! };
      expect(await verifyInclusion(SHA256, claim, path)).to.equal(true);
    }
  });

  it('gives the published consistency paths, and verifies them', async () => {
    for (const [first, second, path] of GROWTHS) {
      expect(consistencyPath(LEAVES.slice(0, second), first)).to.deep.equal(path);
      const roots = { firstRoot: ROOTS[first - 1]!, secondRoot: ROOTS[second - 1]! };
      expect(await verifyConsistency(SHA256, { first, second, ...roots }, path)).to.equal(true);
    }
  });

  it(`has the root of the recursive definition at every size to ${String(SIZES)}, kept or not`, () => {
    const range = new CompactRange(SHA256);
    expect(range.root()).to.equal(naive([]));
    for (let size = 1; size <= SIZES; size += 1) {
      range.append(CONTENTS[size - 1]!);
      const contents = CONTENTS.slice(0, size);
      expect(rangeRoot(contents, { from: 0, to: size })).to.equal(naive(contents));
      expect(range.root()).to.equal(naive(contents));
    }
  });

  it('names every complete subtree once, with its root', () => {
    const range = new CompactRange(SHA256);
    const completed = CONTENTS.flatMap((content) => range.append(content));
    for (const { level, index, hash } of completed) {
      const width = 2 ** level;
      expect(hash).to.equal(naive(CONTENTS.slice(index * width, (index + 1) * width)));
    }
    const places = completed.map(({ level, index }) => `${String(level)} ${String(index)}`);
    expect(new Set(places).size).to.equal(places.length);
    expect(places).to.have.length(150 + 75 + 37 + 18 + 9 + 4 + 2 + 1);
  });

  it('proves every leaf at every size, and no other leaf, size or root', async () => {
    for (let size = 1; size <= SIZES; size += size < 70 ? 1 : 23) {
      const contents = CONTENTS.slice(0, size);
      const root = naive(contents);
      for (let index = 0; index < size; index += 1) {
        const path = inclusionPath(contents, index);
        const claim = { index, size, leafHash: SHA256.leaf(contents[index]!), root };
        expect(await verifyInclusion(SHA256, claim, path)).to.equal(true);
        const false_ = [
          { ...claim, index: index + 1 },
          { ...claim, index: index - 1 },
          { ...claim, index: size },
          { ...claim, root: SHA256.empty },
          { ...claim, leafHash: contents[index]! },
          { ...claim, size: 2 * size + 1 },
        ];
        for (const wrong of false_) {
          expect(await verifyInclusion(SHA256, wrong, path), JSON.stringify(wrong)).to.equal(false);
        }
      }
    }
  });

  it('proves that each size is the beginning of each larger one', async () => {
    for (let second = 1; second <= SIZES; second += second < 70 ? 1 : 23) {
      const contents = CONTENTS.slice(0, second);
      const secondRoot = naive(contents);
      for (let first = 1; first <= second; first += 1) {
        const path = consistencyPath(contents, first);
        const firstRoot = rangeRoot(contents, { from: 0, to: first });
        const claim = { first, second, firstRoot, secondRoot };
        expect(await verifyConsistency(SHA256, claim, path)).to.equal(true);
        for (const wrong of [
          { ...claim, first: first - 1 },
          { ...claim, firstRoot: SHA256.empty },
          { ...claim, secondRoot: SHA256.empty },
          { ...claim, second: first - 1 },
        ]) {
          expect(await verifyConsistency(SHA256, wrong, path), JSON.stringify(wrong)).to.be.false;
        }
      }
    }
  });

  it('refuses every forged path', async () => {
    const sizes = fc.integer({ min: 1, max: SIZES });
    const places = fc.tuple(sizes, sizes).map(([one, two]) => ({
      size: Math.max(one, two),
      place: Math.min(one, two),
    }));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(places, async ({ size, place }) => {
        const contents = CONTENTS.slice(0, size);
        const root = rangeRoot(contents, { from: 0, to: size });
        const leafHash = SHA256.leaf(contents[place - 1]!);
        const included = { index: place - 1, size, leafHash, root };
        for (const path of forgeries(inclusionPath(contents, place - 1))) {
          expect(await verifyInclusion(SHA256, included, path)).to.equal(false);
          refused += 1;
        }
        const firstRoot = rangeRoot(contents, { from: 0, to: place });
        const grown = { first: place, second: size, firstRoot, secondRoot: root };
        for (const path of forgeries(consistencyPath(contents, place))) {
          expect(await verifyConsistency(SHA256, grown, path)).to.equal(false);
          refused += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(refused).to.be.greaterThan(5000);
  });

  it('has no proof of a leaf or a size that there is not', () => {
    expect(() => inclusionRanges(3, 3)).to.throw(RangeError, 'Expected a leaf before 3');
    expect(() => consistencyRanges(0, 3)).to.throw(RangeError, 'Expected a size from 1 to 3');
    expect(() => consistencyRanges(4, 3)).to.throw(RangeError, 'but got 4');
  });

  it('hashes with SM3 where the journal does', () => {
    const sm3 = treeHash('sm3');
    const expected = createHash('sm3')
      .update(Buffer.from([1]))
      .update(
        createHash('sm3')
          .update(Buffer.from([0, 1]))
          .digest(),
      )
      .update(
        createHash('sm3')
          .update(Buffer.from([0, 2]))
          .digest(),
      )
      .digest('hex');
    expect(rootOf(sm3, ['01', '02'].map(sm3.leaf))).to.equal(expected);
  });
});
