import { firstDue, nextDue, parseCycle } from './cycle.ts';
import type { CycleDue, TimerDue } from './cycle.ts';
import { addDuration, dueOfDate } from './iso8601.ts';

/**
 * The first due time of a timer that starts at `now`. A date in the past is returned as it is, so
 * that the timer fires at once. Throws TimeError if the text cannot be read.
 */
export function timerDue(
  kind: 'date' | 'duration' | 'cycle',
  text: string,
  now: number,
  zone: string,
): TimerDue {
  switch (kind) {
    case 'date':
      return { due: dueOfDate(text, zone) };
    case 'duration':
      return { due: addDuration(now, text, zone) };
    case 'cycle':
      return firstDue(parseCycle(text, zone), now, zone);
  }
}

/** The first due time after `now` of a cycle that was due at `previousDue`. Throws TimeError. */
export function nextCycleDue(
  text: string,
  previousDue: number,
  now: number,
  zone: string,
): CycleDue {
  return nextDue(parseCycle(text, zone), { previousDue, now, zone });
}
