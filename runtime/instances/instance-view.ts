import { displayNameOf } from '../organisation/directory.ts';
import type { Directory } from '../organisation/directory.ts';
import type { InstanceRow } from './instances.queries.store.ts';
import type { ProcessInstance } from './instances.schema.ts';
import { isoTime, lightOf } from './light.ts';

/** A row as people see it, with names from the organisation. */
export function describeInstance(
  row: InstanceRow,
  directory: Directory,
  now: number,
): ProcessInstance {
  const window = directory.windows.get(row.window_id ?? '');
  return {
    processInstanceKey: row.instance_key,
    rootProcessInstanceKey: row.root_key,
    parentProcessInstanceKey: row.parent_key,
    processDefinitionKey: row.process_definition_key,
    processDefinitionId: row.process_id,
    processDefinitionName: row.process_name,
    version: row.process_version,
    businessId: row.business_id,
    state: row.state,
    hasIncident: Boolean(row.has_incident),
    startedAt: new Date(Number(row.started_at)).toISOString(),
    completedAt: isoTime(row.ended_at),
    startedBy: row.started_by,
    startedByName: displayNameOf(directory, row.started_by),
    window: row.window_id,
    windowName: window?.name ?? null,
    department: window?.department ?? null,
    legalDue: isoTime(row.legal_due),
    promisedDue: isoTime(row.promised_due),
    light: lightOf(row, now),
    paused: row.clock_state === 'PAUSED',
  };
}
