import { applyEntry, createState, type Event, serializeState } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import type { DefinitionCache } from '../execution/index.ts';
import { SNAPSHOT_FORMAT } from '../execution/snapshots.ts';
import type { EntryHeader, EntryPayload } from '../journal/entry.ts';
import { type InstanceOrigin, project, type ProjectedEntry } from '../projections/index.ts';
import { readVersions, type DeployedVersion, type ScannedEntry } from './journal-scan.store.ts';

export interface FoldParts {
  select: Select;
  definitions: DefinitionCache;
}

/** An instance as far as it has been folded. */
type Running = Pick<ProjectedEntry, 'state' | 'definition' | 'origin'>;

/** Folds the entries of one instance and projects each of them, with the code that live execution uses. */
export class InstanceFold {
  private readonly parts: FoldParts;
  private running: Running | undefined;
  private seq = 0;

  constructor(parts: FoldParts) {
    this.parts = parts;
  }

  /** Throws where the entry cannot be read, or does not fit the ones before. */
  async add(scanned: ScannedEntry, changes: RowChanges): Promise<void> {
    const { tenant, instance, seq, hash } = scanned;
    this.seq += 1;
    if (seq !== this.seq) throw new Error(`Expected entry ${String(this.seq)}, but it is gone`);
    if (scanned.payload === null) throw new Error('Expected its payload, but it is gone');
    const header = JSON.parse(scanned.header) as EntryHeader;
    const payload = JSON.parse(scanned.payload) as EntryPayload;
    const running = await this.next(scanned, header, payload);
    const { now } = header;
    const { events } = payload;
    applyEntry(running.definition, running.state, { now, events });
    project({ ...running, tenant, instance, seq, now, hash, events }, changes);
    if (seq === scanned.snapshotSeq) addSnapshot(scanned, running, changes);
  }

  /** What the entry is folded onto. A migration goes on with the version that its own header names. */
  private async next(
    scanned: ScannedEntry,
    header: EntryHeader,
    payload: EntryPayload,
  ): Promise<Running> {
    const { running } = this;
    if (running?.origin.definitionHash === header.definitionHash) return running;
    const processId = processIdOf(payload) ?? running?.definition.id ?? '';
    const { definitionHash } = header;
    this.running = {
      state: running?.state ?? createState(),
      definition: await this.parts.definitions.compiled(scanned.tenant, definitionHash, processId),
      origin: await this.origin(scanned, header, processId),
    };
    return this.running;
  }

  private async origin(
    { tenant, liveDefinitionKey, liveClockDomain }: ScannedEntry,
    { definitionHash, now }: EntryHeader,
    processId: string,
  ): Promise<InstanceOrigin> {
    const file = { tenant, hash: definitionHash, processId };
    const versions = await readVersions(this.parts.select, file);
    const chosen =
      versions.find(({ key }) => key === liveDefinitionKey) ?? latestBefore(versions, now);
    if (chosen === undefined) {
      throw new Error(`Expected a version of ${processId} with the file ${definitionHash}`);
    }
    return {
      processDefinitionKey: chosen.key,
      processVersion: chosen.version,
      definitionHash,
      clockDomain: liveClockDomain ?? 'real',
    };
  }
}

function processIdOf({ command, events }: EntryPayload): string | undefined {
  if (command.type === 'StartInstance') return command.processId;
  return events.find(isMigration)?.processId;
}

function isMigration(event: Event) {
  return event.type === 'InstanceMigrated';
}

/** A file that was deployed again after another one is two versions: the later one, if it was there. */
function latestBefore(versions: DeployedVersion[], now: number): DeployedVersion | undefined {
  return versions.findLast(({ deployedAt }) => deployedAt <= now) ?? versions[0];
}

function addSnapshot(
  { tenant, instance, seq }: ScannedEntry,
  { state }: Running,
  changes: RowChanges,
): void {
  changes.upsert(TABLES.snapshots, {
    tenant,
    instance,
    seq,
    format: SNAPSHOT_FORMAT,
    state: serializeState(state),
  });
}
