import { parseDuration, TimeError } from '../calendar/index.ts';
import type { Duration } from '../calendar/index.ts';
import type { ScopeOrNode } from '../model/definition.ts';
import { NO_LENGTH } from './path-length.ts';
import type { PathLength } from './path-report.ts';

const DAYS_PER_MONTH = 30;
const MS_PER_DAY = 86_400_000;

/** True for a timer that the path must wait for; a boundary event's is an alternative instead. */
export function isWait(node: ScopeOrNode): boolean {
  return node.type === 'intermediateCatchEvent' && node.events[0]?.kind === 'timer';
}

/** Calendar days of a wait whose duration is written in the model; nothing if it is not. */
export function waitingTime(node: ScopeOrNode): PathLength | undefined {
  const duration = constantDuration(node);
  if (!duration) return undefined;
  const { months, days, milliseconds } = duration;
  return {
    ...NO_LENGTH,
    calendarDays: months * DAYS_PER_MONTH + days + milliseconds / MS_PER_DAY,
  };
}

function constantDuration({ events: [event] }: ScopeOrNode): Duration | undefined {
  if (event?.kind !== 'timer' || event.timer !== 'duration') return undefined;
  if (!('constant' in event.value)) return undefined;
  try {
    return parseDuration(event.value.constant);
  } catch (error) {
    // A duration that cannot be read is a problem of the model, reported by its validation.
    if (error instanceof TimeError) return undefined;
    throw error;
  }
}
