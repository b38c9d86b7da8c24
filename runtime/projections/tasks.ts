import type { TaskAssigned, TaskCreated, TaskOpened, TaskUpdated } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { indexable, int32 } from './column-values.ts';
import {
  elementColumns,
  keyOf,
  nearestClock,
  nodeOf,
  type ProjectedEntry,
  type Projection,
  processColumns,
} from './projected-entry.ts';

/** As in other engines: 0 to 100, and the middle if the model does not say. */
const DEFAULT_PRIORITY = 50;

/** The task lists of persons and windows. */
export const projectTasks: Projection = (entry, changes) => {
  for (const event of entry.events) {
    switch (event.type) {
      case 'TaskCreated':
        changes.insert(TABLES.tasks, createdRow(entry, event));
        break;
      case 'TaskOpened':
        changes.update(TABLES.tasks, openedRow(entry, event));
        break;
      case 'TaskAssigned':
        assign(entry, event, changes);
        break;
      case 'TaskUpdated':
        changes.update(TABLES.tasks, updatedRow(entry, event));
        break;
      case 'TaskChangeStarted':
        changes.update(TABLES.tasks, {
          ...rowKey(entry, event.key),
          state: event.change.toUpperCase(),
          denied_reason: null,
        });
        break;
      case 'TaskChangeDenied':
        changes.update(TABLES.tasks, {
          ...rowKey(entry, event.key),
          state: 'CREATED',
          denied_reason: event.reason ?? '',
        });
        break;
      case 'TaskCompleted':
        changes.update(TABLES.tasks, {
          ...rowKey(entry, event.key),
          state: 'COMPLETED',
          ended_at: entry.now,
          completed_by: event.by,
        });
        break;
      case 'ClockResumed':
      case 'ClockRecomputed':
      case 'ClockExtended':
        followClock(entry, event.key, changes);
        break;
      case 'TaskCancelled':
        changes.update(TABLES.tasks, {
          ...rowKey(entry, event.key),
          state: 'CANCELED',
          ended_at: entry.now,
        });
        break;
    }
  }
};

function createdRow(entry: ProjectedEntry, event: TaskCreated): Row {
  const node = nodeOf(entry, event.owner);
  const clock = nearestClock(entry, event.owner);
  return {
    ...elementColumns(entry, event.owner),
    ...processColumns(entry),
    ...rowKey(entry, event.key),
    name: node?.name || node?.id || '',
    process_name: entry.definition.name,
    process_version: entry.origin.processVersion,
    business_id: entry.state.businessId ?? null,
    state: event.creating ? 'CREATING' : 'CREATED',
    candidate_users: '[]',
    candidate_groups: '[]',
    form_id: event.form ?? null,
    priority: int32(event.priority ?? DEFAULT_PRIORITY),
    due_date: event.dueDate ?? null,
    due_at: timeOf(event.dueDate),
    follow_up_at: timeOf(event.followUpDate),
    clock_key: clock === undefined ? null : keyOf(entry, clock.key),
    clock_due: dueOf(clock),
    created_at: entry.now,
  };
}

/** Open tasks are due when the nearest clock is: here as well, so that an index has their order. */
function followClock(entry: ProjectedEntry, clock: number, changes: RowChanges): void {
  for (const task of entry.state.tasks.values()) {
    const nearest = nearestClock(entry, task.owner);
    if (nearest?.key !== clock) continue;
    changes.update(TABLES.tasks, { ...rowKey(entry, task.key), clock_due: dueOf(nearest) });
  }
}

function dueOf(clock: { promisedDue?: number; legalDue?: number } | undefined): number | null {
  return clock?.promisedDue ?? clock?.legalDue ?? null;
}

/** Its creation's listeners may have corrected it. */
function openedRow(entry: ProjectedEntry, event: TaskOpened): Row {
  const { key, priority = DEFAULT_PRIORITY, dueDate, followUpDate } = event;
  return {
    ...rowKey(entry, key),
    state: 'CREATED',
    priority: int32(priority),
    due_date: dueDate ?? null,
    due_at: timeOf(dueDate),
    follow_up_at: timeOf(followUpDate),
  };
}

function updatedRow(entry: ProjectedEntry, event: TaskUpdated): Row {
  const { key, priority, dueDate, followUpDate } = event;
  return {
    ...rowKey(entry, key),
    ...stateAfter(entry, key),
    ...(priority !== undefined && { priority: int32(priority) }),
    ...(dueDate !== undefined && { due_date: dueDate, due_at: timeOf(dueDate ?? undefined) }),
    ...(followUpDate !== undefined && { follow_up_at: timeOf(followUpDate ?? undefined) }),
  };
}

/** Of a task with listeners: whether they hold back a change of it. */
function stateAfter({ state }: ProjectedEntry, key: number): { state?: string } {
  const task = state.tasks.get(key);
  if (task?.details === undefined) return {};
  return { state: task.change?.event.toUpperCase() ?? 'CREATED' };
}

function timeOf(date: string | undefined): number | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}

/** What the event does not name stays as it is. */
function assign(entry: ProjectedEntry, event: TaskAssigned, changes: RowChanges): void {
  const { key, assignee, window, department } = event;
  const candidateUsers = event.candidateUsers?.map(indexable);
  const candidateGroups = event.candidateGroups?.map(indexable);
  replaceCandidates(entry, changes, { task: key, kind: 'user', names: candidateUsers });
  replaceCandidates(entry, changes, { task: key, kind: 'group', names: candidateGroups });
  changes.update(TABLES.tasks, {
    ...rowKey(entry, key),
    ...stateAfter(entry, key),
    assignment_reason: event.why,
    ...(assignee !== undefined && { assignee: indexable(assignee) }),
    ...(window !== undefined && { window_id: indexable(window) }),
    ...(department !== undefined && { department_id: indexable(department) }),
    ...(candidateUsers !== undefined && { candidate_users: JSON.stringify(candidateUsers) }),
    ...(candidateGroups !== undefined && { candidate_groups: JSON.stringify(candidateGroups) }),
  });
}

interface Candidates {
  task: number;
  kind: 'user' | 'group';
  names: string[] | undefined;
}

/** The rows of one kind become those named. */
function replaceCandidates(
  entry: ProjectedEntry,
  changes: RowChanges,
  { task, kind, names }: Candidates,
): void {
  if (names === undefined) return;
  const { tenant } = entry;
  const task_key = keyOf(entry, task);
  const created = changes.inserted(TABLES.tasks, rowKey(entry, task));
  if (created === undefined) removeStoredCandidates(changes, { tenant, task_key, kind, names });
  else {
    const earlier = JSON.parse(String(created[`candidate_${kind}s`])) as string[];
    for (const name of earlier) {
      changes.delete(TABLES.taskCandidates, { tenant, task_key, kind, name });
    }
  }
  for (const name of new Set(names)) {
    changes.upsert(TABLES.taskCandidates, { tenant, task_key, kind, name });
  }
}

/** Which rows there are is known only to the database. */
function removeStoredCandidates(
  changes: RowChanges,
  row: { tenant: string; task_key: string; kind: string; names: string[] },
): void {
  changes.afterwards(
    'DELETE FROM task_candidates WHERE tenant = :tenant AND task_key = :task_key AND kind = :kind' +
      (row.names.length > 0 ? ' AND name NOT IN (:names)' : ''),
    row,
  );
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, task_key: keyOf(entry, counter) };
}
