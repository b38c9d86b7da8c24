import { TABLES } from '../db/tables.ts';
import { elementColumns, keyOf, type Projection, processColumns } from './projected-entry.ts';

/** What waits for a person to mend it. */
export const projectIncidents: Projection = (entry, changes) => {
  const { tenant, now } = entry;
  for (const event of entry.events) {
    if (event.type === 'IncidentRaised') {
      changes.insert(TABLES.incidents, {
        ...elementColumns(entry, event.owner),
        ...processColumns(entry),
        incident_key: keyOf(entry, event.key),
        kind: event.kind,
        message: event.message,
        state: 'ACTIVE',
        created_at: now,
      });
    } else if (event.type === 'IncidentResolved') {
      changes.update(TABLES.incidents, {
        tenant,
        incident_key: keyOf(entry, event.key),
        state: 'RESOLVED',
        resolved_at: now,
      });
    }
  }
};
