import type { KeySelect } from '../search/search-rows.ts';
import type { ClockItem, Light } from './instances.schema.ts';

/** The columns of `clocks` that decide the light. */
export interface ClockColumns {
  clock_state: string | null;
  legal_due: number | string | null;
  promised_due: number | string | null;
  warned_share: number | null;
  promised_breached_at: number | string | null;
  legal_breached_at: number | string | null;
}

/** For a SELECT in which `clocks` is joined as `c`. */
export const CLOCK_COLUMNS = `c.state AS clock_state, c.legal_due, c.promised_due, c.warned_share,
  c.promised_breached_at, c.legal_breached_at`;

/** Green; yellow from the first warning; red from the breach of the promise or of the law. */
export function lightOf(clock: ClockColumns, now: number): Light {
  if (clock.clock_state === null) return 'none';
  if (isBreached(clock, now)) return 'red';
  if (clock.clock_state === 'STOPPED') return 'green';
  return (clock.warned_share ?? 0) > 0 ? 'yellow' : 'green';
}

// A due time that has passed counts before its timer has fired.
function isBreached(clock: ClockColumns, now: number): boolean {
  if (clock.promised_breached_at !== null || clock.legal_breached_at !== null) return true;
  const due = clock.promised_due ?? clock.legal_due;
  return clock.clock_state === 'RUNNING' && due !== null && Number(due) <= now;
}

/** The same as `lightOf` in SQL, with the value of `now` bound by the caller. */
export function lightSql(now: number): string {
  const due = 'coalesce(c.promised_due, c.legal_due)';
  return `CASE WHEN c.state IS NULL THEN 'none'
    WHEN ${breachedSql(now, due)} THEN 'red'
    WHEN c.state = 'STOPPED' THEN 'green'
    WHEN c.warned_share > 0 THEN 'yellow' ELSE 'green' END`;
}

export function lateSql(now: number): string {
  return `(c.state IS NOT NULL AND (${breachedSql(now, 'coalesce(c.promised_due, c.legal_due)')}))`;
}

/** The clocks that `lateSql` is true of, each part found by an index of its own. */
export function lateClocks(tenant: string, now: number): KeySelect[] {
  const clocks = 'SELECT l.clock_key FROM clocks AS l WHERE l.tenant = ?';
  return [
    {
      sql: `${clocks} AND (l.promised_breached_at IS NOT NULL OR l.legal_breached_at IS NOT NULL)`,
      values: [tenant],
    },
    {
      sql: `${clocks} AND l.state = 'RUNNING' AND coalesce(l.promised_due, l.legal_due) <= ?`,
      values: [tenant, now],
    },
  ];
}

function breachedSql(now: number, due: string): string {
  return `c.promised_breached_at IS NOT NULL OR c.legal_breached_at IS NOT NULL
    OR (c.state = 'RUNNING' AND ${due} <= ${Math.trunc(now)})`;
}

export function clockStatus(clock: ClockColumns, now: number): ClockItem['status'] {
  if (isBreached(clock, now)) return 'breached';
  if (clock.clock_state === 'PAUSED') return 'paused';
  return clock.clock_state === 'STOPPED' ? 'met' : 'running';
}

export function isoTime(time: number | string | null): string | null {
  return time === null ? null : new Date(Number(time)).toISOString();
}
