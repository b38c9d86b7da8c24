import type { Command } from '../../engine/index.ts';
import { splitKey } from '../execution/index.ts';
import { OPEN_DEADLINES } from '../calendars/open-deadlines.ts';
import type { Action } from '../identity/permissions.ts';
import type { BatchType } from './batch-operations.schema.ts';

/** What is done to each item of a batch, as it is kept with it. */
export type Instruction =
  | { type: 'CANCEL_PROCESS_INSTANCE' }
  | { type: 'SUSPEND_PROCESS_INSTANCE' }
  | { type: 'RESUME_PROCESS_INSTANCE' }
  | { type: 'RESOLVE_INCIDENT' }
  | { type: 'ADOPT_CALENDAR' }
  | { type: 'MODIFY_PROCESS_INSTANCE'; move: { source: string; target: string }[] }
  | {
      type: 'MIGRATE_PROCESS_INSTANCE';
      processDefinitionKey: string;
      mapping: Record<string, string>;
      timers: 'keep' | 'recompute';
    };

/** What a type of batch needs: who may begin it, and of which instances it can consist. */
export interface BatchKind {
  action: Action;
  /** Condition on the row of the instance (`i`). */
  eligible: string;
}

const RUNNING = "i.state IN ('ACTIVE', 'SUSPENDED')";
/** What a root instance has called follows it. */
const ROOT = 'i.parent_key IS NULL';

export const BATCH_KINDS: Record<BatchType, BatchKind> = {
  CANCEL_PROCESS_INSTANCE: { action: 'instance.cancel', eligible: `${RUNNING} AND ${ROOT}` },
  SUSPEND_PROCESS_INSTANCE: {
    action: 'instance.suspend',
    eligible: `i.state = 'ACTIVE' AND ${ROOT}`,
  },
  RESUME_PROCESS_INSTANCE: {
    action: 'instance.suspend',
    eligible: `i.state = 'SUSPENDED' AND ${ROOT}`,
  },
  MIGRATE_PROCESS_INSTANCE: { action: 'instance.migrate', eligible: RUNNING },
  MODIFY_PROCESS_INSTANCE: { action: 'instance.modify', eligible: RUNNING },
  ADOPT_CALENDAR: { action: 'calendar.adopt', eligible: OPEN_DEADLINES },
  RESOLVE_INCIDENT: { action: 'incident.resolve', eligible: RUNNING },
};

/** The command for one item, with the version that a migration leads to. */
export function commandOf(
  instruction: Instruction,
  { item, actor, reason }: { item: string; actor: string; reason: string },
): { command: Command; processDefinitionKey?: string } {
  const why = { reason, by: actor };
  switch (instruction.type) {
    case 'CANCEL_PROCESS_INSTANCE':
      return { command: { type: 'CancelInstance', reason } };
    case 'SUSPEND_PROCESS_INSTANCE':
      return { command: { type: 'SuspendInstance', ...why } };
    case 'RESUME_PROCESS_INSTANCE':
      return { command: { type: 'ResumeInstance', ...why } };
    case 'ADOPT_CALENDAR':
      return { command: { type: 'AdoptCalendar', ...why } };
    case 'RESOLVE_INCIDENT':
      return {
        command: { type: 'ResolveIncident', incident: splitKey(item)?.counter ?? 0, ...why },
      };
    case 'MODIFY_PROCESS_INSTANCE':
      return { command: { type: 'ModifyInstance', move: instruction.move, ...why } };
    case 'MIGRATE_PROCESS_INSTANCE': {
      const { processDefinitionKey, mapping, timers } = instruction;
      const command: Command = { type: 'MigrateInstance', mapping, timers, ...why };
      return { command, processDefinitionKey };
    }
  }
}
