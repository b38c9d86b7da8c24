import type { OpeningHours } from './calendar.ts';
import { TimeError } from './time-error.ts';
import { DAY } from './zone-clock.ts';

/** The working time of one working day; all in milliseconds, times since midnight. */
export interface BusinessHours {
  /** Working time of the whole day. */
  total: number;
  /** Working time that has passed at a time of day. */
  workedAt(time: number): number;
  /** Earliest time of day at which so much has been worked; the opening for 0. */
  timeOfWorked(worked: number): number;
}

interface Interval {
  from: number;
  to: number;
}

/** Without opening hours the whole day counts. `owner` names the calendar in messages. */
export function createBusinessHours(hours: OpeningHours[], owner: string): BusinessHours {
  const intervals = hours.length > 0 ? parseIntervals(hours, owner) : [{ from: 0, to: DAY }];
  const total = intervals.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    total,
    workedAt: (time) =>
      intervals.reduce((sum, { from, to }) => sum + clamp(time, from, to) - from, 0),
    timeOfWorked(worked) {
      let left = worked;
      for (const { from, to } of intervals) {
        if (left <= to - from) return from + left;
        left -= to - from;
      }
      throw new TimeError(`Expected at most ${total} ms of work in a day but found ${worked}`);
    },
  };
}

function parseIntervals(hours: OpeningHours[], owner: string): Interval[] {
  let last = 0;
  return hours.map(({ from, to }) => {
    const interval = { from: parseTimeOfDay(from, owner), to: parseTimeOfDay(to, owner) };
    if (interval.from < last || interval.to <= interval.from) {
      throw new TimeError(
        `Expected ascending business hours in calendar "${owner}" but found ${from}–${to}`,
      );
    }
    last = interval.to;
    return interval;
  });
}

function parseTimeOfDay(text: string, owner: string): number {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text);
  const time = match ? (Number(match[1]) * 60 + Number(match[2])) * 60_000 : Infinity;
  if (time > DAY) {
    throw new TimeError(
      `Expected business hours such as 09:00 in calendar "${owner}" but found "${text}"`,
    );
  }
  return time;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
