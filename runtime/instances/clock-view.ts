import type { Role } from '../identity/roles.ts';
import { type Directory, displayNameOf } from '../organisation/directory.ts';
import type { ClockRow, PauseRow } from './instances.queries.store.ts';
import type { ClockItem } from './instances.schema.ts';
import { clockStatus, isoTime, lightOf } from './light.ts';
import type { ClockColumns } from './light.ts';

/** What the caller may do to the clocks of a case, whatever state they are in. */
export interface ClockRights {
  mayPause: boolean;
  mayExtend: boolean;
  roles: readonly Role[];
}

interface Seen {
  pauses: PauseRow[];
  now: number;
  rights: ClockRights;
  directory: Directory;
}

/** A limit with its ledger: why it stood still, since when, until when, by whom. */
export function describeClock(
  row: ClockRow & ClockColumns,
  { pauses, now, rights, directory }: Seen,
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
    pauses: pauses
      .filter((pause) => pause.clock_key === row.clock_key)
      .map((pause) => describePause(pause, directory)),
    breachedAt: isoTime(row.legal_breached_at ?? row.promised_breached_at),
    light: lightOf(row, now),
    article: row.article,
    calendar: row.calendar,
    allowedExtension: row.extension,
    extensionBy: row.extension_by,
    extension: describeExtension(row, directory),
    escalatedTo: row.escalated_to,
    availableActions: actionsOf(row, now, rights),
  };
}

function describePause(row: PauseRow, directory: Directory): ClockItem['pauses'][number] {
  return {
    from: new Date(Number(row.paused_at)).toISOString(),
    to: isoTime(row.resumed_at),
    reason: row.reason,
    article: row.article,
    procedure: row.procedure,
    document: row.document,
    notice: row.notice,
    expected:
      row.expected === null
        ? null
        : (JSON.parse(row.expected) as ClockItem['pauses'][number]['expected']),
    by: row.person,
    byName: displayNameOf(directory, row.person),
    endedBy: row.ended_by,
    endedByName: displayNameOf(directory, row.ended_by),
    excluded: row.left_out === null ? null : Number(row.left_out),
  };
}

function describeExtension(row: ClockRow, directory: Directory): ClockItem['extension'] {
  if (row.extended === null) return null;
  return {
    amount: row.extended,
    at: isoTime(row.extended_at) ?? '',
    by: row.extended_by ?? '',
    byName: displayNameOf(directory, row.extended_by) ?? '',
    reason: row.extension_reason ?? '',
    document: row.extension_document,
    notice: row.extension_notice ?? '',
  };
}

function actionsOf(
  row: ClockRow & ClockColumns,
  now: number,
  { mayPause, mayExtend, roles }: ClockRights,
): ClockItem['availableActions'] {
  if (row.clock_state === 'STOPPED') return [];
  const isPaused = row.clock_state === 'PAUSED';
  const due = row.legal === null ? row.promised_due : row.legal_due;
  const isOpen = isPaused || due === null || Number(due) >= now;
  const holdsRole = roles.some((role) => role === row.extension_by);
  return [
    ...(mayPause && !isPaused ? (['pause'] as const) : []),
    ...(mayPause && isPaused && row.pause_group !== null ? (['resume'] as const) : []),
    ...(mayExtend && holdsRole && isOpen && row.extension !== null && row.extended === null
      ? (['extend'] as const)
      : []),
  ];
}
