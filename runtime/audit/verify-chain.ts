import { algorithmOf, type DigestAlgorithm } from '../journal/digest-algorithm.ts';
import { type EntryHeader, NO_HASH } from '../journal/entry-content.ts';
import { archivingIn } from '../journal/archiving.ts';
import { erasureIn } from '../journal/erasure.ts';
import type { EntryRow, InstanceVersion } from '../journal/journal.store.ts';
import type { Difference } from './verdict.ts';

/** Node's digests, or a browser's, which take a turn. */
export type TextDigest = (
  algorithm: DigestAlgorithm,
  ...texts: string[]
) => string | Promise<string>;

/** What of an instance's row the end of its chain is held against. */
export type ChainEnd = Pick<InstanceVersion, 'version' | 'lastHash'>;

/** Checks each entry against its hashes, and each against the one before. */
export async function checkChain(
  rows: EntryRow[],
  version: ChainEnd | undefined,
  digest: TextDigest,
): Promise<Difference | undefined> {
  const isEmptied = hasTombstone(rows);
  let previousHash = NO_HASH;
  for (const [index, row] of rows.entries()) {
    const difference = await checkEntry(row, { seq: index + 1, previousHash, digest, isEmptied });
    if (difference !== undefined) return { seq: index + 1, ...difference };
    previousHash = row.hash;
  }
  return checkEnd(rows.length, previousHash, version);
}

type Found = Omit<Difference, 'seq'>;

interface Expected {
  seq: number;
  previousHash: string;
  digest: TextDigest;
  /** The chain ends with the entry that tells of an erasure, or of a move to an archive file. */
  isEmptied: boolean;
}

async function checkEntry(
  row: EntryRow,
  { seq, previousHash, digest, isEmptied }: Expected,
): Promise<Found | undefined> {
  if (row.seq !== seq) return differs('number of the entry', seq, row.seq);
  const hash = await digest(algorithmOf(row.hash), row.header);
  if (hash !== row.hash) return differs('hash of the header', row.hash, hash);
  const header = readHeader(row.header);
  if (header === undefined) return { what: 'header is not JSON' };
  const { tenant, instance } = row;
  const place = `${header.tenant} ${header.instance} ${String(header.seq)}`;
  const wanted = `${tenant} ${instance} ${String(seq)}`;
  if (place !== wanted) return differs('place of the entry', wanted, place);
  if (header.previousHash !== previousHash) {
    return differs('hash of the entry before', previousHash, header.previousHash);
  }
  const isGone = row.salt === null && row.payload === null;
  return isEmptied && isGone ? undefined : checkPayload(row, header, digest);
}

async function checkPayload(
  { salt, payload }: EntryRow,
  header: EntryHeader,
  digest: TextDigest,
): Promise<Found | undefined> {
  if (salt === null || payload === null) return { what: 'payload is missing' };
  const hash = await digest(algorithmOf(header.payloadHash), salt, payload);
  return hash === header.payloadHash
    ? undefined
    : differs('hash of the payload', header.payloadHash, hash);
}

/** A last entry that cannot be read is told by its own hash. */
function hasTombstone(rows: EntryRow[]): boolean {
  try {
    return erasureIn(rows) !== undefined || archivingIn(rows) !== undefined;
  } catch {
    return false;
  }
}

/** The instance's row knows how many entries there were: a tail that was cut off shows. */
function checkEnd(
  entries: number,
  lastHash: string,
  version: ChainEnd | undefined,
): Difference | undefined {
  if (version === undefined) return { seq: entries, what: 'row of the instance is missing' };
  if (version.version !== entries) {
    return { seq: entries, ...differs('number of entries', version.version, entries) };
  }
  return version.lastHash === lastHash
    ? undefined
    : { seq: entries, ...differs('hash of the last entry', version.lastHash, lastHash) };
}

export function readHeader(text: string): EntryHeader | undefined {
  try {
    return JSON.parse(text) as EntryHeader;
  } catch {
    return undefined;
  }
}

function differs(what: string, expected: string | number, found: string | number): Found {
  return { what, expected: String(expected), found: String(found) };
}
