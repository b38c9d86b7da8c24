import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { keyOf, type ProjectedEntry, type Projection } from './projected-entry.ts';
import { clockTimerRow, timerRow } from './timers.ts';

/**
 * What a suspended instance has open stands still with it: nobody works on its tasks and jobs, and
 * its timers are in no list of what comes due. Comes last: a modification or a migration may open
 * something while the instance is suspended.
 */
export const projectSuspensions: Projection = (entry, changes) => {
  const { state, events } = entry;
  if (state.status === 'suspended') return standStill(entry, changes);
  if (state.status !== 'active') return;
  if (events.some(({ type }) => type === 'InstanceResumed')) goOn(entry, changes);
};

function standStill(entry: ProjectedEntry, changes: RowChanges): void {
  const { tasks, jobs, timers, clocks } = entry.state;
  for (const key of tasks.keys()) {
    changes.update(TABLES.tasks, { ...rowKey(entry, 'task_key', key), state: 'SUSPENDED' });
  }
  for (const key of jobs.keys()) {
    changes.update(TABLES.jobs, { ...rowKey(entry, 'job_key', key), state: 'SUSPENDED' });
  }
  for (const key of [...timers.keys(), ...clocks.keys()]) {
    changes.delete(TABLES.timers, rowKey(entry, 'timer_key', key));
  }
}

/** What came due meanwhile is due now. A worker's lease has ended with the suspension. */
function goOn(entry: ProjectedEntry, changes: RowChanges): void {
  const { tasks, jobs, timers, clocks } = entry.state;
  for (const key of tasks.keys()) {
    changes.update(TABLES.tasks, { ...rowKey(entry, 'task_key', key), state: 'CREATED' });
  }
  for (const { key, retries } of jobs.values()) {
    const state = retries > 0 ? 'CREATED' : 'FAILED';
    const row = { ...rowKey(entry, 'job_key', key), state, worker: null, deadline: 0 };
    changes.update(TABLES.jobs, row);
  }
  for (const timer of timers.values()) changes.upsert(TABLES.timers, timerRow(entry, timer));
  for (const clock of clocks.values()) {
    if (clock.wake === undefined) continue;
    changes.upsert(TABLES.timers, clockTimerRow(entry, clock.key, clock.wake));
  }
}

function rowKey(entry: ProjectedEntry, column: string, counter: number): Row {
  return { tenant: entry.tenant, [column]: keyOf(entry, counter) };
}
