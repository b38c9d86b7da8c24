import { Temporal } from 'temporal-polyfill';
import { civilOfDay } from './plain-date.ts';
import { TimeError } from './time-error.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A wall-clock time in a zone: day number and milliseconds since midnight. */
export interface WallTime {
  day: number;
  time: number;
}

/** Converts between epoch milliseconds and the wall clock of one zone. */
export interface ZoneClock {
  toWall(at: number): WallTime;
  /** `time` may be 24:00. A wall time that DST skips is read as the one after the gap. */
  toEpoch(wall: WallTime): number;
}

/** Throws TimeError if the zone is unknown. */
export function createZoneClock(zone: string): ZoneClock {
  checkZone(zone);
  // Asking for an offset is the one slow step of all counting; a day's beginning never changes.
  const midnights = new Map<number, number>();

  function midnight(day: number): number {
    let at = midnights.get(day);
    if (at === undefined) {
      at = new Temporal.PlainDate(...civilParts(day)).toZonedDateTime(zone).epochMilliseconds;
      midnights.set(day, at);
    }
    return at;
  }

  const isPlainDay = (day: number): boolean => midnight(day + 1) - midnight(day) === DAY;

  return {
    toWall(at) {
      let day = Math.floor(at / DAY);
      while (midnight(day) > at) day -= 1;
      while (midnight(day + 1) <= at) day += 1;
      return { day, time: isPlainDay(day) ? at - midnight(day) : wallTime(at, zone) };
    },
    toEpoch({ day, time }) {
      if (time >= DAY) return midnight(day + 1);
      if (time === 0 || isPlainDay(day)) return midnight(day) + time;
      const wall = new Temporal.PlainDateTime(...civilParts(day)).add({ milliseconds: time });
      return wall.toZonedDateTime(zone).epochMilliseconds;
    },
  };
}

export function checkZone(zone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch {
    throw new TimeError(`Expected an IANA time zone such as Asia/Shanghai but found "${zone}"`);
  }
}

function wallTime(at: number, zone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const minutes = wall.hour * 60 + wall.minute;
  return (minutes * 60 + wall.second) * 1000 + wall.millisecond;
}

function civilParts(dayNumber: number): [number, number, number] {
  const { year, month, day } = civilOfDay(dayNumber);
  return [year, month, day];
}
