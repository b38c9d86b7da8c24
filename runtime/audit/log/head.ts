import type { DigestAlgorithm } from '../../journal/digest.ts';
import type { Hash } from '../merkle/tree-hash.ts';

/** What a signature says: that the log had this root when it had this many entries. */
export interface Head {
  /** Tells the logs of different databases apart. */
  log: string;
  /** Number of entries, which is the position of the last one. */
  size: number;
  root: Hash;
  /** Epoch milliseconds of the signing, by the real clock. */
  at: number;
  algorithm: DigestAlgorithm;
  keyId: string;
}

/** A head as it is kept: the text that was signed, and the signature in base64. */
export interface SignedHead {
  head: string;
  signature: string;
}

/**
 * What a signature says after a backup was restored: that the log was taken back to this many
 * entries. What was signed before beyond them is no longer there, and that is no tampering.
 */
export interface Restoration {
  log: string;
  /** Entries that the restored log has. */
  restoredTo: number;
  /** Epoch milliseconds, by the real clock. */
  at: number;
  keyId: string;
}

/** A restoration as it is kept: the text that was signed, and the signature in base64. */
export interface SignedRestoration {
  restoration: string;
  signature: string;
}

export function restorationText({ log, restoredTo, at, keyId }: Restoration): string {
  return JSON.stringify({ log, restoredTo, at, keyId });
}

/** Undefined for a text that is not a restoration as `restorationText` writes it. */
export function parseRestoration(text: string): Restoration | undefined {
  try {
    const restoration = JSON.parse(text) as Restoration;
    const { log, restoredTo, at, keyId } = restoration;
    const isOne =
      [log, keyId].every((value) => typeof value === 'string') &&
      [restoredTo, at].every((value) => Number.isSafeInteger(value) && value >= 0);
    return isOne && restorationText(restoration) === text ? restoration : undefined;
  } catch {
    return undefined;
  }
}

/** The one order of keys in which a head is written and signed. */
export function headText({ log, size, root, at, algorithm, keyId }: Head): string {
  return JSON.stringify({ log, size, root, at, algorithm, keyId });
}

/** Undefined for a text that is not a head as `headText` writes it. */
export function parseHead(text: string): Head | undefined {
  try {
    const head = JSON.parse(text) as Head;
    return isHead(head) && headText(head) === text ? head : undefined;
  } catch {
    return undefined;
  }
}

function isHead({ log, size, root, at, algorithm, keyId }: Head): boolean {
  return (
    [log, root, keyId].every((value) => typeof value === 'string') &&
    Number.isSafeInteger(size) &&
    size >= 0 &&
    Number.isSafeInteger(at) &&
    ['sha256', 'sm3'].includes(algorithm)
  );
}
