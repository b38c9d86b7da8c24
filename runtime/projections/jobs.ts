import type { Event, JobCreated, JobFailed } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { indexable, int32 } from './column-values.ts';
import {
  elementColumns,
  keyOf,
  type ProjectedEntry,
  type Projection,
  processColumns,
} from './projected-entry.ts';

/** Work for external workers. The lease (`worker`, `deadline`) is theirs and no part of the journal. */
export const projectJobs: Projection = (entry, changes) => {
  for (const event of entry.events) projectEvent(entry, event, changes);
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  switch (event.type) {
    case 'JobCreated':
      return changes.insert(TABLES.jobs, createdRow(entry, event));
    case 'JobCompleted':
      return end(entry, event.key, 'COMPLETED', changes);
    case 'JobCancelled':
      return end(entry, event.key, 'CANCELED', changes);
    case 'JobFailed':
      return fail(entry, event, changes);
    case 'JobRetriesSet':
      return changes.update(TABLES.jobs, {
        ...rowKey(entry, event.key),
        state: 'CREATED',
        retries: int32(event.retries),
        deadline: 0,
        retry_at: 0,
      });
  }
}

function createdRow(entry: ProjectedEntry, event: JobCreated): Row {
  return {
    ...elementColumns(entry, event.owner),
    ...processColumns(entry),
    ...rowKey(entry, event.key),
    type: indexable(event.jobType),
    kind: kindOf(event),
    listener_event_type: event.listener?.toUpperCase() ?? 'UNSPECIFIED',
    headers: JSON.stringify(event.headers ?? {}),
    state: 'CREATED',
    retries: int32(event.retries),
    priority: int32(event.priority ?? 0),
    deadline: 0,
    retry_at: 0,
    clock_domain: entry.origin.clockDomain,
    created_at: entry.now,
  };
}

/** In the words that workers of the `zeebe:` vocabulary know. */
function kindOf({ listener }: JobCreated): string {
  if (listener === undefined) return 'BPMN_ELEMENT';
  return listener === 'start' || listener === 'end' ? 'EXECUTION_LISTENER' : 'TASK_LISTENER';
}

function fail(entry: ProjectedEntry, event: JobFailed, changes: RowChanges): void {
  changes.update(TABLES.jobs, {
    ...rowKey(entry, event.key),
    state: event.retries > 0 ? 'CREATED' : 'FAILED',
    retries: int32(event.retries),
    error_message: event.message,
    worker: null,
    deadline: 0,
    retry_at: event.retryAt ?? 0,
  });
}

function end(entry: ProjectedEntry, key: number, state: string, changes: RowChanges): void {
  changes.update(TABLES.jobs, { ...rowKey(entry, key), state, ended_at: entry.now });
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, job_key: keyOf(entry, counter) };
}
