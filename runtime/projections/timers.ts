import type { Event, TimerState } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { int32 } from './column-values.ts';
import { elementColumns, keyOf, type ProjectedEntry, type Projection } from './projected-entry.ts';

/** One row for each timer and for the next threshold of each clock. */
export const projectTimers: Projection = (entry, changes) => {
  for (const event of entry.events) projectEvent(entry, event, changes);
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  switch (event.type) {
    case 'TimerScheduled':
      return changes.insert(TABLES.timers, timerRow(entry, event));
    case 'TimerTriggered':
    case 'TimerCancelled':
    case 'ClockPaused':
    case 'ClockStopped':
      changes.delete(TABLES.timers, rowKey(entry, event.key));
      return;
    case 'ClockStarted':
    case 'ClockResumed':
    case 'ClockWarned':
    case 'ClockBreached':
    case 'ClockExtended':
    case 'ClockEscalated':
    case 'ClockRecomputed':
      wakeClock(entry, event, changes);
  }
}

function wakeClock(
  entry: ProjectedEntry,
  event: { key: number; wake?: number },
  changes: RowChanges,
): void {
  if (event.wake === undefined) return changes.delete(TABLES.timers, rowKey(entry, event.key));
  changes.upsert(TABLES.timers, clockTimerRow(entry, event.key, event.wake));
}

/** The row that waits for a timer. */
export function timerRow(entry: ProjectedEntry, timer: Omit<TimerState, 'owner'>): Row {
  return {
    ...dueRow(entry, timer.key, timer.due),
    kind: 'timer',
    element_id: timer.element,
    repetitions: timer.repetitions === undefined ? null : int32(timer.repetitions),
    cycle: timer.cycle ?? null,
  };
}

/** The row that waits for the next threshold of a clock. */
export function clockTimerRow(entry: ProjectedEntry, counter: number, wake: number): Row {
  const owner = entry.state.clocks.get(counter)?.owner ?? 1;
  return {
    ...dueRow(entry, counter, wake),
    kind: 'clock',
    element_id: elementColumns(entry, owner).element_id ?? '',
  };
}

function dueRow(entry: ProjectedEntry, counter: number, due: number): Row {
  return {
    ...rowKey(entry, counter),
    instance_key: entry.instance,
    process_definition_key: entry.origin.processDefinitionKey,
    process_id: entry.definition.id,
    clock_domain: entry.origin.clockDomain,
    due,
    lease_until: 0,
  };
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, timer_key: keyOf(entry, counter) };
}
