import { serializeState } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import { isRunning, type WorkingInstance } from './working-instance.ts';

/** Rises when `serializeState` writes another form; older snapshots are then folded anew. */
export const SNAPSHOT_FORMAT = 3;

/** Entries that may have to be folded when an instance is read. */
const TAIL = 20;

/** Writes a snapshot when the entries after the last one have become many. */
export function snapshotIfDue(instance: WorkingInstance, changes: RowChanges): void {
  const { tenant, key, state, version } = instance;
  if (!isRunning(state) || version - instance.snapshotSeq < TAIL) return;
  instance.snapshotSeq = version;
  changes.upsert(TABLES.snapshots, {
    tenant,
    instance: key,
    seq: version,
    format: SNAPSHOT_FORMAT,
    state: serializeState(state),
  });
}
