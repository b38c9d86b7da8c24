import { TimeError } from './time-error.ts';

/*
 * Plain dates as day numbers since 1970-01-01 in the proleptic Gregorian calendar, by Howard
 * Hinnant's civil algorithms. No time zone, of the machine or otherwise, has a part in it.
 */

const DAYS_PER_ERA = 146_097;
/** From 0000-03-01, where an era begins, to 1970-01-01. */
const ERA_TO_EPOCH = 719_468;

/** 9999-12-31, the last day that `YYYY-MM-DD` can name. */
export const LAST_DAY = 2_932_896;

interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** Day number of a date; day and month are taken as they are. */
export function dayOfCivil({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - ERA_TO_EPOCH;
}

export function civilOfDay(dayNumber: number): CivilDate {
  const shifted = dayNumber + ERA_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Day number of `YYYY-MM-DD`. Throws TimeError for anything else, 2026-02-30 included. */
export function parseDate(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match) {
    const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    const dayNumber = dayOfCivil(civil);
    if (formatDate(dayNumber) === text) return dayNumber;
  }
  throw new TimeError(`Expected a date such as 2026-01-31 but found "${text}"`);
}

export function formatDate(dayNumber: number): string {
  const { year, month, day } = civilOfDay(dayNumber);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNumber: number): number {
  return dayOfWeekFromMonday(dayNumber) + 1;
}

/** Number of the week, beginning on Monday, that holds the day; week 0 holds 1970-01-01. */
export function weekOf(dayNumber: number): number {
  return Math.floor((dayNumber + 3) / 7);
}

function dayOfWeekFromMonday(dayNumber: number): number {
  return dayNumber + 3 - weekOf(dayNumber) * 7;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
