import type { Select } from '../../db/index.ts';
import type { DigestAlgorithm } from '../../journal/digest.ts';
import { CompactRange, type Subtree } from '../merkle/compact-range.ts';
import { treeHash } from '../merkle/node-tree-hash.ts';
import type { Hash } from '../merkle/tree-hash.ts';
import { checkHeads, type HeadsToCheck, type SizedHead } from './check-heads.ts';
import { hashBits } from './entry-hash.ts';
import { readEntryHashes, readTileAlgorithms, readTiles } from './log.store.ts';
import { TILE_WIDTH } from './log-tree.ts';

/** What is wrong with the log, and where: between these positions, both included. */
export interface LogDifference {
  from: number;
  to: number;
  what: string;
}

/**
 * What verification says of the log as a whole. `unsigned`: what is stored fits together, but no
 * signed head outside the database vouches for it, so that a rewrite of everything would not show.
 */
export interface LogReport {
  verdict: 'verified' | 'unsigned' | 'broken';
  /** Number of entries. */
  size: number;
  /** Root by SHA-256, to compare with one that was written down. */
  root: Hash;
  /** Heads that were exported and those in the database, all of which were checked. */
  exportedHeads: number;
  storedHeads: number;
  /** Backups that were restored: what was signed after each of them is given up. */
  restorations: { at: number; restoredTo: number; givenUpTo: number }[];
  firstDifference?: LogDifference;
}

const PAGE = 2000;
/** Levels of the binary tree between two levels of tiles. */
const TILE_LEVELS = Math.log2(TILE_WIDTH);

/** Builds the tree again from all entries, and holds tiles and heads against it. */
export async function verifyLog(select: Select, heads: HeadsToCheck): Promise<LogReport> {
  const checked = await checkHeads(select, heads);
  const { size } = checked;
  const algorithms = new Set<DigestAlgorithm>(['sha256', ...(await readTileAlgorithms(select))]);
  for (const { algorithm } of checked.heads) algorithms.add(algorithm);
  const differences = checked.difference ? [checked.difference] : [];
  let root = '';
  for (const algorithm of algorithms) {
    const own = checked.heads.filter((head) => head.algorithm === algorithm);
    const built = await buildAgain(select, { algorithm, size, heads: own });
    if (algorithm === 'sha256') root = built.root;
    if (built.difference !== undefined) differences.push(built.difference);
  }
  const [first] = differences.toSorted((one, other) => one.from - other.from);
  const isVouched = checked.exported > 0 && heads.keys.size > 0;
  return {
    verdict: first !== undefined ? 'broken' : isVouched ? 'verified' : 'unsigned',
    size,
    root,
    exportedHeads: checked.exported,
    storedHeads: checked.stored,
    restorations: checked.restorations.map(({ at, restoredTo, givenUpTo }) => ({
      at,
      restoredTo,
      givenUpTo,
    })),
    ...(first !== undefined && { firstDifference: first }),
  };
}

interface Building {
  algorithm: DigestAlgorithm;
  size: number;
  /** In the order of their sizes. */
  heads: SizedHead[];
}

/** One pass over all entries. Stops at the first difference. */
async function buildAgain(
  select: Select,
  { algorithm, size, heads }: Building,
): Promise<{ root: Hash; difference?: LogDifference }> {
  const range = new CompactRange(treeHash(algorithm));
  const signed = new SignedRoots(heads);
  while (range.size < size) {
    const from = range.size + 1;
    const to = Math.min(from + PAGE, size + 1);
    const completed: Subtree[] = [];
    let difference: LogDifference | undefined;
    for (const { position, hash } of await readEntryHashes(select, { from, to })) {
      if (position !== range.size + 1 || difference !== undefined) break;
      completed.push(...range.append(hashBits(hash)));
      difference = signed.differenceAt(range);
    }
    difference ??= (await checkTiles(select, algorithm, completed)) ?? gap(range.size, to - 1);
    if (difference !== undefined) return { root: range.root(), difference };
  }
  return { root: range.root() };
}

/** The roots that were signed, met one after another while the tree grows. */
class SignedRoots {
  readonly #left: SizedHead[];
  /** Entries up to here are those that were signed. */
  #sound = 0;

  constructor(heads: SizedHead[]) {
    this.#left = [...heads];
  }

  differenceAt(range: CompactRange): LogDifference | undefined {
    for (let [head] = this.#left; head?.size === range.size; [head] = this.#left) {
      if (head.root !== range.root()) {
        return { from: this.#sound + 1, to: range.size, what: otherRoot(head) };
      }
      this.#left.shift();
      this.#sound = range.size;
    }
    return undefined;
  }
}

function otherRoot({ size, place }: SizedHead): string {
  return `the first ${String(size)} entries are not those that were signed (${place})`;
}

function gap(reached: number, expected: number): LogDifference | undefined {
  if (reached === expected) return undefined;
  return { from: reached + 1, to: reached + 1, what: 'the entry is missing' };
}

/** Tiles that are not written yet are no difference. */
async function checkTiles(
  select: Select,
  algorithm: DigestAlgorithm,
  completed: Subtree[],
): Promise<LogDifference | undefined> {
  for (const { level, index, hash } of completed) {
    if (level % TILE_LEVELS !== 0) continue;
    const place = { algorithm, level: level / TILE_LEVELS };
    const [tile] = await readTiles(select, place, { from: index, to: index + 1 });
    if (tile === undefined || tile.hash === hash) continue;
    const width = 2 ** level;
    const what = 'the stored tree has another hash for these entries';
    return { from: index * width + 1, to: (index + 1) * width, what };
  }
  return undefined;
}
