import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectEvidence, type CollectionParts } from '../evidence/collect-evidence.ts';
import { NODE_CRYPTO } from '../evidence/node-crypto.ts';
import type { EvidenceFile } from '../evidence/proof/evidence-file.ts';
import { verifyEvidence } from '../evidence/proof/verify-evidence.ts';
import type { EndedCase } from './archive.store.ts';
import { type ArchiveEnd, ArchiveError } from './archive-lines.ts';
import { readArchive, sha256Of } from './archive-reader.ts';
import { ArchiveWriter } from './archive-writer.ts';

export interface MonthRequest {
  tenant: string;
  month: string;
  /** Name within the archive's folder. */
  file: string;
  /** Of the complete file; it is written beside it under another name. */
  path: string;
  actor: string;
}

/** A case that stays in the database because its journal does not verify. */
export interface RefusedCase {
  case: string;
  what: string;
}

/** A file that is being written with the cases of one month. */
export class MonthFile {
  readonly request: MonthRequest;
  readonly refused: RefusedCase[] = [];
  readonly #parts: CollectionParts;
  readonly #writer: ArchiveWriter;
  #head: Awaited<ReturnType<CollectionParts['signer']['sign']>>;

  constructor(parts: CollectionParts, request: MonthRequest) {
    this.#parts = parts;
    this.request = request;
    mkdirSync(dirname(request.path), { recursive: true, mode: 0o700 });
    this.#writer = new ArchiveWriter(partialOf(request.path), request.month);
  }

  /** Signs the log once for all cases of the file. */
  async begin(): Promise<void> {
    const { tenant, month, actor } = this.request;
    const { zone, signer } = this.#parts;
    this.#head = await signer.sign();
    const writtenAt = new Date().toISOString();
    await this.#writer.begin({ tenant, month, zone, writtenAt, writtenBy: actor });
  }

  /** Adds a case, unless something in it was altered. `keepUntil` in epoch milliseconds. */
  async add({ root: key }: EndedCase, keepUntil: number): Promise<void> {
    const { tenant, actor: exportedBy } = this.request;
    const request = { tenant, exportedBy, key, head: this.#head };
    const file = await collectEvidence(this.#parts, request);
    const what = await faultOf(file);
    if (what === undefined) await this.#writer.add(file, keepUntil);
    else this.refused.push({ case: key, what });
  }

  end(): Promise<ArchiveEnd> {
    return this.#writer.end();
  }

  abandon(): void {
    this.#writer.abandon();
  }
}

/** Where a file is written until it is complete and has been read again. */
export function partialOf(path: string): string {
  return `${path}.partial`;
}

/** Reads a file again from the disk, to its end. Gives its SHA-256; throws an ArchiveError. */
export async function readBack(path: string, end: ArchiveEnd): Promise<string> {
  for await (const part of readArchive(path)) {
    if (part.kind === 'end' && part.sha256 !== end.sha256) {
      throw new ArchiveError(`Expected what was written, but ${path} reads otherwise`);
    }
  }
  return sha256Of(path);
}

/** Gives a checked file its name, for good: the folder is synced too. */
export async function nameFile(path: string): Promise<void> {
  await rename(partialOf(path), path);
  syncFolder(dirname(path));
}

export function pathIn(folder: string, file: string): string {
  return join(folder, ...file.split('/'));
}

async function faultOf(file: EvidenceFile): Promise<string | undefined> {
  const { verdict, checks } = await verifyEvidence(file, NODE_CRYPTO);
  if (verdict !== 'broken') return undefined;
  const failed = checks.find(({ outcome }) => outcome === 'failed');
  return failed?.findings[0]?.what ?? 'does not verify';
}

/** So that the name survives a power failure; Windows cannot and need not. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
