import type { EntryHeader } from './entry-content.ts';

/**
 * The last entry of an instance whose personal data were erased: salts and payloads of all entries
 * before it are gone. It has the form of any other entry, so that every reader of a journal can
 * read it; no engine executes it.
 */
export interface EraseData {
  type: 'EraseData';
  reason: string;
  /** The article that demands or allows it. */
  legalBasis: string;
  /** Number of entries whose content was erased. */
  entries: number;
}

/** An erasure with who did it and when. */
export interface Erasure extends Omit<EraseData, 'type'> {
  /** Epoch milliseconds. */
  at: number;
  actor: string;
}

export function erasureText(command: EraseData): string {
  const { type, reason, legalBasis, entries } = command;
  const ordered = JSON.stringify({ type, reason, legalBasis, entries });
  return `{"command":${ordered},"events":[],"deliveries":[]}`;
}

/** What the entries of an instance say of an erasure, if there was one. */
export function erasureIn(
  entries: readonly { header: string; payload: string | null }[],
): Erasure | undefined {
  const last = entries.at(-1);
  if (last?.payload == null || !last.payload.startsWith('{"command":{"type":"EraseData"')) {
    return undefined;
  }
  const { command } = JSON.parse(last.payload) as { command: EraseData };
  const { now: at, actor } = JSON.parse(last.header) as EntryHeader;
  const { reason, legalBasis, entries: erased } = command;
  return { at, actor, reason, legalBasis, entries: erased };
}

/** One line for people. */
export function describeErasure({ at, actor, reason, legalBasis }: Erasure): string {
  return `erased on ${new Date(at).toISOString()} by ${actor}: ${reason} (${legalBasis})`;
}
