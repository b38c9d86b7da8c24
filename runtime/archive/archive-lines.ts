import type { EvidenceFile } from '../evidence/proof/evidence-file.ts';
import type { StoredFile } from '../execution/model-source.ts';

export const ARCHIVE_FORMAT = 'yichuang-archive/1';

/** The first line of an archive file. */
export interface ArchiveStart {
  kind: 'archive';
  format: typeof ARCHIVE_FORMAT;
  tenant: string;
  /** Month in which the cases ended, by the centre's zone: `2026-03`. */
  month: string;
  /** IANA zone of the centre. */
  zone: string;
  /** ISO 8601. */
  writtenAt: string;
  writtenBy: string;
}

/** Evidence of a case; what it was executed with stands in lines before it, once for all cases. */
export interface ArchivedEvidence extends Omit<EvidenceFile, 'resources' | 'calendars'> {
  /** Hashes. */
  resources: string[];
  calendars: string[];
}

/** The last line: a file without it is not complete. */
export interface ArchiveEnd {
  kind: 'end';
  cases: number;
  entries: number;
  /** Epoch milliseconds: no case of the file may be destroyed before. */
  keepUntil: number;
  /** Of all lines before, each with its line feed. */
  sha256: string;
}

export type ArchiveLine =
  | ArchiveStart
  | { kind: 'resource'; file: StoredFile }
  | { kind: 'calendar'; hash: string; content: string }
  | { kind: 'case'; evidence: ArchivedEvidence }
  | ArchiveEnd;

/** A file that is no archive, or is not as it was written. */
export class ArchiveError extends Error {}
