import type { Caller } from '../identity/caller.ts';
import { isoTime } from '../instances/light.ts';
import type { Role } from '../identity/roles.ts';
import { type Directory, displayNameOf } from '../organisation/directory.ts';
import type { Urging } from './supervision.schema.ts';
import type { UrgingRow } from './supervision.store.ts';

/** Who answers what is addressed to a level. */
const ANSWERERS: Record<UrgingRow['level'], readonly Role[]> = {
  window: ['clerk', 'chiefRepresentative'],
  chiefRepresentative: ['chiefRepresentative'],
  supervisor: ['supervisor'],
};

/** Whether the caller is one of those whom the urging is addressed to, whatever the case. */
export function isAddressedTo({ roles }: Caller, { level }: Pick<UrgingRow, 'level'>): boolean {
  return ANSWERERS[level].some((role) => roles.includes(role));
}

export function describeUrging(
  row: UrgingRow,
  { now, mayAnswer, directory }: { now: number; mayAnswer: boolean; directory: Directory },
): Urging {
  const isOpen = row.state === 'OPEN';
  return {
    urgingKey: row.urging_key,
    processInstanceKey: row.instance_key,
    businessId: row.business_id,
    elementInstanceKey: row.element_instance_key,
    elementId: row.element_id,
    elementName: row.element_name,
    window: row.window_id,
    level: row.level,
    clockKey: row.clock_key,
    text: row.text,
    state: row.state,
    raisedAt: new Date(Number(row.raised_at)).toISOString(),
    raisedBy: row.raised_by,
    raisedByName: displayNameOf(directory, row.raised_by),
    dueDate: new Date(Number(row.due_at)).toISOString(),
    late: isOpen && Number(row.due_at) < now,
    answer: row.answer,
    answeredBy: row.answered_by,
    answeredByName: displayNameOf(directory, row.answered_by),
    endedAt: isoTime(row.ended_at),
    availableActions: isOpen && mayAnswer ? ['answer'] : [],
  };
}
