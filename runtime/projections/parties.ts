import type { TaskAssigned } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import { indexable } from './column-values.ts';
import { keyOf, type ProjectedEntry, type Projection } from './projected-entry.ts';

/** Who began a case, whose window or department it or a task of it is, who completed one. */
export type PartyKind = 'initiator' | 'window' | 'department' | 'performer';

/** Who has to do with a case: one row each, by which what a person may see is found. */
export const projectParties: Projection = (entry, changes) => {
  const { seq, state, events } = entry;
  if (seq === 1) {
    add(entry, changes, 'initiator', state.startedBy);
    add(entry, changes, 'window', state.window);
  }
  for (const event of events) {
    if (event.type === 'TaskAssigned') assign(entry, event, changes);
    if (event.type === 'TaskCompleted') add(entry, changes, 'performer', event.by);
  }
};

function add(
  { tenant, state }: ProjectedEntry,
  changes: RowChanges,
  kind: PartyKind,
  name: string | null | undefined,
): void {
  if (name === undefined || name === null) return;
  const row = { tenant, kind, name: indexable(name), root_key: state.root };
  changes.upsert(TABLES.caseParties, row);
}

function assign(entry: ProjectedEntry, event: TaskAssigned, changes: RowChanges): void {
  const { window, department, key } = event;
  if (window === undefined && department === undefined) return;
  add(entry, changes, 'window', window);
  add(entry, changes, 'department', department);
  const { tenant } = entry;
  // A task that is new in this batch was nobody's before.
  const created = changes.inserted(TABLES.tasks, { tenant, task_key: keyOf(entry, key) });
  if (created === undefined) forgetFormer(entry, changes);
}

/** A window or department that has lost its only task of the case has no more to do with it. */
function forgetFormer({ tenant, state }: ProjectedEntry, changes: RowChanges): void {
  const replacements = { tenant, root: state.root };
  const ofTasks = (column: string) =>
    `SELECT ${column} FROM tasks WHERE tenant = :tenant AND root_key = :root AND ${column} IS NOT NULL`;
  const forget = (kind: PartyKind, rest: string) => {
    changes.afterwards(
      `DELETE FROM case_parties WHERE tenant = :tenant AND root_key = :root AND kind = '${kind}'
         AND name NOT IN (${rest})`,
      replacements,
    );
  };
  forget('department', ofTasks('department_id'));
  forget(
    'window',
    `${ofTasks('window_id')} UNION ALL SELECT window_id FROM instances
       WHERE tenant = :tenant AND root_key = :root AND window_id IS NOT NULL`,
  );
}
