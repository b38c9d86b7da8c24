import type { TimeUnit } from '../model/definition.ts';
import type { DueTime, WorkingCalendar } from './calendar.ts';
import type { MergedCalendar } from './layers.ts';
import { LAST_DAY, civilOfDay, formatDate, parseDate } from './plain-date.ts';
import { TimeError } from './time-error.ts';
import { createPlainMeter, createWorkMeter } from './season-hours.ts';
import { createWorkingDays, nthWorkingDay } from './working-days.ts';
import { HOUR, createZoneClock } from './zone-clock.ts';
import type { WallTime } from './zone-clock.ts';

/** A share of a day below this is a rounding error: 1.1 × 10 days must not need a twelfth one. */
const DAY_SHARE = 1e-6;
/** Far past every date, and small enough for exact counting. */
const MOST = 1e15;

/** Makes a merged calendar count. */
export function createWorkingCalendar(calendar: MergedCalendar): WorkingCalendar {
  const { zone, hours } = calendar;
  const clock = createZoneClock(zone);
  const workingDays = createWorkingDays(calendar.days);
  const meter = calendar.hasSeasons
    ? createWorkMeter(workingDays, hours)
    : createPlainMeter(workingDays, hours.on(0));

  /** Working time since the meter's origin; grows only while work is done. */
  function workedAt(at: number): number {
    const { day, time } = clock.toWall(at);
    const today = workingDays.isWorking(day) ? hours.on(day).workedAt(time) : 0;
    return meter.before(day) + today;
  }

  /** Earliest wall time at which so much has been worked. */
  function wallOfWorked(worked: number): WallTime {
    const day = checkDay(meter.dayOf(worked));
    return { day, time: hours.on(day).timeOfWorked(worked - meter.before(day)) };
  }

  function lastDay(start: number, days: number, unit: TimeUnit): number {
    const { day } = clock.toWall(start);
    const last =
      unit === 'workingDays' ? nthWorkingDay(workingDays, day, days) : checkDay(day + days);
    return checkDay(workingDays.isWorking(last) ? last : nthWorkingDay(workingDays, last, 1));
  }

  function wallOfDays(start: number, amount: number, unit: TimeUnit): WallTime {
    const days = Math.ceil(amount - DAY_SHARE);
    const share = days > 0 ? Math.min(1, amount - (days - 1)) : 1;
    const day = lastDay(start, days, unit);
    const { total, timeOfWorked } = hours.on(day);
    return { day, time: timeOfWorked(Math.round(share * total)) };
  }

  function dueAt(start: number, wall: WallTime): DueTime {
    const provisional = civilOfDay(wall.day).year > calendar.publishedTo;
    return { at: Math.max(start, clock.toEpoch(wall)), provisional };
  }

  return {
    zone,
    isWorkingDay: (date) => workingDays.isWorking(parseDate(date)),
    dateOf: (at) => formatDate(clock.toWall(at).day),
    openFrom(at) {
      const { day, time } = clock.toWall(at);
      const today = hours.on(day);
      if (workingDays.isWorking(day) && time <= today.timeOfWorked(today.total)) {
        return Math.max(at, clock.toEpoch({ day, time: today.timeOfWorked(0) }));
      }
      const next = checkDay(nthWorkingDay(workingDays, day, 1));
      return clock.toEpoch({ day: next, time: hours.on(next).timeOfWorked(0) });
    },
    addWorkingDays(date, days) {
      checkWhole(days);
      return formatDate(checkDay(nthWorkingDay(workingDays, parseDate(date), days)));
    },
    workingDaysAfter: (from, to) =>
      workingDays.countTo(parseDate(to)) - workingDays.countTo(parseDate(from)),
    due(start, amount, unit, excluded = 0) {
      checkAmount(amount);
      checkAmount(excluded);
      if (unit !== 'workingHours') return dueAt(start, wallOfDays(start, amount + excluded, unit));
      const worked = Math.round(amount * HOUR) + excluded;
      if (worked === 0) return dueAt(start, clock.toWall(start));
      return dueAt(start, wallOfWorked(workedAt(start) + worked));
    },
    excludedBetween(from, to, unit) {
      if (unit === 'workingHours') return workedAt(to) - workedAt(from);
      const [first, last] = [clock.toWall(from).day, clock.toWall(to).day];
      if (unit === 'calendarDays') return last - first;
      return workingDays.countTo(last) - workingDays.countTo(first);
    },
  };
}

function checkAmount(amount: number): void {
  if (!(amount >= 0 && amount <= MOST)) {
    throw new TimeError(`Expected a time limit of 0 or more but found ${amount}`);
  }
}

function checkWhole(days: number): void {
  if (!Number.isInteger(days) || Math.abs(days) > MOST) {
    throw new TimeError(`Expected a whole number of working days but found ${days}`);
  }
}

function checkDay(day: number): number {
  if (day > LAST_DAY) throw new TimeError('Expected a date up to 9999-12-31 but found a later one');
  return day;
}
