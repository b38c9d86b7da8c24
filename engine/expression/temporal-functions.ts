import {
  date,
  dateAndTime,
  duration,
  FeelDate,
  FeelDateTime,
  type FeelDuration,
  FeelTime,
  time,
} from 'feelin';
import type { FeelInstant } from './feel-types.ts';
import { monthsBetween } from './temporal.ts';

/** The value of `@"…"`, or null when the text is none. */
export function temporalLiteral(text: string): FeelInstant | FeelDuration | null {
  if (text.startsWith('-') && !/^-P/.test(text)) return null;
  if (/^-?P/.test(text)) return duration(text);
  if (/^\d{1,2}:\d{1,2}:\d{1,2}/.test(text)) return time(text);
  return text.includes('T') ? dateAndTime(text) : date(text);
}

/** `date and time(from)` and `date and time(date, time)`. */
export function dateAndTimeOf([day, timeOfDay, from]: unknown[]): unknown {
  const text = typeof day === 'string' ? day : from;
  if (typeof text === 'string') return dateAndTime(text);
  if (!(timeOfDay instanceof FeelTime)) return null;
  const plainDate = plainDateOf(day);
  if (!plainDate) return null;
  return new FeelDateTime(plainDate.toPlainDateTime(timeOfDay.unwrap()), timeOfDay.timezone);
}

function plainDateOf(day: unknown) {
  if (day instanceof FeelDate) return day.unwrap();
  if (day instanceof FeelDateTime) return day.unwrap().toPlainDate();
  return null;
}

/** `years and months duration(from, to)`. */
export function yearsAndMonthsDuration([from, to]: unknown[]): unknown {
  const start = plainDateOf(from);
  const end = plainDateOf(to);
  return start && end ? monthsBetween(new FeelDate(start), new FeelDate(end)) : null;
}
