import type { ClockRecomputed, ClockResumed, ClockStarted, Event } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import {
  elementColumns,
  keyOf,
  nodeOf,
  type ProjectedEntry,
  type Projection,
} from './projected-entry.ts';

/** Time limits: their dues, pauses, warnings and breaches. */
export const projectClocks: Projection = (entry, changes) => {
  for (const event of entry.events) projectEvent(entry, event, changes);
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  switch (event.type) {
    case 'ClockStarted':
      return changes.insert(TABLES.clocks, startedRow(entry, event));
    case 'ClockPaused':
      changes.insert(TABLES.clockPauses, {
        ...rowKey(entry, event.key),
        seq: entry.seq,
        paused_at: event.at,
        reason: event.reason,
        article: event.article ?? null,
      });
      return changes.update(TABLES.clocks, { ...rowKey(entry, event.key), state: 'PAUSED' });
    case 'ClockResumed':
      return resume(entry, event, changes);
    case 'ClockRecomputed':
      return changes.update(TABLES.clocks, dues(entry, event));
    case 'ClockWarned':
      return changes.update(TABLES.clocks, {
        ...rowKey(entry, event.key),
        warned_share: event.share,
      });
    case 'ClockBreached':
      return changes.update(TABLES.clocks, {
        ...rowKey(entry, event.key),
        [event.limit === 'legal' ? 'legal_breached_at' : 'promised_breached_at']: entry.now,
      });
    case 'ClockStopped':
      return stop(entry, event.key, changes);
  }
}

function startedRow(entry: ProjectedEntry, event: ClockStarted): Row {
  const node = nodeOf(entry, event.owner);
  const limit = node?.timeLimit;
  return {
    ...elementColumns(entry, event.owner),
    ...rowKey(entry, event.key),
    element_name: node?.name ?? '',
    unit: limit?.unit ?? '',
    legal: limit?.legal ?? null,
    promised: limit?.promised ?? null,
    calendar: limit?.calendar ?? '',
    article: limit?.article ?? null,
    state: 'RUNNING',
    started_at: event.at,
    legal_due: event.legalDue ?? null,
    promised_due: event.promisedDue ?? null,
    provisional: event.provisional === true ? 1 : 0,
    warned_share: 0,
    excluded: 0,
  };
}

function resume(entry: ProjectedEntry, event: ClockResumed, changes: RowChanges): void {
  const key = rowKey(entry, event.key);
  changes.update(TABLES.clocks, { ...dues(entry, event), state: 'RUNNING' });
  changes.afterwards(
    'UPDATE clocks SET excluded = excluded + :excluded WHERE tenant = :tenant AND clock_key = :clock_key',
    { ...key, excluded: event.excluded },
  );
  endPauses(entry, event.key, changes);
}

function dues(entry: ProjectedEntry, event: ClockResumed | ClockRecomputed): Row {
  return {
    ...rowKey(entry, event.key),
    legal_due: event.legalDue ?? null,
    promised_due: event.promisedDue ?? null,
    provisional: event.provisional === true ? 1 : 0,
  };
}

function stop(entry: ProjectedEntry, counter: number, changes: RowChanges): void {
  changes.update(TABLES.clocks, {
    ...rowKey(entry, counter),
    state: 'STOPPED',
    stopped_at: entry.now,
  });
}

/** A pause of a later entry of the same batch is not ended by this one. */
function endPauses(entry: ProjectedEntry, counter: number, changes: RowChanges): void {
  changes.afterwards(
    'UPDATE clock_pauses SET resumed_at = :now WHERE tenant = :tenant AND clock_key = :clock_key' +
      ' AND resumed_at IS NULL AND seq <= :seq',
    { ...rowKey(entry, counter), now: entry.now, seq: entry.seq },
  );
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, clock_key: keyOf(entry, counter) };
}
