import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { EvidenceFile } from '../evidence/proof/evidence-file.ts';
import type { StoredFile } from '../execution/model-source.ts';
import {
  ARCHIVE_FORMAT,
  type ArchivedEvidence,
  type ArchiveEnd,
  ArchiveError,
  type ArchiveLine,
  type ArchiveStart,
} from './archive-lines.ts';

/** What is read in a file, in this order: its start, its cases, its end. */
export type ArchivePart = ArchiveStart | { kind: 'case'; evidence: EvidenceFile } | ArchiveEnd;

/**
 * Reads an archive file, one case at a time. Throws an ArchiveError for what is no archive, is not
 * complete, or is not as it was written; the end comes only if everything before it was as written.
 */
export async function* readArchive(path: string): AsyncGenerator<ArchivePart> {
  const sources = new Sources();
  const digest = createHash('sha256');
  let last: ArchiveLine['kind'] | undefined;
  let cases = 0;
  for await (const text of linesOf(path)) {
    const line = parsed(path, text);
    if ((last === undefined) !== (line.kind === 'archive') || last === 'end') {
      throw new ArchiveError(
        `Expected an archive file, but ${path} has its lines in another order`,
      );
    }
    last = line.kind;
    if (line.kind === 'archive') expectFormat(path, line);
    if (line.kind === 'end') expectEnd(path, line, { sha256: digest.digest('hex'), cases });
    else digest.update(`${text}\n`);
    if (line.kind === 'resource' || line.kind === 'calendar') {
      sources.add(line);
    } else if (line.kind === 'case') {
      cases += 1;
      yield { kind: 'case', evidence: sources.complete(line.evidence) };
    } else {
      yield line;
    }
  }
  if (last !== 'end')
    throw new ArchiveError(`Expected a complete file, but ${path} ends too early`);
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest('hex');
}

/** Models, decisions and calendars so far. */
class Sources {
  readonly #resources = new Map<string, StoredFile>();
  readonly #calendars = new Map<string, { hash: string; content: string }>();

  add(line: Extract<ArchiveLine, { kind: 'resource' | 'calendar' }>): void {
    if (line.kind === 'resource') this.#resources.set(line.file.hash, line.file);
    else this.#calendars.set(line.hash, { hash: line.hash, content: line.content });
  }

  /** One that is missing shows when the case is verified. */
  complete(evidence: ArchivedEvidence): EvidenceFile {
    const resources = evidence.resources.flatMap((hash) => this.#resources.get(hash) ?? []);
    const calendars = evidence.calendars.flatMap((hash) => this.#calendars.get(hash) ?? []);
    return { ...evidence, resources, calendars };
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const unzipped = createGunzip();
  pipeline(createReadStream(path), unzipped, () => undefined);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  try {
    for await (const chunk of unzipped) {
      const [first = '', ...others] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
      parts.push(first);
      for (const next of others) {
        yield parts.join('');
        parts = [next];
      }
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    const why = code.startsWith('E') ? code : message;
    throw new ArchiveError(`Expected an archive file, but ${path} cannot be read: ${why}`);
  }
  const rest = parts.join('');
  if (rest !== '') throw new ArchiveError(`Expected a complete file, but ${path} ends too early`);
}

function parsed(path: string, text: string): ArchiveLine {
  try {
    return JSON.parse(text) as ArchiveLine;
  } catch {
    throw new ArchiveError(`Expected an archive file, but a line of ${path} is not JSON`);
  }
}

function expectFormat(path: string, { format }: ArchiveStart): void {
  if (format === ARCHIVE_FORMAT) return;
  throw new ArchiveError(
    `Expected the format ${ARCHIVE_FORMAT}, but ${path} has ${String(format)}`,
  );
}

function expectEnd(path: string, end: ArchiveEnd, found: { sha256: string; cases: number }): void {
  if (end.sha256 === found.sha256 && end.cases === found.cases) return;
  throw new ArchiveError(
    `Expected ${String(end.cases)} cases with the SHA-256 ${end.sha256}, but ${path} has ${String(found.cases)} with ${found.sha256}`,
  );
}
