import { TABLES } from '../db/tables.ts';
import type { InstanceState } from '../../engine/index.ts';
import { indexable } from './column-values.ts';
import {
  isMigrated,
  keyOf,
  type Projection,
  type ProjectedEntry,
  processColumns,
} from './projected-entry.ts';

/** One row an instance: where it stands, and the version that fences its writing. */
export const projectInstances: Projection = (entry, changes) => {
  const changed = changedColumns(entry);
  if (entry.seq === 1) changes.insert(TABLES.instances, { ...fixedColumns(entry), ...changed });
  else if (isMigrated(entry)) {
    changes.update(TABLES.instances, { ...versionColumns(entry), ...changed });
  } else changes.update(TABLES.instances, changed);
};

/** They change with a migration only. */
function versionColumns(entry: ProjectedEntry) {
  const { origin, definition } = entry;
  return {
    ...processColumns(entry),
    process_name: definition.name,
    process_version: origin.processVersion,
    definition_hash: origin.definitionHash,
  };
}

function fixedColumns(entry: ProjectedEntry) {
  const { state, origin } = entry;
  return {
    ...versionColumns(entry),
    root_key: state.root,
    parent_key: state.caller?.instance ?? null,
    business_id: indexable(state.businessId) ?? null,
    window_id: indexable(state.window) ?? null,
    clock_domain: origin.clockDomain,
    clock_key: null,
    started_at: entry.now,
    started_by: state.startedBy ?? null,
  };
}

function changedColumns(entry: ProjectedEntry) {
  const { tenant, instance, seq, now, hash, state } = entry;
  const clock = caseClock(entry);
  return {
    tenant,
    instance_key: instance,
    version: seq,
    last_hash: hash,
    last_at: now,
    state: STATE_NAMES[state.status],
    has_incident: state.incidents.size > 0 ? 1 : 0,
    // Nothing is accepted after the end, so the last entry is the end.
    ended_at: hasEnded(state) ? now : null,
    ...(clock !== undefined && { clock_key: keyOf(entry, clock) }),
  };
}

/**
 * The clock that a case is judged by, if this entry starts it: the process's own limit, else that of
 * the phase (subprocess) begun last, since a statutory limit may start with acceptance only.
 */
function caseClock({ events, state, definition }: ProjectedEntry): number | undefined {
  const [process] = definition.nodes;
  let clock: number | undefined;
  for (const event of events) {
    if (event.type !== 'ClockStarted') continue;
    if (event.owner === 1) return event.key;
    const isPhase = state.elements.get(event.owner)?.node.type === 'subProcess';
    if (isPhase && process?.timeLimit === undefined) clock = event.key;
  }
  return clock;
}

const STATE_NAMES: Record<InstanceState['status'], string> = {
  none: 'ACTIVE',
  active: 'ACTIVE',
  suspended: 'SUSPENDED',
  completed: 'COMPLETED',
  terminated: 'TERMINATED',
};

function hasEnded({ status }: InstanceState): boolean {
  return status === 'completed' || status === 'terminated';
}
