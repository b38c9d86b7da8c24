import type { CommandExecutor, Writer } from '../execution/index.ts';
import type { EvidenceFile } from '../evidence/proof/evidence-file.ts';
import { archivingText } from '../journal/archiving.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import {
  bury,
  type CaseInstance,
  hasWaitingDeliveries,
  readCase,
} from '../journal/ended-case.store.ts';
import { type ArchiveRow, insertArchivedInstance, removeCase } from './archive.store.ts';
import { readArchive } from './archive-reader.ts';

/** Cases that leave the database with one transaction: others' writes wait for no more than these. */
const CASES_AT_ONCE = 20;

export interface MoveParts {
  executor: CommandExecutor;
  algorithm: DigestAlgorithm;
  /** Epoch milliseconds. */
  now: () => number;
  onMoved: () => Promise<void> | void;
}

/** What of a case must still be so when its rows leave. */
interface CaseInFile {
  root: string;
  /** By instance: number of entries and hash of the last one. */
  ends: Map<string, string>;
}

/**
 * Removes the cases of a complete file from the database, some at a time. Those that have gone
 * already are passed over, so that it can be done again. Gives the cases that were left where they
 * are, because something was added to them since the file was written.
 */
export async function moveCases(
  parts: MoveParts,
  archive: ArchiveRow,
  path: string,
): Promise<string[]> {
  const left: string[] = [];
  let chunk: CaseInFile[] = [];
  const move = async () => {
    const cases = chunk;
    chunk = [];
    if (cases.length === 0) return;
    const stayed = await parts.executor.write(async (writer) => {
      const found: string[] = [];
      for (const one of cases) {
        if (!(await moveCase(parts, writer, archive, one))) found.push(one.root);
      }
      return found;
    });
    left.push(...stayed);
    await parts.onMoved();
  };
  for await (const part of readArchive(path)) {
    if (part.kind !== 'case') continue;
    chunk.push(inFile(part.evidence));
    if (chunk.length === CASES_AT_ONCE) await move();
  }
  await move();
  return left;
}

/** False if the case is not as it is in the file. */
async function moveCase(
  { algorithm, now }: MoveParts,
  writer: Writer,
  { tenant, file, sha256, archivedBy: actor }: ArchiveRow,
  { root, ends }: CaseInFile,
): Promise<boolean> {
  const place = { tenant, root };
  const instances = await readCase(writer, place);
  // Gone with an earlier run.
  if (instances.length === 0) return true;
  if (!isAsInFile(instances, ends) || (await hasWaitingDeliveries(writer, place))) return false;
  await removeCase(writer, place);
  for (const instance of instances) {
    const entries = instance.version;
    const text = archivingText({ file, sha256, entries });
    const end = await bury(writer, instance, { actor, now: now(), text, algorithm });
    const { instance: key } = instance;
    await insertArchivedInstance(writer, { tenant, instance: key, root, file, ...end });
  }
  return true;
}

function inFile({ case: root, instances }: EvidenceFile): CaseInFile {
  const ends = instances.map(({ key, entries }): [string, string] => [
    key,
    endText(entries.length, entries.at(-1)?.hash),
  ]);
  return { root, ends: new Map(ends) };
}

function isAsInFile(instances: CaseInstance[], ends: CaseInFile['ends']): boolean {
  return (
    instances.length === ends.size &&
    instances.every(
      ({ instance, version, hash, state }) =>
        state !== 'ACTIVE' && ends.get(instance) === endText(version, hash),
    )
  );
}

function endText(entries: number, lastHash: string | undefined): string {
  return `${String(entries)} ${lastHash ?? ''}`;
}
