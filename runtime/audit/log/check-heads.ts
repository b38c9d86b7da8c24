import type { Select } from '../../db/index.ts';
import { type Head, parseHead, type SignedHead } from './head.ts';
import type { HeadLine } from './heads-file.ts';
import {
  checkRestorations,
  type CheckedRestoration,
  superseding,
  type Today,
} from './restorations.ts';
import { readStoredHeads } from './heads.store.ts';
import { readLogId, readLogSize } from './log.store.ts';
import { forgeryIn, type PublicKey } from './signing-key.ts';
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
  /** In the order of their sizes; without those that a restored backup has given up. */
  heads: SizedHead[];
  restorations: CheckedRestoration[];
  difference?: LogDifference;
}

interface Found {
  place: string;
  /** Of the exported file; what is stored is as new as the database. */
  line?: number;
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
  const today = { keys, log, size };
  const { restorations, differences } = checkRestorations(exported, today);
  const exportedHeads = exported.filter(({ restored }) => restored === undefined);
  const found: Found[] = [
    ...exportedHeads.map((one) => ({ ...one, place: `exported head ${String(one.line)}` })),
    ...stored.map((signed, at) => ({ place: `stored head ${String(at + 1)}`, signed })),
  ].map((one) => ({ signed: undefined, ...one }));
  const heads: SizedHead[] = [];
  for (const one of found) {
    const head = one.signed && parseHead(one.signed.head);
    const given = head && superseding(restorations, one.line, head.size);
    if (given !== undefined) given.givenUpTo = Math.max(given.givenUpTo, head?.size ?? 0);
    const difference = differenceOf(one, head, { ...today, isGivenUp: given !== undefined });
    if (difference !== undefined) differences.push(difference);
    else if (head !== undefined && given === undefined) heads.push({ ...head, place: one.place });
  }
  const [first] = differences.toSorted((one, other) => one.from - other.from);
  return {
    size,
    exported: exportedHeads.length,
    stored: stored.length,
    heads: heads.toSorted((one, other) => one.size - other.size),
    restorations,
    ...(first !== undefined && { difference: first }),
  };
}

function differenceOf(
  { place, signed }: Found,
  head: Head | undefined,
  { keys, log, size, isGivenUp }: Today & { isGivenUp: boolean },
): LogDifference | undefined {
  if (signed === undefined || head === undefined) {
    return { from: 1, to: size, what: `${place} cannot be read` };
  }
  const upToHead = { from: 1, to: head.size };
  const forgery = forgeryIn({ text: signed.head, signature: signed.signature }, head.keyId, keys);
  if (forgery !== undefined) return { ...upToHead, what: `${place} ${forgery}` };
  if (head.log !== log) {
    return { ...upToHead, what: `${place} is of another log, ${head.log}` };
  }
  if (head.size <= size || isGivenUp) return undefined;
  const what = `${place} has ${String(head.size)} entries, and the log has ${String(size)}: its end was cut off`;
  return { from: size + 1, to: head.size, what };
}
