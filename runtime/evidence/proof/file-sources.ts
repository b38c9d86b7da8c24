import { type CalendarData, compileCalendars } from '../../../engine/index.ts';
import type { DeliverySources } from '../../audit/verify-deliveries.ts';
import { createVerifySources, type VerifySources } from '../../audit/verify-sources.ts';
import { compileSource, decisionsIn, readSource } from '../../execution/model-source.ts';
import type { EntryRow } from '../../journal/journal.store.ts';
import type { EvidenceFile, EvidenceInstance } from './evidence-file.ts';

/** All that verification reads, in an evidence file. */
export function createFileSources(file: EvidenceFile): VerifySources & DeliverySources {
  const rows = new Map(file.instances.map((one) => [one.key, entryRows(file, one)]));
  const { compiled, decision } = fileDefinitions(file);
  return {
    ...createVerifySources({
      definitions: { compiled, decision },
      calendars: fileCalendars(file),
      versionsOf: (_tenant, id) => Promise.resolve(versionsOf(file, id)),
    }),
    entry: ({ instance, seq }) => Promise.resolve(rows.get(instance)?.[seq - 1]),
    isWaiting: ({ instance, seq }, ordinal) =>
      Promise.resolve(isWaiting(file, { instance, seq, ordinal })),
    covers: (instance) => rows.has(instance),
  };
}

/** An instance's entries as a database's rows; `seq` is what the order of the file says. */
export function entryRows(
  { tenant }: EvidenceFile,
  { key, entries }: EvidenceInstance,
): EntryRow[] {
  return entries.map((entry, at) => ({ tenant, instance: key, seq: at + 1, ...entry }));
}

type Definitions = VerifySources['definitions'];

function fileDefinitions({ resources }: EvidenceFile): Definitions {
  const files = new Map(resources.map((file) => [file.hash, file]));
  const source = (hash: string) => readSource((one) => Promise.resolve(files.get(one)), hash);
  const models = once((hash) => source(hash).then(compileSource));
  const decisions = once((hash) => source(hash).then(decisionsIn));
  return {
    async compiled(_tenant, hash, processId) {
      const found = (await models(hash)).find(({ id }) => id === processId);
      if (found !== undefined) return found;
      throw new Error(`Expected process ${processId} in the file ${hash} but it has none`);
    },
    decision: async (_tenant, hash, id) => (await decisions(hash)).find((one) => one.id === id),
  };
}

function fileCalendars({ calendars }: EvidenceFile): VerifySources['calendars'] {
  const compiled = once((hash) => {
    const found = calendars.find((one) => one.hash === hash);
    return Promise.resolve(found && compileCalendars(JSON.parse(found.content) as CalendarData[]));
  });
  return { byHash: (_tenant, hash) => compiled(hash) };
}

function versionsOf({ decisionVersions }: EvidenceFile, id: string): string[] {
  return decisionVersions.find(({ decision }) => decision === id)?.hashes ?? [];
}

function isWaiting(
  { instances }: EvidenceFile,
  { instance, seq, ordinal }: { instance: string; seq: number; ordinal: number },
): boolean {
  const waiting = instances.find(({ key }) => key === instance)?.waiting ?? [];
  return waiting.some((one) => one.seq === seq && one.ordinal === ordinal);
}

/** What is made of a file's content, made once. */
function once<T>(make: (hash: string) => Promise<T>): (hash: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (hash) => {
    const found = made.get(hash) ?? Promise.resolve().then(() => make(hash));
    made.set(hash, found);
    return found;
  };
}
