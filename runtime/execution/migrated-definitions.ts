import type { ProcessDefinition } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { EntryHeader, EntryPayload } from '../journal/entry.ts';
import type { DefinitionCache } from './definition-cache.ts';

/** The version under which an entry, or a snapshot after it, was written. */
export type DefinitionAt = (seq: number) => ProcessDefinition;

/** A snapshot, or an entry after it. */
export interface FoldRow {
  instance: string;
  seq: number;
  kind: 'snapshot' | 'entry';
  content: string;
}

interface Folding {
  select: Select;
  definitions: DefinitionCache;
  tenant: string;
  fold: FoldRow[];
}

/** From an entry on, the instance ran as this process. */
interface Stretch {
  from: number;
  processId: string;
}

/** Only a text that has it can be a migration's: cheaper than reading every entry. */
const MIGRATED = '"type":"InstanceMigrated"';

/** Under which versions rows are folded: the present one, unless the instance was migrated in them. */
export async function definitionsOf(
  present: ProcessDefinition,
  folding: Folding,
): Promise<DefinitionAt> {
  const stretches = stretchesOf(folding.fold);
  if (stretches.length < 2) return () => present;
  const hashes = await hashesOf(folding, stretches);
  const definitions = await Promise.all(
    stretches.map(({ processId }, index) =>
      folding.definitions.compiled(folding.tenant, hashes[index] ?? '', processId),
    ),
  );
  return (seq) => definitions[stretches.findLastIndex(({ from }) => from <= seq)] ?? present;
}

function stretchesOf(fold: FoldRow[]): Stretch[] {
  const migrations = fold.flatMap((row) => migrationIn(row) ?? []);
  const [first] = fold;
  if (first === undefined || migrations.length === 0) return migrations;
  return [{ from: first.seq, processId: processBefore(first) }, ...migrations];
}

function migrationIn({ kind, seq, content }: FoldRow): Stretch | undefined {
  if (kind === 'snapshot' || !content.includes(MIGRATED)) return undefined;
  const { events } = JSON.parse(content) as EntryPayload;
  const migrated = events.find(({ type }) => type === 'InstanceMigrated');
  if (migrated?.type !== 'InstanceMigrated') return undefined;
  return { from: seq, processId: migrated.processId };
}

/** What an instance is folded from: a snapshot of its state, or the entry that started it. */
function processBefore({ kind, content }: FoldRow): string {
  if (kind === 'snapshot') return (JSON.parse(content) as { processId: string }).processId;
  const { command } = JSON.parse(content) as EntryPayload;
  if (command.type === 'StartInstance') return command.processId;
  throw new Error('Expected the first entry of an instance to be StartInstance');
}

async function hashesOf({ select, tenant, fold }: Folding, stretches: Stretch[]) {
  const instance = fold[0]?.instance ?? '';
  const rows = await select<{ header: string }>(
    `SELECT header FROM journal_headers
      WHERE tenant = :tenant AND instance = :instance AND seq IN (:seqs) ORDER BY seq`,
    { tenant, instance, seqs: stretches.map(({ from }) => from) },
  );
  return rows.map(({ header }) => (JSON.parse(header) as EntryHeader).definitionHash);
}
