import type { Event, UrgingRaised } from '../../engine/index.ts';
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

/** Who was urged, and what they answered (督办). */
export const projectUrgings: Projection = (entry, changes) => {
  for (const event of entry.events) projectEvent(entry, event, changes);
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  switch (event.type) {
    case 'UrgingRaised':
      return changes.insert(TABLES.urgings, raisedRow(entry, event));
    case 'UrgingAnswered':
      return changes.update(TABLES.urgings, {
        ...rowKey(entry, event.key),
        state: 'ANSWERED',
        answer: event.answer,
        answered_by: event.by,
        ended_at: entry.now,
      });
    case 'UrgingClosed':
      return changes.update(TABLES.urgings, {
        ...rowKey(entry, event.key),
        state: 'CLOSED',
        ended_at: entry.now,
      });
  }
}

function raisedRow(entry: ProjectedEntry, event: UrgingRaised): Row {
  const { key, owner, level, clock, text, due, by } = event;
  return {
    ...elementColumns(entry, owner),
    ...rowKey(entry, key),
    element_name: nodeOf(entry, owner)?.name ?? '',
    business_id: entry.state.businessId ?? null,
    window_id: entry.state.window ?? null,
    level,
    clock_key: clock === undefined ? null : keyOf(entry, clock),
    text: text ?? null,
    state: 'OPEN',
    raised_at: entry.now,
    raised_by: by ?? null,
    due_at: due,
  };
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, urging_key: keyOf(entry, counter) };
}
