import type { Select } from '../../db/index.ts';
import { type Head, parseHead, type SignedHead } from './head.ts';
import type { HeadLine } from './heads-file.ts';
import { readStoredHeads } from './heads.store.ts';
import { readLogId, readLogSize } from './log.store.ts';
import { isSignedBy, type PublicKey } from './signing-key.ts';
import type { LogDifference } from './verify-log.ts';

/** What vouches for the log from outside the database. */
export interface HeadsToCheck {
  /** Undefined where there is no such file. */
  exported: HeadLine[] | undefined;
  /** Keys that are trusted, by their ids; where there are none, signatures are not checked. */
  keys: ReadonlyMap<string, PublicKey>;
}

/** A head whose signature is good, and where it was found. */
export interface SizedHead extends Head {
  place: string;
}

export interface CheckedHeads {
  /** Entries of the log, counted after the heads were read: entries may be added meanwhile. */
  size: number;
  exported: number;
  stored: number;
  /** In the order of their sizes. */
  heads: SizedHead[];
  difference?: LogDifference;
}

interface Found {
  place: string;
  signed: SignedHead | undefined;
}

/** Checks signatures, to which log the heads belong, and whether the log is still as long as they say. */
export async function checkHeads(
  select: Select,
  { exported = [], keys }: HeadsToCheck,
): Promise<CheckedHeads> {
  const stored = await readStoredHeads(select);
  const log = await readLogId(select);
  const size = await readLogSize(select);
  const found: Found[] = [
    ...exported.map(({ line, signed }) => ({ place: `exported head ${String(line)}`, signed })),
    ...stored.map((signed, at) => ({ place: `stored head ${String(at + 1)}`, signed })),
  ];
  const heads: SizedHead[] = [];
  const differences: LogDifference[] = [];
  for (const one of found) {
    const head = one.signed && parseHead(one.signed.head);
    const difference = differenceOf(one, head, { keys, log, size });
    if (difference !== undefined) differences.push(difference);
    else if (head !== undefined) heads.push({ ...head, place: one.place });
  }
  const [first] = differences.toSorted((one, other) => one.from - other.from);
  return {
    size,
    exported: exported.length,
    stored: stored.length,
    heads: heads.toSorted((one, other) => one.size - other.size),
    ...(first !== undefined && { difference: first }),
  };
}

interface Today {
  keys: ReadonlyMap<string, PublicKey>;
  log: string | undefined;
  size: number;
}

function differenceOf(
  { place, signed }: Found,
  head: Head | undefined,
  { keys, log, size }: Today,
): LogDifference | undefined {
  if (signed === undefined || head === undefined) {
    return { from: 1, to: size, what: `${place} cannot be read` };
  }
  const upToHead = { from: 1, to: head.size };
  const forgery = keys.size === 0 ? undefined : forgeryIn(signed, head, keys);
  if (forgery !== undefined) return { ...upToHead, what: `${place} ${forgery}` };
  if (head.log !== log) {
    return { ...upToHead, what: `${place} is of another log, ${head.log}` };
  }
  if (head.size <= size) return undefined;
  const what = `${place} has ${String(head.size)} entries, and the log has ${String(size)}: its end was cut off`;
  return { from: size + 1, to: head.size, what };
}

/** Where no key at all is known, nothing can be said of signatures. */
function forgeryIn(signed: SignedHead, { keyId }: Head, keys: Today['keys']): string | undefined {
  const key = keys.get(keyId);
  if (key === undefined) return `is signed with the key ${keyId}, which is not known`;
  const isGood = isSignedBy(key.publicKey, signed.head, signed.signature);
  return isGood ? undefined : 'has a signature that is not good';
}
