import { weekOf, weekdayOf } from './plain-date.ts';

/** Days by weekday, and the dates that differ from their weekday. */
export interface DayRules {
  /** 1 = Monday … 7 = Sunday; at least one is missing. */
  closedWeekdays: Set<number>;
  /** Day number → whether it is worked. */
  exceptions: Map<number, boolean>;
}

/** Counts working days in logarithmic time, on any date. */
export interface WorkingDays {
  isWorking(day: number): boolean;
  /** Number of working days up to and including the day, from a fixed origin; may be negative. */
  countTo(day: number): number;
  /** First day at which `countTo` reaches `count`: a working day. */
  dayOfCount(count: number): number;
}

export function createWorkingDays(rules: DayRules): WorkingDays {
  const { days, sums } = corrections(rules);
  const openInWeek = openDaysUpToWeekday(rules.closedWeekdays);
  const openPerWeek = openInWeek[7] ?? 0;

  function countTo(day: number): number {
    const byWeekday = weekOf(day) * openPerWeek + (openInWeek[weekdayOf(day)] ?? 0);
    return byWeekday + (sums[numberUpTo(days, day)] ?? 0);
  }

  return {
    isWorking: (day) => rules.exceptions.get(day) ?? !rules.closedWeekdays.has(weekdayOf(day)),
    countTo,
    dayOfCount(count) {
      const guess = Math.floor((count * 7) / openPerWeek);
      return firstDayWith((day) => countTo(day) >= count, guess);
    },
  };
}

/** The `n`-th working day after the day, before it if negative; the day itself for 0. */
export function nthWorkingDay(workingDays: WorkingDays, day: number, n: number): number {
  if (n === 0) return day;
  const count = n > 0 ? workingDays.countTo(day) + n : workingDays.countTo(day - 1) + n + 1;
  return workingDays.dayOfCount(count);
}

/** Dates that really differ from their weekday, ascending, and the running sum of differences. */
function corrections(rules: DayRules): { days: number[]; sums: number[] } {
  const days = [...rules.exceptions.keys()]
    .filter((day) => rules.exceptions.get(day) === rules.closedWeekdays.has(weekdayOf(day)))
    .sort((a, b) => a - b);
  const sums = [0];
  let sum = 0;
  for (const day of days) {
    sum += rules.exceptions.get(day) ? 1 : -1;
    sums.push(sum);
  }
  return { days, sums };
}

/** Index 1 … 7: open days from Monday to that weekday. */
function openDaysUpToWeekday(closed: Set<number>): number[] {
  const counts = [0];
  let count = 0;
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    if (!closed.has(weekday)) count += 1;
    counts.push(count);
  }
  return counts;
}

/** How many of the ascending days are not after `day`. */
function numberUpTo(days: number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First day for which a monotone condition holds, searched from a guess outwards. */
function firstDayWith(condition: (day: number) => boolean, guess: number): number {
  let step = 8;
  let low = guess - step;
  let high = guess + step;
  while (condition(low)) low -= step *= 2;
  while (!condition(high)) high += step *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (condition(middle)) high = middle;
    else low = middle;
  }
  return high;
}
