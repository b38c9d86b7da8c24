import type { Event } from '../../engine/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { Row } from '../db/statements.ts';
import { TABLES } from '../db/tables.ts';
import { keyOf, type ProjectedEntry, type Projection } from './projected-entry.ts';

/** Who waits for which message or signal. Conditions are looked at in their own instance only. */
export const projectSubscriptions: Projection = (entry, changes) => {
  for (const event of entry.events) projectEvent(entry, event, changes);
};

function projectEvent(entry: ProjectedEntry, event: Event, changes: RowChanges): void {
  if (event.type === 'SubscriptionCancelled' || event.type === 'EventCaught') {
    changes.delete(TABLES.subscriptions, rowKey(entry, event.key));
  } else if (event.type === 'SubscriptionCreated' && event.name !== undefined) {
    changes.insert(TABLES.subscriptions, {
      ...rowKey(entry, event.key),
      instance_key: entry.instance,
      root_key: entry.state.root,
      element_id: event.element,
      kind: event.kind,
      name: event.name,
      correlation_key: event.correlationKey ?? entry.state.businessId ?? null,
      keyed: event.correlationKey === undefined ? 0 : 1,
      created_at: entry.now,
    });
  }
}

function rowKey(entry: ProjectedEntry, counter: number): Row {
  return { tenant: entry.tenant, subscription_key: keyOf(entry, counter) };
}
