import { addMultiple, dueOfDate, isElapsedTime, parseDuration } from './iso8601.ts';
import type { Duration } from './iso8601.ts';
import { TimeError } from './time-error.ts';

/** An ISO 8601 repeating interval: `R3/PT10H`, `R/P1D`, `R3/2026-01-01T00:00:00+08:00/P1D`. */
export interface Cycle {
  /** −1 = endless. */
  repetitions: number;
  /** Epoch milliseconds of the first firing. */
  start?: number;
  /** Zone that the start names: its clock is followed, not that of the calendar. */
  zone?: string;
  duration: Duration;
}

/** A timer's first due time. */
export interface TimerDue {
  due: number;
  /** Cycles only: firings left including this one; −1 = endless. */
  repetitions?: number;
}

/** A cycle's next due time. */
export interface CycleDue {
  due: number;
  /** Further due times that passed unseen. The caller caps it at the firings that were left. */
  missed: number;
}

export function parseCycle(text: string, zone: string): Cycle {
  const match = /^R(\d*)\/(?:([^/[]+(?:\[[^\]]*\])?)\/)?(P[^/]*)$/.exec(text);
  const repetitions = match?.[1] ? Number(match[1]) : -1;
  if (!match || repetitions === 0 || !Number.isSafeInteger(repetitions)) {
    throw new TimeError(`Expected an ISO 8601 cycle such as R3/PT10H but found "${text}"`);
  }
  const duration = parseDuration(match[3] ?? '');
  if (isElapsedTime(duration) && duration.milliseconds === 0) {
    throw new TimeError(`Expected a cycle with a duration above zero but found "${text}"`);
  }
  if (match[2] === undefined) return { repetitions, duration };
  const named = /\[([^\]]+)\]$/.exec(match[2])?.[1];
  return {
    repetitions,
    start: dueOfDate(match[2], zone),
    ...(named !== undefined && { zone: named }),
    duration,
  };
}

/**
 * Without a start a cycle fires first one duration after `now`. With one it fires at the start; of
 * a start in the past, the times before `now` are used up, but the last of them fires at once if
 * nothing else is left.
 */
export function firstDue(cycle: Cycle, now: number, zone: string): TimerDue {
  const { start, duration, repetitions } = cycle;
  const at = occurrences(start ?? now, duration, cycle.zone ?? zone);
  if (start === undefined) return { due: at(1), repetitions };
  const next = now <= start ? 0 : firstAfter(at, now - 1, duration);
  if (repetitions < 0) return { due: at(next), repetitions };
  const used = Math.min(next, repetitions - 1);
  return { due: at(used), repetitions: repetitions - used };
}

/**
 * The next due time strictly after `now`. It is counted from the start if the cycle names one, and
 * otherwise from the previous due time; never from the moment at which the timer really fired.
 */
export function nextDue(
  cycle: Cycle,
  { previousDue, now, zone }: { previousDue: number; now: number; zone: string },
): CycleDue {
  const at = occurrences(cycle.start ?? previousDue, cycle.duration, cycle.zone ?? zone);
  const following = firstAfter(at, previousDue, cycle.duration);
  const next = now < at(following) ? following : firstAfter(at, now, cycle.duration);
  return { due: at(next), missed: next - following };
}

type Occurrences = (index: number) => number;

function occurrences(anchor: number, duration: Duration, zone: string): Occurrences {
  return (index) => (index === 0 ? anchor : addMultiple(anchor, duration, { times: index, zone }));
}

/** Index of the first occurrence after a time, however many lie between. */
function firstAfter(at: Occurrences, time: number, duration: Duration): number {
  const anchor = at(0);
  if (time < anchor) return 0;
  if (isElapsedTime(duration)) {
    return Math.floor((time - anchor) / duration.milliseconds) + 1;
  }
  let high = 1;
  while (at(high) <= time) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle) > time) high = middle;
    else low = middle;
  }
  return high;
}
