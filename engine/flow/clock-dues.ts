import { type DueTime, TimeError, type WorkingCalendar } from '../calendar/index.ts';
import type { EscalationLevel, ScopeOrNode, TimeLimit, TimeUnit } from '../model/definition.ts';
import type { ClockState } from '../state/instance.ts';
import type { Execution } from './execution.ts';
import { Failure } from './failure.ts';

/** One moment at which a limit speaks: a warning, an urging, or the limit itself. */
export type Threshold = { share: number; at: number } & (
  { kind: 'warning' | 'promised' | 'legal' } | { kind: 'escalation'; level: EscalationLevel }
);

/** When a limit ends, and when it speaks next; absent where that is not so. */
export interface Deadlines {
  legalDue?: number;
  promisedDue?: number;
  provisional?: true;
  wake?: number;
}

/** How far a clock has come. */
export type Progress = Pick<
  ClockState,
  | 'startedAt'
  | 'excluded'
  | 'warned'
  | 'promisedBreached'
  | 'legalBreached'
  | 'extended'
  | 'escalated'
  | 'pausedAt'
>;

/** A clock that has not spoken yet. */
export function freshProgress(startedAt: number): Progress {
  return { startedAt, excluded: 0, warned: 0, promisedBreached: false, legalBreached: false };
}

/** Due times and the next threshold; one that stands still has none. */
export function deadlinesOf(execution: Execution, limit: TimeLimit, progress: Progress): Deadlines {
  const ends = (amount: number | undefined) =>
    amount === undefined ? undefined : due(execution, limit, amount, progress);
  const [legal, promised] = [ends(limit.legal), ends(limit.promised)];
  const wake = progress.pausedAt === undefined ? nextWake(execution, limit, progress) : undefined;
  const isProvisional = legal?.provisional === true || promised?.provisional === true;
  return {
    ...(legal !== undefined && { legalDue: legal.at }),
    ...(promised !== undefined && { promisedDue: promised.at }),
    ...(isProvisional && { provisional: true as const }),
    ...(wake !== undefined && { wake }),
  };
}

export function nextWake(
  execution: Execution,
  limit: TimeLimit,
  progress: Progress,
): number | undefined {
  return openThresholds(execution, limit, progress)[0]?.at;
}

/** Thresholds not yet reported, earliest first. */
export function openThresholds(
  execution: Execution,
  limit: TimeLimit,
  progress: Progress,
): Threshold[] {
  const { promised, legal, warningShares, escalations = [] } = limit;
  const { warned, escalated = 0, promisedBreached, legalBreached } = progress;
  const speaksAt = (amount: number, share = 1): number =>
    due(execution, limit, amount, progress, share).at;
  const base = promised ?? legal ?? 0;
  const open: Threshold[] = [];
  for (const share of warningShares) {
    if (share > warned) open.push({ kind: 'warning', share, at: speaksAt(base, share) });
  }
  if (promised !== undefined && !promisedBreached) {
    open.push({ kind: 'promised', share: 1, at: speaksAt(promised) });
  }
  if (legal !== undefined && !legalBreached) {
    open.push({ kind: 'legal', share: 1, at: speaksAt(legal) });
  }
  for (const { level, share } of escalations) {
    if (share > escalated) {
      open.push({ kind: 'escalation', level, share, at: speaksAt(base, share) });
    }
  }
  return open.sort((a, b) => a.at - b.at);
}

/** What pauses leave out of a limit, by the calendar now in force. */
export function excludedBy(
  execution: Execution,
  { calendar, unit }: { calendar: string; unit: TimeUnit },
  pauses: ClockState['pauses'] = [],
): number {
  const counting = calendarOf(execution, calendar);
  return pauses.reduce((sum, [from, to]) => sum + counting.excludedBetween(from, to, unit), 0);
}

/** When a share of an amount has passed, with what the extension adds; too far off is an incident. */
function due(
  execution: Execution,
  limit: TimeLimit,
  amount: number,
  { startedAt, excluded, extended = 0 }: Progress,
  share = 1,
): DueTime {
  const counting = calendarOf(execution, limit.calendar);
  return orFailure(() =>
    counting.due(startedAt, (amount + extended) * share, limit.unit, excluded),
  );
}

/** What the calendar refuses is an incident of the element. */
export function orFailure<T>(count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (error instanceof TimeError) throw new Failure('value', error.message);
    throw error;
  }
}

export function calendarOf({ environment }: Execution, name: string): WorkingCalendar {
  const calendar = environment.calendars.get(name);
  if (calendar !== undefined) return calendar;
  throw new Failure('value', `Expected calendar "${name}" but there is none of that name`);
}

export function limitOf(node: ScopeOrNode): TimeLimit {
  if (node.timeLimit === undefined) throw new Error(`Expected ${node.id} to have a time limit`);
  return node.timeLimit;
}
