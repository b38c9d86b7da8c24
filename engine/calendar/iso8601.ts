import { TimeError } from './time-error.ts';

/** A timer's first due time; `repetitions` counts the firings left including it, −1 = endless. */
export interface TimerDue {
  due: number;
  repetitions?: number;
}

export function timerDue(
  kind: 'date' | 'duration' | 'cycle',
  text: string,
  now: number,
  zone: string,
): TimerDue {
  throw new TimeError(`${kind} ${text} ${now} ${zone}`);
}

export function nextCycleDue(
  text: string,
  previousDue: number,
  now: number,
  zone: string,
): { due: number; missed: number } {
  throw new TimeError(`${text} ${previousDue} ${now} ${zone}`);
}
