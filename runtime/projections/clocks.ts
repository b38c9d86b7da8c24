import type {
  ClockExtended,
  ClockPaused,
  ClockRecomputed,
  ClockResumed,
  ClockStarted,
  Event,
} from '../../engine/index.ts';
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
  entry.events.forEach((event, index) => {
    if (event.type === 'ClockResumed') resume(entry, event, { changes, index });
    else projectEvent(entry, event, changes);
  });
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  switch (event.type) {
    case 'ClockStarted':
      return changes.insert(TABLES.clocks, startedRow(entry, event));
    case 'ClockPaused':
      return pause(entry, event, changes);
    case 'ClockRecomputed':
      return recompute(entry, event, changes);
    case 'ClockExtended':
      return changes.update(TABLES.clocks, extendedRow(entry, event));
    case 'ClockEscalated':
      return changes.update(TABLES.clocks, {
        ...rowKey(entry, event.key),
        escalated_to: event.level,
      });
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
    extension: limit?.extension ?? null,
    extension_by: limit?.extensionBy ?? null,
    state: 'RUNNING',
    started_at: event.at,
    legal_due: event.legalDue ?? null,
    promised_due: event.promisedDue ?? null,
    provisional: event.provisional === true ? 1 : 0,
    warned_share: 0,
    excluded: 0,
  };
}

function pause(entry: ProjectedEntry, event: ClockPaused, changes: RowChanges): void {
  const { key, at, reason, article, procedure, document, notice, expected, person, group } = event;
  changes.insert(TABLES.clockPauses, {
    ...rowKey(entry, key),
    seq: entry.seq,
    paused_at: at,
    reason,
    article: article ?? null,
    procedure: procedure ?? null,
    document: document ?? null,
    notice: notice ?? null,
    expected: expected === undefined ? null : JSON.stringify(expected),
    person: person ?? null,
  });
  changes.update(TABLES.clocks, {
    ...rowKey(entry, key),
    state: 'PAUSED',
    pause_group: group === undefined ? null : keyOf(entry, group),
  });
}

function extendedRow(entry: ProjectedEntry, event: ClockExtended): Row {
  return {
    ...dues(entry, event),
    extended: event.amount,
    extended_at: event.at,
    extended_by: event.by,
    extension_reason: event.reason,
    extension_document: event.document ?? null,
    extension_notice: event.notice,
  };
}

function resume(
  entry: ProjectedEntry,
  event: ClockResumed,
  { changes, index }: { changes: RowChanges; index: number },
): void {
  const key = rowKey(entry, event.key);
  changes.update(TABLES.clocks, { ...dues(entry, event), state: 'RUNNING', pause_group: null });
  changes.afterwards(
    'UPDATE clocks SET excluded = excluded + :excluded WHERE tenant = :tenant AND clock_key = :clock_key',
    { ...key, excluded: event.excluded },
  );
  const isPausedAgain = entry.events
    .slice(index)
    .some((later) => later.type === 'ClockPaused' && later.key === event.key);
  const { excluded, person = null } = event;
  const upTo = isPausedAgain ? entry.seq - 1 : entry.seq;
  endPauses(entry, event.key, { changes, upTo, excluded, person });
}

/** What pauses left out is counted anew; in the order of the resumptions, which add to it. */
function recompute(entry: ProjectedEntry, event: ClockRecomputed, changes: RowChanges): void {
  const { excluded } = event;
  changes.update(TABLES.clocks, dues(entry, event));
  if (excluded === undefined) return;
  changes.afterwards(
    'UPDATE clocks SET excluded = :excluded WHERE tenant = :tenant AND clock_key = :clock_key',
    { ...rowKey(entry, event.key), excluded },
  );
}

function dues(entry: ProjectedEntry, event: ClockResumed | ClockRecomputed | ClockExtended): Row {
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
  // Only what a person has stopped still stands still then.
  endPauses(entry, counter, { changes, upTo: entry.seq, excluded: null, person: null });
}

/** A pause that begins later in the batch is not ended by this one. */
function endPauses(
  entry: ProjectedEntry,
  counter: number,
  end: { changes: RowChanges; upTo: number; excluded: number | null; person: string | null },
): void {
  const { changes, ...values } = end;
  changes.afterwards(
    'UPDATE clock_pauses SET resumed_at = :now, left_out = :excluded, ended_by = :person' +
      ' WHERE tenant = :tenant AND clock_key = :clock_key AND resumed_at IS NULL AND seq <= :upTo',
    { ...rowKey(entry, counter), now: entry.now, ...values },
  );
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, clock_key: keyOf(entry, counter) };
}
