import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import {
  isMigrated,
  keyOf,
  type ProjectedEntry,
  type Projection,
  processColumns,
} from './projected-entry.ts';

/** After a migration everything open belongs to an element of the new version. Comes last. */
export const projectMigrations: Projection = (entry, changes) => {
  if (!isMigrated(entry)) return;
  moveElements(entry, changes);
  moveTasks(entry, changes);
  moveClocks(entry, changes);
  moveOthers(entry, changes);
};

function moveElements(entry: ProjectedEntry, changes: RowChanges): void {
  for (const { key, node } of entry.state.elements.values()) {
    changes.update(TABLES.elementInstances, {
      ...rowKey(entry, 'element_instance_key', key),
      element_id: node.id,
      element_name: node.name,
      process_definition_key: entry.origin.processDefinitionKey,
    });
  }
}

function moveTasks(entry: ProjectedEntry, changes: RowChanges): void {
  const { state, definition, origin } = entry;
  for (const { key, owner } of state.tasks.values()) {
    const { id = '', name = '' } = state.elements.get(owner)?.node ?? {};
    changes.update(TABLES.tasks, {
      ...rowKey(entry, 'task_key', key),
      ...processColumns(entry),
      element_id: id,
      name: name || id,
      process_name: definition.name,
      process_version: origin.processVersion,
    });
  }
}

/** A clock that goes on counts to the limit of the new version. */
function moveClocks(entry: ProjectedEntry, changes: RowChanges): void {
  for (const { key, owner } of entry.state.clocks.values()) {
    const { id = '', name = '', timeLimit } = entry.state.elements.get(owner)?.node ?? {};
    changes.update(TABLES.clocks, {
      ...rowKey(entry, 'clock_key', key),
      element_id: id,
      element_name: name,
      unit: timeLimit?.unit ?? '',
      legal: timeLimit?.legal ?? null,
      promised: timeLimit?.promised ?? null,
      calendar: timeLimit?.calendar ?? '',
      article: timeLimit?.article ?? null,
      extension: timeLimit?.extension ?? null,
      extension_by: timeLimit?.extensionBy ?? null,
    });
  }
}

function moveOthers(entry: ProjectedEntry, changes: RowChanges): void {
  const { state } = entry;
  const ownerId = (owner: number) => state.elements.get(owner)?.node.id ?? '';
  for (const { key, owner } of state.jobs.values()) {
    const row = rowKey(entry, 'job_key', key);
    changes.update(TABLES.jobs, { ...row, ...processColumns(entry), element_id: ownerId(owner) });
  }
  for (const { key, owner } of state.incidents.values()) {
    const row = { ...rowKey(entry, 'incident_key', key), ...processColumns(entry) };
    changes.update(TABLES.incidents, { ...row, element_id: ownerId(owner) });
  }
  for (const { key, element } of state.timers.values()) {
    const row = { ...rowKey(entry, 'timer_key', key), ...processColumns(entry) };
    changes.update(TABLES.timers, { ...row, element_id: element });
  }
  for (const { key, element } of state.subscriptions.values()) {
    const row = rowKey(entry, 'subscription_key', key);
    changes.update(TABLES.subscriptions, { ...row, element_id: element });
  }
}

function rowKey(entry: ProjectedEntry, column: string, counter: number): Row {
  return { tenant: entry.tenant, [column]: keyOf(entry, counter) };
}
