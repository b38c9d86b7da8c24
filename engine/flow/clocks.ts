import { type DueTime, TimeError, type WorkingCalendar } from '../calendar/index.ts';
import type { ScopeOrNode, TimeLimit } from '../model/definition.ts';
import type { ClockState, ElementInstance } from '../state/instance.ts';
import { type Execution, elementAt, emit, nextKey } from './execution.ts';
import { Failure } from './failure.ts';

/** One moment at which a limit speaks: a warning, or the limit itself. */
interface Threshold {
  kind: 'warning' | 'promised' | 'legal';
  share: number;
  at: number;
}

interface Deadlines {
  promisedDue?: number;
  legalDue?: number;
  provisional?: true;
}

/** Starts the limit of an element (`yc:timeLimit`), counted as the Civil Code says (art. 201–203). */
export function startClock(execution: Execution, element: ElementInstance): void {
  const { timeLimit } = element.node;
  if (timeLimit === undefined || clockOwnedBy(execution, element.key) !== undefined) return;
  const { now } = execution.environment;
  const deadlines = deadlinesOf(execution, timeLimit, now, 0);
  const fresh = { startedAt: now, excluded: 0, warned: 0 };
  const wake = nextWake(execution, timeLimit, {
    ...fresh,
    promisedBreached: false,
    legalBreached: false,
  });
  emit(execution, {
    type: 'ClockStarted',
    key: nextKey(execution),
    owner: element.key,
    at: now,
    ...deadlines,
    ...(wake !== undefined && { wake }),
  });
}

/** The limit of a running element has become another one: its time so far still counts. */
export function recomputeClock(execution: Execution, element: ElementInstance): void {
  const clock = clockOwnedBy(execution, element.key);
  if (clock === undefined) return startClock(execution, element);
  const limit = limitOf(element.node);
  const wake = clock.pausedAt === undefined ? nextWake(execution, limit, clock) : undefined;
  emit(execution, {
    type: 'ClockRecomputed',
    key: clock.key,
    ...deadlinesOf(execution, limit, clock.startedAt, clock.excluded),
    ...(wake !== undefined && { wake }),
  });
}

export function stopClock(execution: Execution, element: ElementInstance): void {
  const clock = clockOwnedBy(execution, element.key);
  if (clock !== undefined) emit(execution, { type: 'ClockStopped', key: clock.key });
}

/** `yc:clock`: while this element runs, the limits of the scopes around it stand still. */
export function pauseClocks(execution: Execution, element: ElementInstance): void {
  const rule = element.node.clock;
  if (rule === undefined) return;
  for (const clock of clocksAround(execution, element)) {
    if (clock.pausedAt !== undefined) continue;
    emit(execution, {
      type: 'ClockPaused',
      key: clock.key,
      at: execution.environment.now,
      by: element.key,
      reason: rule.reason,
      ...(rule.article !== undefined && { article: rule.article }),
    });
  }
}

/** The limits go on when the last element that stops them has ended; called before its end event. */
export function resumeClocks(execution: Execution, element: ElementInstance): void {
  if (element.node.clock === undefined) return;
  for (const clock of clocksAround(execution, element)) {
    if (clock.pausedAt === undefined || otherPauser(execution, clock, element)) continue;
    resume(execution, clock, clock.pausedAt, element.key);
  }
}

/** Reports every threshold that has passed, in the order of time. */
export function passThresholds(execution: Execution, clock: ClockState): void {
  const limit = limitOf(elementAt(execution, clock.owner).node);
  const passed = openThresholds(execution, limit, clock).filter(
    ({ at }) => at <= execution.environment.now,
  );
  for (const threshold of passed) {
    const after = { ...clock, ...passing(threshold) };
    const wake = nextWake(execution, limit, after);
    const rest = wake === undefined ? {} : { wake };
    const { key } = clock;
    if (threshold.kind === 'warning') {
      emit(execution, { type: 'ClockWarned', key, share: threshold.share, ...rest });
    } else {
      emit(execution, { type: 'ClockBreached', key, limit: threshold.kind, ...rest });
    }
  }
}

function passing({ kind, share }: Threshold): Partial<ClockState> {
  if (kind === 'warning') return { warned: share };
  return kind === 'promised' ? { promisedBreached: true } : { legalBreached: true };
}

function resume(execution: Execution, clock: ClockState, pausedAt: number, by: number): void {
  const { now } = execution.environment;
  const limit = limitOf(elementAt(execution, clock.owner).node);
  const left = calendarOf(execution, limit).excludedBetween(pausedAt, now, limit.unit);
  const excluded = clock.excluded + left;
  const deadlines = deadlinesOf(execution, limit, clock.startedAt, excluded);
  const wake = nextWake(execution, limit, { ...clock, excluded });
  emit(execution, {
    type: 'ClockResumed',
    key: clock.key,
    at: now,
    by,
    excluded: left,
    ...deadlines,
    ...(wake !== undefined && { wake }),
  });
}

type Progress = Pick<
  ClockState,
  'startedAt' | 'excluded' | 'warned' | 'promisedBreached' | 'legalBreached'
>;

function nextWake(execution: Execution, limit: TimeLimit, progress: Progress): number | undefined {
  return openThresholds(execution, limit, progress)[0]?.at;
}

/** Thresholds not yet reported, earliest first. */
function openThresholds(
  execution: Execution,
  limit: TimeLimit,
  { startedAt, excluded, warned, promisedBreached, legalBreached }: Progress,
): Threshold[] {
  const dueAt = (amount: number) => due(execution, limit, startedAt, amount, excluded).at;
  const open: Threshold[] = [];
  const { promised, legal } = limit;
  const base = promised ?? legal ?? 0;
  for (const share of limit.warningShares) {
    if (share > warned) open.push({ kind: 'warning', share, at: dueAt(base * share) });
  }
  if (promised !== undefined && !promisedBreached) {
    open.push({ kind: 'promised', share: 1, at: dueAt(promised) });
  }
  if (legal !== undefined && !legalBreached) {
    open.push({ kind: 'legal', share: 1, at: dueAt(legal) });
  }
  return open.sort((a, b) => a.at - b.at);
}

function deadlinesOf(
  execution: Execution,
  limit: TimeLimit,
  start: number,
  excluded: number,
): Deadlines {
  const promised = limit.promised && due(execution, limit, start, limit.promised, excluded);
  const legal = limit.legal && due(execution, limit, start, limit.legal, excluded);
  const provisional = (promised && promised.provisional) || (legal && legal.provisional);
  return {
    ...(legal && { legalDue: legal.at }),
    ...(promised && { promisedDue: promised.at }),
    ...(provisional === true && { provisional }),
  };
}

/** When a limit ends; past the end of the calendar's time it is an incident. */
function due(
  execution: Execution,
  limit: TimeLimit,
  start: number,
  amount: number,
  excluded: number,
): DueTime {
  try {
    return calendarOf(execution, limit).due(start, amount, limit.unit, excluded);
  } catch (error) {
    if (error instanceof TimeError) throw new Failure('value', error.message);
    throw error;
  }
}

function calendarOf(execution: Execution, limit: TimeLimit): WorkingCalendar {
  const calendar = execution.environment.calendars.get(limit.calendar);
  if (calendar !== undefined) return calendar;
  throw new Failure(
    'value',
    `Expected calendar "${limit.calendar}" but there is none of that name`,
  );
}

function limitOf(node: ScopeOrNode): TimeLimit {
  if (node.timeLimit === undefined) throw new Error(`Expected ${node.id} to have a time limit`);
  return node.timeLimit;
}

function clockOwnedBy({ state }: Execution, owner: number): ClockState | undefined {
  if (state.clocks.size === 0) return undefined;
  for (const key of state.elements.get(owner)?.owned ?? []) {
    const clock = state.clocks.get(key);
    if (clock !== undefined) return clock;
  }
  return undefined;
}

/** Clocks of the scopes around an element, innermost first. */
function clocksAround(execution: Execution, element: ElementInstance): ClockState[] {
  const { elements } = execution.state;
  const around: ClockState[] = [];
  for (let at = elements.get(element.scope); at !== undefined; at = elements.get(at.scope)) {
    const clock = clockOwnedBy(execution, at.key);
    if (clock !== undefined) around.push(clock);
  }
  return around;
}

function otherPauser(execution: Execution, clock: ClockState, ending: ElementInstance): boolean {
  for (const other of execution.state.elements.values()) {
    if (other === ending || other.node.clock === undefined) continue;
    if (clocksAround(execution, other).includes(clock)) return true;
  }
  return false;
}
