import type { CalendarDay, CalendarYear, LayerData } from '../../../api/calendars.ts';

const DAY = 86_400_000;

/** Plain dates a number of days apart. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whether a day is worked once the changes that are not saved yet hold. */
export function isWorked(day: CalendarDay, flipped: ReadonlySet<string>): boolean {
  return flipped.has(day.date) ? !day.working : day.working;
}

/** The months of a year, each as its weeks from Monday; days of other months are left out. */
export function weeksOf(year: CalendarYear, month: number): (CalendarDay | undefined)[][] {
  const prefix = `${String(year.year)}-${String(month).padStart(2, '0')}-`;
  const days = year.days.filter(({ date }) => date.startsWith(prefix));
  const first = weekday(days[0]?.date ?? `${prefix}01`);
  const cells: (CalendarDay | undefined)[] = [
    ...Array.from({ length: first }, () => undefined),
    ...days,
  ];
  const weeks: (CalendarDay | undefined)[][] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  return weeks;
}

/** 0 = Monday. */
export function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The centre's own layer with the changes in it. */
export function withChanges(
  own: LayerData,
  days: CalendarDay[],
  flipped: ReadonlySet<string>,
): LayerData {
  const untouched = (date: string): boolean => !flipped.has(date);
  const changed = days.filter(({ date }) => flipped.has(date));
  const added = (working: boolean): string[] =>
    changed.filter((day) => isWorked(day, flipped) === working).map(({ date }) => date);
  return {
    ...own,
    holidays: [...(own.holidays ?? []).filter(untouched), ...added(false)].sort(),
    workdays: [...(own.workdays ?? []).filter(untouched), ...added(true)].sort(),
  };
}

type Hours = NonNullable<LayerData['businessHours']>;

/** `09:00-12:00, 13:30-17:00`; undefined if it is not written so. */
export function parseHours(text: string): Hours | undefined {
  if (text.trim() === '') return [];
  const spans = text
    .split(/[,，]/)
    .map((part) => /^(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2})$/.exec(part.trim()));
  if (spans.some((span) => span === null)) return undefined;
  return spans.map((span) => ({ from: span?.[1] ?? '', to: span?.[2] ?? '' }));
}

export function hoursText(hours: Hours): string {
  return hours.map(({ from, to }) => `${from}-${to}`).join(', ');
}
