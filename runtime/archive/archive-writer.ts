import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import type { EvidenceFile } from '../evidence/proof/evidence-file.ts';
import {
  ARCHIVE_FORMAT,
  type ArchiveEnd,
  type ArchiveLine,
  type ArchiveStart,
} from './archive-lines.ts';

/** Writes an archive file, one case after another: no more than one of them is in memory. */
export class ArchiveWriter {
  readonly month: string;
  readonly #gzip: Gzip = createGzip();
  readonly #file: WriteStream;
  readonly #done: Promise<void>;
  readonly #digest: Hash = createHash('sha256');
  readonly #written = new Set<string>();
  readonly #end: Omit<ArchiveEnd, 'kind' | 'sha256'> = { cases: 0, entries: 0, keepUntil: 0 };

  constructor(path: string, month: string) {
    this.month = month;
    // With `flush`, what was written is on the disk before the file is closed.
    this.#file = createWriteStream(path, { mode: 0o600, flush: true });
    this.#file.on('error', (error) => this.#gzip.destroy(error));
    this.#gzip.pipe(this.#file);
    this.#done = finished(this.#file);
    this.#done.catch(() => undefined);
  }

  begin(start: Omit<ArchiveStart, 'kind' | 'format'>): Promise<void> {
    const { tenant, month, zone, writtenAt, writtenBy } = start;
    const format = ARCHIVE_FORMAT;
    return this.#add({ kind: 'archive', format, tenant, month, zone, writtenAt, writtenBy });
  }

  /** `keepUntil` in epoch milliseconds. */
  async add(file: EvidenceFile, keepUntil: number): Promise<void> {
    for (const one of file.resources) {
      await this.#addOnce(one.hash, { kind: 'resource', file: one });
    }
    for (const { hash, content } of file.calendars) {
      await this.#addOnce(hash, { kind: 'calendar', hash, content });
    }
    const resources = file.resources.map(({ hash }) => hash);
    const calendars = file.calendars.map(({ hash }) => hash);
    await this.#add({ kind: 'case', evidence: { ...file, resources, calendars } });
    const end = this.#end;
    end.cases += 1;
    end.entries += file.instances.reduce((sum, { entries }) => sum + entries.length, 0);
    end.keepUntil = Math.max(end.keepUntil, keepUntil);
  }

  /** Adds the last line; the file is on the disk when it resolves. */
  async end(): Promise<ArchiveEnd> {
    const end: ArchiveEnd = {
      kind: 'end',
      ...this.#end,
      sha256: this.#digest.copy().digest('hex'),
    };
    await this.#add(end);
    this.#gzip.end();
    await this.#done;
    return end;
  }

  /** Leaves the file as it is. */
  abandon(): void {
    this.#gzip.destroy();
    this.#file.destroy();
  }

  async #addOnce(hash: string, line: ArchiveLine): Promise<void> {
    const name = `${line.kind} ${hash}`;
    if (this.#written.has(name)) return;
    this.#written.add(name);
    await this.#add(line);
  }

  async #add(line: ArchiveLine): Promise<void> {
    const text = `${JSON.stringify(line)}\n`;
    this.#digest.update(text);
    if (!this.#gzip.write(text)) await Promise.race([once(this.#gzip, 'drain'), this.#done]);
  }
}
