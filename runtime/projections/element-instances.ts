import type { Event } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { keyOf, nodeOf, type ProjectedEntry, type Projection } from './projected-entry.ts';

/** Which elements a case went through, and when: durations, statistics, the coloured diagram. */
export const projectElementInstances: Projection = (entry, changes) => {
  for (const event of entry.events) projectEvent(entry, event, changes);
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  if (event.type === 'ElementActivated') {
    const node = nodeOf(entry, event.key);
    changes.insert(TABLES.elementInstances, {
      ...rowKey(entry, event.key),
      instance_key: entry.instance,
      element_id: event.element,
      element_name: node?.name ?? '',
      type: node?.type ?? '',
      process_definition_key: entry.origin.processDefinitionKey,
      state: 'ACTIVE',
      started_at: entry.now,
    });
  } else if (event.type === 'ElementCompleted' || event.type === 'ElementTerminated') {
    changes.update(TABLES.elementInstances, {
      ...rowKey(entry, event.key),
      state: event.type === 'ElementCompleted' ? 'COMPLETED' : 'TERMINATED',
      ended_at: entry.now,
    });
  }
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, element_instance_key: keyOf(entry, counter) };
}
