import type { Select } from '../../db/index.ts';
import type { CommandExecutor } from '../../execution/index.ts';
import type { DigestAlgorithm } from '../../journal/digest.ts';
import { treeHash } from '../merkle/node-tree-hash.ts';
import { consistencyRanges, inclusionRanges, type LeafRange } from '../merkle/proof-ranges.ts';
import { rootOf, type Hash, type TreeHash } from '../merkle/tree-hash.ts';
import { hashBits } from './entry-hash.ts';
import {
  countTiles,
  insertTiles,
  readEntryHashes,
  readLogSize,
  readTiles,
  type TileRow,
} from './log.store.ts';

/** Children of a tile. A proof reads at most this many hashes a level, an entry costs 1/255 row. */
export const TILE_WIDTH = 256;

const TILES_PER_WRITE = 100;

export interface LogTreeParts {
  select: Select;
  algorithm: DigestAlgorithm;
}

/**
 * The Merkle tree over all entries of the database in the order of their positions: leaf n is the
 * hash of the entry at position n + 1. Tiles shorten the reading; one that is not written yet is
 * made up from what lies below it.
 */
export class LogTree {
  readonly algorithm: DigestAlgorithm;
  readonly #select: Select;
  readonly #hash: TreeHash;

  constructor({ select, algorithm }: LogTreeParts) {
    this.algorithm = algorithm;
    this.#select = select;
    this.#hash = treeHash(algorithm);
  }

  /** Entries so far. */
  size(): Promise<number> {
    return readLogSize(this.#select);
  }

  root(size: number): Promise<Hash> {
    return size === 0 ? Promise.resolve(this.#hash.empty) : this.#rangeRoot({ from: 0, to: size });
  }

  /** Proves the entry at a position to be in the log of `size` entries. Throws a RangeError. */
  inclusion(position: number, size: number): Promise<Hash[]> {
    return this.#roots(inclusionRanges(position - 1, size));
  }

  /** Proves the log of `first` entries to be the beginning of that of `second`. Throws a RangeError. */
  consistency(first: number, second: number): Promise<Hash[]> {
    return this.#roots(consistencyRanges(first, second));
  }

  /** Writes the tiles that have become complete. Follows behind the commits, and delays none. */
  async keepTiles(executor: CommandExecutor): Promise<void> {
    const size = await this.size();
    for (let level = 1; TILE_WIDTH ** level <= size; level += 1) {
      await this.#keepLevel(executor, level, Math.floor(size / TILE_WIDTH ** level));
    }
  }

  async #keepLevel(executor: CommandExecutor, level: number, complete: number): Promise<void> {
    const { algorithm } = this;
    let next = await countTiles(this.#select, { algorithm, level });
    while (next < complete) {
      const to = Math.min(complete, next + TILES_PER_WRITE);
      const tiles: TileRow[] = [];
      for (let tile = next; tile < to; tile += 1) {
        tiles.push({ algorithm, level, tile, hash: await this.#tileRoot(level, tile) });
      }
      await executor.write((writer) => insertTiles(writer, tiles));
      next = to;
    }
  }

  async #roots(ranges: LeafRange[]): Promise<Hash[]> {
    const roots: Hash[] = [];
    for (const range of ranges) roots.push(await this.#rangeRoot(range));
    return roots;
  }

  /** `from` is a multiple of the power of two that the range is as large as, or less. */
  async #rangeRoot({ from, to }: LeafRange): Promise<Hash> {
    const level = levelOf(to - from);
    const width = TILE_WIDTH ** level;
    const first = from / width;
    const complete = Math.floor((to - from) / width);
    const nodes = await this.#nodes(level, { from: first, to: first + complete });
    const rest = (first + complete) * width;
    if (rest < to) nodes.push(await this.#rangeRoot({ from: rest, to }));
    return rootOf(this.#hash, nodes);
  }

  /** Roots over 256^level leaves each. */
  async #nodes(level: number, range: LeafRange): Promise<Hash[]> {
    if (level === 0) return this.#leaves(range);
    const { algorithm } = this;
    const rows = await readTiles(this.#select, { algorithm, level }, range);
    const kept = new Map(rows.map(({ tile, hash }) => [tile, hash]));
    const nodes: Hash[] = [];
    for (let tile = range.from; tile < range.to; tile += 1) {
      nodes.push(kept.get(tile) ?? (await this.#tileRoot(level, tile)));
    }
    return nodes;
  }

  async #tileRoot(level: number, tile: number): Promise<Hash> {
    const from = tile * TILE_WIDTH;
    return rootOf(this.#hash, await this.#nodes(level - 1, { from, to: from + TILE_WIDTH }));
  }

  async #leaves({ from, to }: LeafRange): Promise<Hash[]> {
    const rows = await readEntryHashes(this.#select, { from: from + 1, to: to + 1 });
    if (rows.length === to - from) return rows.map(({ hash }) => this.#hash.leaf(hashBits(hash)));
    const place = `positions ${String(from + 1)} to ${String(to)}`;
    throw new Error(`Expected an entry at each of ${place} but there are ${String(rows.length)}`);
  }
}

/** The largest tiles that fit. */
function levelOf(width: number): number {
  let level = 0;
  while (TILE_WIDTH ** (level + 1) <= width) level += 1;
  return level;
}
