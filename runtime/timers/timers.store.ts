import type { Database } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { ClockKind } from './clock.ts';

export interface TimerRow {
  tenant: string;
  timer_key: string;
  kind: 'timer' | 'clock' | 'start';
  instance_key: string | null;
  process_definition_key: string | null;
  element_id: string;
  due: number;
  repetitions: number | null;
  cycle: string | null;
  lease_until: number;
}

export interface DueRequest {
  clockDomain: ClockKind;
  now: number;
  limit: number;
  /** Real time now, and until when the timers are this node's. */
  realNow: number;
  leaseUntil: number;
}

const DUE = 'clock_domain = :clockDomain AND due <= :now AND lease_until <= :realNow';

/** Takes timers that are due, earliest first; other nodes leave them alone while the lease runs. */
export async function claimDueTimers(
  writer: Writer,
  kind: Database['kind'],
  request: DueRequest,
): Promise<TimerRow[]> {
  const skip = kind === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
  const rows = await writer.query<TimerRow>(
    `UPDATE timers SET lease_until = :leaseUntil WHERE (tenant, timer_key) IN
       (SELECT tenant, timer_key FROM timers WHERE ${DUE} ORDER BY due LIMIT :limit ${skip})
     RETURNING tenant, timer_key, kind, instance_key, process_definition_key, element_id, due,
               repetitions, cycle, lease_until`,
    { ...request },
  );
  return rows.sort((a, b) => a.due - b.due);
}

/** When the next timer is due that no node has taken. */
export async function nextDue(
  { select }: Pick<Database, 'select'>,
  clockDomain: ClockKind,
): Promise<number | undefined> {
  const [row] = await select<{ due: number | null }>(
    'SELECT MIN(due) AS due FROM timers WHERE clock_domain = :clockDomain',
    { clockDomain },
  );
  return row?.due ?? undefined;
}

export async function deleteTimer(writer: Writer, timer: TimerRow): Promise<void> {
  const { tenant, timer_key, due } = timer;
  await writer.query(
    'DELETE FROM timers WHERE tenant = :tenant AND timer_key = :timer_key AND due = :due',
    { tenant, timer_key, due },
  );
}

/**
 * Removes a timer that nothing waits for any more. One that was written anew since it was taken (its
 * instance was suspended, and goes on) stays.
 */
export async function dropTimer(writer: Writer, timer: TimerRow): Promise<void> {
  const { tenant, timer_key, due, lease_until } = timer;
  await writer.query(
    `DELETE FROM timers WHERE tenant = :tenant AND timer_key = :timer_key AND due = :due
       AND lease_until = :lease_until`,
    { tenant, timer_key, due, lease_until },
  );
}

/** A cycle goes on: the same row waits for its next time. */
export async function rescheduleTimer(
  writer: Writer,
  timer: TimerRow,
  next: { due: number; repetitions: number },
): Promise<void> {
  const { tenant, timer_key, due } = timer;
  await writer.query(
    `UPDATE timers SET due = :nextDue, repetitions = :repetitions, lease_until = 0
      WHERE tenant = :tenant AND timer_key = :timer_key AND due = :due`,
    { tenant, timer_key, due, nextDue: next.due, repetitions: next.repetitions },
  );
}

export interface StartTimer {
  tenant: string;
  processId: string;
  processDefinitionKey: string;
  elementId: string;
  clockDomain: ClockKind;
  due: number;
  repetitions: number | null;
  cycle: string | null;
}

/** The latest version's timer start events alone start instances. */
export async function deleteStartTimers(
  writer: Writer,
  { tenant, processId }: { tenant: string; processId: string },
): Promise<void> {
  await writer.query(
    `DELETE FROM timers WHERE tenant = :tenant AND process_id = :processId AND kind = 'start'`,
    { tenant, processId },
  );
}

export async function insertStartTimer(writer: Writer, timer: StartTimer): Promise<void> {
  await writer.query(
    `INSERT INTO timers (tenant, timer_key, kind, process_definition_key, process_id, element_id,
                         clock_domain, due, repetitions, cycle, lease_until)
     VALUES (:tenant, :key, 'start', :processDefinitionKey, :processId, :elementId,
             :clockDomain, :due, :repetitions, :cycle, 0)`,
    { ...timer, key: `${timer.processDefinitionKey}.${timer.elementId}` },
  );
}
