import { TABLES } from '../db/tables.ts';
import type { InstanceState } from '../../engine/index.ts';
import { indexable } from './column-values.ts';
import { keyOf, type Projection, type ProjectedEntry, processColumns } from './projected-entry.ts';

/** One row an instance: where it stands, and the version that fences its writing. */
export const projectInstances: Projection = (entry, changes) => {
  const changed = changedColumns(entry);
  if (entry.seq === 1) changes.insert(TABLES.instances, { ...fixedColumns(entry), ...changed });
  else changes.update(TABLES.instances, changed);
};

function fixedColumns(entry: ProjectedEntry) {
  const { state, origin, definition } = entry;
  const clock = entry.events.find((event) => event.type === 'ClockStarted' && event.owner === 1);
  return {
    ...processColumns(entry),
    root_key: state.root,
    parent_key: state.caller?.instance ?? null,
    process_name: definition.name,
    process_version: origin.processVersion,
    definition_hash: origin.definitionHash,
    business_id: indexable(state.businessId) ?? null,
    window_id: indexable(state.window) ?? null,
    clock_domain: origin.clockDomain,
    clock_key: clock?.type === 'ClockStarted' ? keyOf(entry, clock.key) : null,
    started_at: entry.now,
    started_by: state.startedBy ?? null,
  };
}

function changedColumns({ tenant, instance, seq, now, hash, state }: ProjectedEntry) {
  return {
    tenant,
    instance_key: instance,
    version: seq,
    last_hash: hash,
    last_at: now,
    state: stateName(state),
    has_incident: state.incidents.size > 0 ? 1 : 0,
    // Nothing is accepted after the end, so the last entry is the end.
    ended_at: state.status === 'active' ? null : now,
  };
}

function stateName({ status }: InstanceState): string {
  return status === 'active' ? 'ACTIVE' : status === 'completed' ? 'COMPLETED' : 'TERMINATED';
}
