import type { ClockPaused } from '../state/event.ts';
import type { ClockState, ElementInstance } from '../state/instance.ts';
import {
  calendarOf,
  type Deadlines,
  deadlinesOf,
  excludedBy,
  freshProgress,
  limitOf,
  nextWake,
  openThresholds,
  type Threshold,
} from './clock-dues.ts';
import { type Execution, elementAt, emit, nextKey } from './execution.ts';
import { raiseUrging } from './urgings.ts';

/** Starts the limit of an element (`yc:timeLimit`), counted as the Civil Code says (art. 201–203). */
export function startClock(execution: Execution, element: ElementInstance): void {
  const { timeLimit } = element.node;
  if (timeLimit === undefined || clockOwnedBy(execution, element.key) !== undefined) return;
  const { acceptedAt } = execution.state;
  const { now } = execution.environment;
  const at = timeLimit.startsFrom === 'acceptance' ? (acceptedAt ?? now) : now;
  emit(execution, {
    type: 'ClockStarted',
    key: nextKey(execution),
    owner: element.key,
    at,
    ...deadlinesOf(execution, timeLimit, freshProgress(at)),
  });
}

/** The limit of a running element has become another one: its time so far still counts. */
export function recomputeClock(execution: Execution, element: ElementInstance): void {
  const clock = clockOwnedBy(execution, element.key);
  if (clock === undefined) return startClock(execution, element);
  emitRecomputed(execution, clock, recomputed(execution, clock));
}

export type Recomputed = Deadlines & { excluded: number };

/** What a clock would be by the limit and the calendars now in force. */
export function recomputed(execution: Execution, clock: ClockState): Recomputed {
  const limit = limitOf(elementAt(execution, clock.owner).node);
  const excluded = excludedBy(execution, limit, clock.pauses);
  return { ...deadlinesOf(execution, limit, { ...clock, excluded }), excluded };
}

export function emitRecomputed(
  execution: Execution,
  clock: ClockState,
  { excluded, ...deadlines }: Recomputed,
): void {
  emit(execution, {
    type: 'ClockRecomputed',
    key: clock.key,
    ...(excluded !== clock.excluded && { excluded }),
    ...deadlines,
  });
}

export function stopClock(execution: Execution, element: ElementInstance): void {
  const clock = clockOwnedBy(execution, element.key);
  if (clock !== undefined) emit(execution, { type: 'ClockStopped', key: clock.key });
}

/** `yc:clock`: while this element runs, the limits of the scopes around it stand still. */
export function pauseClocks(execution: Execution, element: ElementInstance): void {
  if (element.node.clock === undefined) return;
  for (const clock of clocksAround(execution, element)) {
    if (clock.pausedAt === undefined) emit(execution, pauseBy(execution, clock, element));
  }
}

function pauseBy(execution: Execution, { key }: ClockState, element: ElementInstance): ClockPaused {
  const { reason = '', article } = element.node.clock ?? {};
  return {
    type: 'ClockPaused',
    key,
    at: execution.environment.now,
    by: element.key,
    reason,
    ...(article !== undefined && { article }),
  };
}

/** The limits go on when the last element that stops them has ended; called before its end event. */
export function resumeClocks(execution: Execution, element: ElementInstance): void {
  if (element.node.clock === undefined) return;
  for (const clock of clocksAround(execution, element)) {
    // What a person has stopped goes on when a person says so.
    if (clock.pausedAt === undefined || clock.group !== undefined) continue;
    if (pauserOf(execution, clock, element) !== undefined) continue;
    resumeClock(execution, clock, { by: element.key });
  }
}

/**
 * A clock goes on. When a person lets it go on while the model still stops it, it stands still again
 * at once, and the ledger says of each part what stopped it.
 */
export function resumeClock(
  execution: Execution,
  clock: ClockState,
  who: { by: number } | { person: string; note?: string },
): void {
  const { now } = execution.environment;
  const limit = limitOf(elementAt(execution, clock.owner).node);
  const left = calendarOf(execution, limit.calendar).excludedBetween(
    clock.pausedAt ?? now,
    now,
    limit.unit,
  );
  const { pausedAt: _, ...progress } = clock;
  const deadlines = deadlinesOf(execution, limit, {
    ...progress,
    excluded: clock.excluded + left,
  });
  emit(execution, {
    type: 'ClockResumed',
    key: clock.key,
    at: now,
    ...who,
    excluded: left,
    ...deadlines,
  });
  const pauser = 'person' in who ? pauserOf(execution, clock) : undefined;
  if (pauser !== undefined) emit(execution, pauseBy(execution, clock, pauser));
}

/** Reports every threshold that has passed, in the order of time. */
export function passThresholds(execution: Execution, clock: ClockState): void {
  const limit = limitOf(elementAt(execution, clock.owner).node);
  const passed = openThresholds(execution, limit, clock).filter(
    ({ at }) => at <= execution.environment.now,
  );
  for (const threshold of passed) {
    const wake = nextWake(execution, limit, { ...clock, ...passing(threshold) });
    report(execution, clock, threshold, wake === undefined ? {} : { wake });
  }
}

function report(
  execution: Execution,
  { key, owner }: ClockState,
  threshold: Threshold,
  rest: { wake?: number },
): void {
  const { kind, share } = threshold;
  if (kind === 'warning') return emit(execution, { type: 'ClockWarned', key, share, ...rest });
  if (kind !== 'escalation') {
    return emit(execution, { type: 'ClockBreached', key, limit: kind, ...rest });
  }
  const { level } = threshold;
  emit(execution, { type: 'ClockEscalated', key, level, share, ...rest });
  raiseUrging(execution, { owner, level, clock: key });
}

function passing({ kind, share }: Threshold): Partial<ClockState> {
  if (kind === 'warning') return { warned: share };
  if (kind === 'escalation') return { escalated: share };
  return kind === 'promised' ? { promisedBreached: true } : { legalBreached: true };
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
export function clocksAround(execution: Execution, element: ElementInstance): ClockState[] {
  const { elements } = execution.state;
  const around: ClockState[] = [];
  for (let at = elements.get(element.scope); at !== undefined; at = elements.get(at.scope)) {
    const clock = clockOwnedBy(execution, at.key);
    if (clock !== undefined) around.push(clock);
  }
  return around;
}

/** An element, other than the one that ends, whose `yc:clock` stops a clock. */
function pauserOf(
  execution: Execution,
  clock: ClockState,
  ending?: ElementInstance,
): ElementInstance | undefined {
  for (const other of execution.state.elements.values()) {
    if (other === ending || other.node.clock === undefined) continue;
    if (clocksAround(execution, other).includes(clock)) return other;
  }
  return undefined;
}
