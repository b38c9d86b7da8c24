import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { SignedHead, SignedRestoration } from './head.ts';

/** A line of a heads file; with neither if it cannot be read as one. */
export interface HeadLine {
  /** From 1. */
  line: number;
  signed?: SignedHead;
  /** Said after a backup was restored. */
  restored?: SignedRestoration;
}

/**
 * Adds a head or a restoration to the file, on the disk when this returns. An end without a newline is from an append
 * that was cut off and never counted: it is taken away first.
 */
export function appendHead(file: string, signed: SignedHead | SignedRestoration): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const keep = existsSync(file) ? wholeLines(readFileSync(file)) : 0;
  const handle = openSync(file, 'a', 0o600);
  try {
    ftruncateSync(handle, keep);
    writeSync(handle, `${JSON.stringify(signed)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Undefined where there is no file. */
export function readHeads(file: string): HeadLine[] | undefined {
  if (!existsSync(file)) return undefined;
  const content = readFileSync(file);
  const lines = content.toString('utf8', 0, wholeLines(content)).split('\n').slice(0, -1);
  return lines.map((text, at) => ({ line: at + 1, ...read(text) }));
}

/** Bytes up to the last newline. */
function wholeLines(content: Buffer): number {
  return content.lastIndexOf('\n') + 1;
}

function read(text: string): Omit<HeadLine, 'line'> {
  try {
    const { head, restoration, signature } = JSON.parse(text) as SignedHead & SignedRestoration;
    if (typeof signature !== 'string') return {};
    if (typeof restoration === 'string') return { restored: { restoration, signature } };
    return typeof head === 'string' ? { signed: { head, signature } } : {};
  } catch {
    return {};
  }
}
