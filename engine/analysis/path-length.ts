import type { TimeLimit, TimeUnit } from '../model/definition.ts';
import type { PathLength } from './path-report.ts';

/** The two limits that are followed through a model. */
export type LimitKind = 'legal' | 'promised';

export const UNITS: readonly TimeUnit[] = ['workingDays', 'calendarDays', 'workingHours'];

/**
 * Rough calendar days in one of a unit, by a week of five days of seven hours. Only to tell which
 * of two paths in different units is the longer; reported lengths are never converted.
 */
const CALENDAR_DAYS: PathLength = { workingDays: 7 / 5, calendarDays: 1, workingHours: 1 / 5 };

export const NO_LENGTH: Readonly<PathLength> = {
  workingDays: 0,
  calendarDays: 0,
  workingHours: 0,
};

/**
 * Length of a limit. Where nothing is promised the law's limit stands, and where the law sets none
 * the promise is all there is.
 */
export function lengthOfLimit(limit: TimeLimit, kind: LimitKind): PathLength {
  const amount =
    kind === 'legal' ? (limit.legal ?? limit.promised) : (limit.promised ?? limit.legal);
  return { ...NO_LENGTH, [limit.unit]: amount ?? 0 };
}

export function addLengths(a: PathLength, b: PathLength): PathLength {
  return {
    workingDays: a.workingDays + b.workingDays,
    calendarDays: a.calendarDays + b.calendarDays,
    workingHours: a.workingHours + b.workingHours,
  };
}

/** True if `a` takes clearly longer than `b`; rounding errors do not count. */
export function isLonger(a: PathLength, b: PathLength): boolean {
  return inCalendarDays(a) > inCalendarDays(b) + 1e-9;
}

function inCalendarDays(length: PathLength): number {
  return UNITS.reduce((sum, unit) => sum + length[unit] * CALENDAR_DAYS[unit], 0);
}
