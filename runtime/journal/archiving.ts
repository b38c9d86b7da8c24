import type { EntryHeader } from './entry-content.ts';

/**
 * The last entry of an instance whose payloads were moved to an archive file. It has the form of any
 * other entry, so that every reader of a journal can read it; no engine executes it. The signed log
 * covers it, and by it vouches for the file.
 */
export interface ArchiveCase {
  type: 'ArchiveCase';
  /** Name of the file in the archive's folder. */
  file: string;
  /** SHA-256 of the file. */
  sha256: string;
  /** Number of entries whose content is in the file. */
  entries: number;
}

/** An archiving with who did it and when. */
export interface Archiving extends Omit<ArchiveCase, 'type'> {
  /** Epoch milliseconds. */
  at: number;
  actor: string;
}

const START = '{"command":{"type":"ArchiveCase"';

export function archivingText({ file, sha256, entries }: Omit<ArchiveCase, 'type'>): string {
  const ordered = JSON.stringify({ type: 'ArchiveCase', file, sha256, entries });
  return `{"command":${ordered},"events":[],"deliveries":[]}`;
}

/** What the entries of an instance say of where its content was moved to, if it was. */
export function archivingIn(
  entries: readonly { header: string; payload: string | null }[],
): Archiving | undefined {
  const last = entries.at(-1);
  if (last?.payload == null || !last.payload.startsWith(START)) return undefined;
  const { command } = JSON.parse(last.payload) as { command: ArchiveCase };
  const { now: at, actor } = JSON.parse(last.header) as EntryHeader;
  const { file, sha256, entries: moved } = command;
  return { at, actor, file, sha256, entries: moved };
}

/** One line for people. */
export function describeArchiving({ at, actor, file }: Archiving): string {
  return `archived on ${new Date(at).toISOString()} by ${actor} in ${file}`;
}
