import type { Select } from '../../db/index.ts';
import { parseRestoration, type Restoration, restorationText } from './head.ts';
import { appendHead, type HeadLine } from './heads-file.ts';
import { readLogId, readLogSize } from './log.store.ts';
import { forgeryIn, type PublicKey, type SigningKey } from './signing-key.ts';
import type { LogDifference } from './verify-log.ts';

/** What heads and restorations are held against. */
export interface Today {
  keys: ReadonlyMap<string, PublicKey>;
  log: string | undefined;
  size: number;
}

/** A restoration whose signature is good. */
export interface CheckedRestoration extends Restoration {
  /** Where it stands in the file; what stands before it was signed before the restoration. */
  line: number;
  /** The largest log that was signed before, whose end is given up; `restoredTo` if there is none. */
  givenUpTo: number;
}

/** Checks what the exported file says of restored backups. */
export function checkRestorations(
  exported: HeadLine[],
  today: Today,
): { restorations: CheckedRestoration[]; differences: LogDifference[] } {
  const restorations: CheckedRestoration[] = [];
  const differences: LogDifference[] = [];
  for (const { line, restored } of exported) {
    if (restored === undefined) continue;
    const { restoration: text, signature } = restored;
    const parsed = parseRestoration(text);
    const what =
      parsed === undefined ? 'cannot be read' : faultOf({ text, signature }, parsed, today);
    const place = `exported restoration ${String(line)}`;
    if (what !== undefined) differences.push({ from: 1, to: today.size, what: `${place} ${what}` });
    else if (parsed !== undefined) {
      restorations.push({ ...parsed, line, givenUpTo: parsed.restoredTo });
    }
  }
  return { restorations, differences };
}

/** The restoration that has given up the end of a log of this size, which was signed before it. */
export function superseding(
  restorations: CheckedRestoration[],
  line: number | undefined,
  size: number,
): CheckedRestoration | undefined {
  if (line === undefined) return undefined;
  return restorations.find((one) => one.line > line && size > one.restoredTo);
}

/**
 * Says in the heads file that a backup was restored, so that entries signed after the backup are not
 * taken for cut off. Nothing is said of a log that was never signed.
 */
export async function recordRestoration(
  select: Select,
  { key, headsFile }: { key: SigningKey; headsFile: string },
): Promise<Restoration | undefined> {
  const log = await readLogId(select);
  if (log === undefined) return undefined;
  const restoredTo = await readLogSize(select);
  const restoration: Restoration = { log, restoredTo, at: Date.now(), keyId: key.keyId };
  const text = restorationText(restoration);
  appendHead(headsFile, { restoration: text, signature: key.sign(text) });
  return restoration;
}

function faultOf(
  signed: { text: string; signature: string },
  { log, keyId }: Restoration,
  today: Today,
): string | undefined {
  const forgery = forgeryIn(signed, keyId, today.keys);
  return forgery ?? (log === today.log ? undefined : `is of another log, ${log}`);
}
