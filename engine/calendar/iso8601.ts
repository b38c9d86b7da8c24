import { Temporal } from 'temporal-polyfill';
import { TimeError } from './time-error.ts';
import { HOUR, checkZone } from './zone-clock.ts';

/** Months and days are counted by the calendar, milliseconds are elapsed time. */
export interface Duration {
  months: number;
  days: number;
  milliseconds: number;
}

const DURATION = new RegExp(
  '^P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?' +
    '(?:T(?=\\d)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$',
);

/** Reads an ISO 8601 duration such as P3D or PT10H. Throws TimeError; so do all functions here. */
export function parseDuration(text: string): Duration {
  const match = DURATION.exec(text);
  const part = (index: number): number => Number(match?.[index] ?? 0);
  const duration = {
    months: part(1) * 12 + part(2),
    days: part(3) * 7 + part(4),
    milliseconds: part(5) * HOUR + part(6) * 60_000 + Math.round(part(7) * 1000),
  };
  if (match && Object.values(duration).every(Number.isSafeInteger)) return duration;
  throw new TimeError(`Expected an ISO 8601 duration such as P3D but found "${text}"`);
}

/** True if the duration is equally long always. */
export function isElapsedTime({ months, days }: Duration): boolean {
  return months === 0 && days === 0;
}

/** Adds a duration such as P1M by the zone's calendar and clock. */
export function addDuration(at: number, text: string, zone: string): number {
  return addMultiple(at, parseDuration(text), { times: 1, zone });
}

/** Adds a duration several times at once: 31 January and twice P1M is 31 March. */
export function addMultiple(
  at: number,
  { months, days, milliseconds }: Duration,
  { times, zone }: { times: number; zone: string },
): number {
  checkZone(zone);
  try {
    const start = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    const calendarPart = { months: months * times, days: days * times };
    const end = start.add(calendarPart).epochMilliseconds + milliseconds * times;
    return Temporal.Instant.fromEpochMilliseconds(end).epochMilliseconds;
  } catch {
    throw new TimeError(
      'Expected a duration that ends within the calendar but found ' +
        `${times} × (${months} months, ${days} days, ${milliseconds} ms)`,
    );
  }
}

/**
 * Reads an ISO 8601 date-time. Without offset or zone it is the wall clock of `zone`, and a date
 * alone is the beginning of that day.
 */
export function dueOfDate(text: string, zone: string): number {
  checkZone(zone);
  try {
    if (text.includes('[')) return Temporal.ZonedDateTime.from(text).epochMilliseconds;
    if (hasOffset(text)) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw new TimeError(
      `Expected an ISO 8601 date-time such as 2026-01-31T09:00:00+08:00 but found "${text}"`,
    );
  }
}

function hasOffset(text: string): boolean {
  return /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text.slice('YYYY-MM-DD'.length));
}
