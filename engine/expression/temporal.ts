import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from 'feelin';
import { Temporal } from 'temporal-polyfill';
import { type FeelInstant, isInstant } from './feel-types.ts';

/** Where times without a date are placed to be compared, as feelin does. */
const REFERENCE_DATE = Temporal.PlainDate.from('1970-01-01');
const SECONDS_OFFSET = /^([+-])(\d{2}):(\d{2}):(\d{2})$/;

/** A date and time without zone is read in the zone of the centre; all else stays as it is. */
export function localize(value: unknown, zone: string): unknown {
  if (!(value instanceof FeelDateTime) || value.timezone !== null) return value;
  return new FeelDateTime(value.unwrap(), zone);
}

/** `now()`. */
export function nowOf(epochMilliseconds: number, zone: string): FeelDateTime {
  const zoned = zonedAt(epochMilliseconds, zone);
  return new FeelDateTime(zoned.toPlainDateTime(), zone);
}

/** `today()`. */
export function todayOf(epochMilliseconds: number, zone: string): FeelDate {
  return new FeelDate(zonedAt(epochMilliseconds, zone).toPlainDate());
}

function zonedAt(epochMilliseconds: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
}

/** `instant + duration` (sign 1) or `instant - duration` (sign −1). */
export function shift(instant: FeelInstant, duration: FeelDuration, sign: 1 | -1): FeelInstant {
  const change = sign < 0 ? duration.unwrap().negated() : duration.unwrap();
  if (instant instanceof FeelTime) {
    return new FeelTime(instant.unwrap().add(change), instant.timezone);
  }
  if (instant instanceof FeelDate) {
    return hasTimePart(duration)
      ? new FeelDateTime(instant.unwrap().toPlainDateTime().add(change), 'UTC')
      : new FeelDate(instant.unwrap().add(change));
  }
  return shiftDateTime(instant, change);
}

function shiftDateTime(instant: FeelDateTime, change: Temporal.Duration): FeelDateTime {
  const zone = instant.timezone;
  if (zone === null || SECONDS_OFFSET.test(zone)) {
    return new FeelDateTime(instant.unwrap().add(change), zone);
  }
  const shifted = instant.unwrap().toZonedDateTime(zone).add(change);
  return new FeelDateTime(shifted.toPlainDateTime(), zone);
}

function hasTimePart(duration: FeelDuration): boolean {
  const { hours, minutes, seconds, milliseconds } = duration.unwrap();
  return hours !== 0 || minutes !== 0 || seconds !== 0 || milliseconds !== 0;
}

/** `instant - instant`: by the wall clocks if neither has a zone, else in true elapsed time. */
export function difference(left: FeelInstant, right: FeelInstant, zone: string): FeelDuration {
  if (left instanceof FeelTime && right instanceof FeelTime) {
    return new FeelDuration(left.unwrap().since(right.unwrap()));
  }
  if (left instanceof FeelTime || right instanceof FeelTime || !(isZoned(left) || isZoned(right))) {
    return new FeelDuration(wallClock(left).since(wallClock(right), { largestUnit: 'day' }));
  }
  const elapsed = epochOf(left, zone) - epochOf(right, zone);
  return new FeelDuration(Temporal.Duration.from({ milliseconds: elapsed }), false);
}

function isZoned(instant: FeelInstant): boolean {
  return instant instanceof FeelDateTime && instant.timezone !== null;
}

function wallClock(instant: FeelInstant): Temporal.PlainDateTime {
  if (instant instanceof FeelDate) return instant.unwrap().toPlainDateTime();
  if (instant instanceof FeelDateTime) return instant.unwrap();
  return REFERENCE_DATE.toPlainDateTime(instant.unwrap());
}

/** `duration + duration` or `duration - duration`; null for two different kinds. */
export function addDurations(
  left: FeelDuration,
  right: FeelDuration,
  sign: 1 | -1,
): FeelDuration | null {
  if (left.yearsMonths !== right.yearsMonths) return null;
  const other = sign < 0 ? right.unwrap().negated() : right.unwrap();
  if (!left.yearsMonths) return new FeelDuration(left.unwrap().add(other), false);
  return monthsDuration(monthsOf(left) + sign * monthsOf(right));
}

/** `duration * number`; a duration of months keeps whole months. */
export function multiplyDuration(duration: FeelDuration, factor: number): FeelDuration | null {
  if (!Number.isFinite(factor)) return null;
  if (duration.yearsMonths) return monthsDuration(Math.trunc(monthsOf(duration) * factor));
  const milliseconds = Math.trunc(lengthOf(duration) * factor);
  return new FeelDuration(Temporal.Duration.from({ milliseconds }), false);
}

/** `duration / duration`; null for two different kinds and for a divisor of no length. */
export function divideDurations(left: FeelDuration, right: FeelDuration): number | null {
  if (left.yearsMonths !== right.yearsMonths) return null;
  const divisor = left.yearsMonths ? monthsOf(right) : lengthOf(right);
  if (divisor === 0) return null;
  return (left.yearsMonths ? monthsOf(left) : lengthOf(left)) / divisor;
}

/** `years and months duration(from, to)`. */
export function monthsBetween(from: FeelDate, to: FeelDate): FeelDuration {
  return new FeelDuration(from.unwrap().until(to.unwrap(), { largestUnit: 'month' }), true);
}

function monthsOf(duration: FeelDuration): number {
  const { years, months } = duration.unwrap();
  return years * 12 + months;
}

function monthsDuration(months: number): FeelDuration {
  return new FeelDuration(Temporal.Duration.from({ months }), true);
}

/** Milliseconds of a duration, its days being of 24 hours and its months those from 1970-01. */
export function lengthOf(duration: FeelDuration): number {
  return duration.unwrap().total({ unit: 'millisecond', relativeTo: REFERENCE_DATE });
}

/** Whether two durations are equal: by months when long, else by seconds, as feelin does. */
export function durationsEqual(left: FeelDuration, right: FeelDuration): boolean {
  const total = (duration: FeelDuration, unit: 'day' | 'month' | 'second') =>
    duration.unwrap().total({ unit, relativeTo: REFERENCE_DATE });
  const unit = Math.abs(total(left, 'day')) > 180 ? 'month' : 'second';
  return Math.trunc(total(left, unit) - total(right, unit)) === 0;
}

/** Milliseconds that order instants of one type; `zone` is that of date-times without zone. */
export function epochOf(instant: FeelInstant, zone: string): number {
  if (instant instanceof FeelDate) return startOf(instant, zone);
  if (instant instanceof FeelTime) return wallEpoch(wallClock(instant), instant.timezone ?? 'UTC');
  return wallEpoch(instant.unwrap(), instant.timezone ?? zone);
}

function startOf(date: FeelDate, zone: string): number {
  return date.unwrap().toZonedDateTime(zone).epochMilliseconds;
}

function wallEpoch(wall: Temporal.PlainDateTime, zone: string): number {
  const seconds = SECONDS_OFFSET.exec(zone);
  if (!seconds) return wall.toZonedDateTime(zone).epochMilliseconds;
  const [, sign, h, m, s] = seconds;
  const offset = Number(h) * 3600 + Number(m) * 60 + Number(s);
  const utc = wall.toZonedDateTime('UTC').epochMilliseconds;
  return utc - (sign === '-' ? -offset : offset) * 1000;
}

/** ISO 8601 text of a date, time or duration, with the offset that its zone has then. */
export function isoOf(value: FeelInstant | FeelDuration, now: number, zone: string): string {
  if (!isInstant(value) || value instanceof FeelDate) return value.toString();
  if (value instanceof FeelDateTime) {
    return value.unwrap().toString() + offsetOf(value.unwrap(), value.timezone ?? zone);
  }
  const day = zonedAt(now, value.timezone ?? zone).toPlainDate();
  const wall = day.toPlainDateTime(value.unwrap());
  return value.unwrap().toString() + offsetOf(wall, value.timezone ?? zone);
}

function offsetOf(wall: Temporal.PlainDateTime, zone: string): string {
  if (zone === 'UTC') return 'Z';
  if (/^[+-]/.test(zone)) return zone;
  return wall.toZonedDateTime(zone).offset;
}
