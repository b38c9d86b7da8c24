import { displayNameOf } from '../organisation/directory.ts';
import type { Directory } from '../organisation/directory.ts';
import type { ClockRow, InstanceRow, PauseRow } from './instances.queries.store.ts';
import type { ClockItem, ProcessInstance } from './instances.schema.ts';
import { clockStatus, isoTime, lightOf } from './light.ts';
import type { ClockColumns } from './light.ts';

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

export function describeClock(
  row: ClockRow & ClockColumns,
  pauses: PauseRow[],
  now: number,
): ClockItem {
  return {
    clockKey: row.clock_key,
    elementId: row.element_id,
    elementName: row.element_name,
    unit: row.unit,
    legal: row.legal,
    promised: row.promised,
    startedAt: new Date(Number(row.started_at)).toISOString(),
    legalDue: isoTime(row.legal_due),
    promisedDue: isoTime(row.promised_due),
    status: clockStatus(row, now),
    provisional: Boolean(row.provisional),
    excluded: Number(row.excluded),
    pauses: pauses.filter((pause) => pause.clock_key === row.clock_key).map(describePause),
    breachedAt: isoTime(row.legal_breached_at ?? row.promised_breached_at),
    light: lightOf(row, now),
  };
}

function describePause(row: PauseRow): ClockItem['pauses'][number] {
  return {
    from: new Date(Number(row.paused_at)).toISOString(),
    to: isoTime(row.resumed_at),
    reason: row.reason,
    article: row.article,
  };
}
