import type { CalendarData } from '../../engine/index.ts';
import { invalid } from '../problem.ts';
import type { LayerData } from './calendars.schema.ts';
import { type Layer, STANDARD } from './compose.ts';

/** A yearly notice over what was there: the years that it names are replaced, the others stay. */
export function withNotice(before: LayerData, notice: LayerData): LayerData {
  const { years } = notice;
  const isReplaced = (date: string): boolean => {
    const year = Number(date.slice(0, 4));
    return years !== undefined && years.from <= year && year <= years.to;
  };
  const kept = (dates: string[]): string[] => dates.filter((date) => !isReplaced(date));
  const span = before.years ?? years;
  return {
    ...before,
    ...notice,
    ...(years !== undefined &&
      span !== undefined && {
        years: { from: Math.min(span.from, years.from), to: Math.max(span.to, years.to) },
      }),
    holidays: [...kept(before.holidays), ...notice.holidays].sort(),
    workdays: [...kept(before.workdays), ...notice.workdays].sort(),
  };
}

/** A year that is left out would count as published. */
export function expectYears({ years }: LayerData, before: LayerData | undefined): void {
  if (years === undefined) {
    throw invalid('Expected the years of the national calendar, but there are none.');
  }
  const last = before?.years?.to ?? years.from;
  if (years.from <= last + 1) return;
  throw invalid(
    `Expected the notice of ${String(last + 1)} next, but it is of ${String(years.from)}.`,
  );
}

/** Hours and weekdays that a notice does not name stay as they were. */
export function nationalOf({ data }: Layer, before: CalendarData[]): CalendarData {
  const last = before.findLast(({ name }) => name === STANDARD);
  if (last === undefined || data.years === undefined) {
    throw new Error('Expected the national calendar to have years and to follow another one');
  }
  const { years, holidays, workdays, businessHours, seasons, closedWeekdays } = data;
  return {
    ...last,
    years,
    holidays,
    workdays,
    ...(businessHours !== undefined && { businessHours }),
    ...(seasons !== undefined && { seasons }),
    ...(closedWeekdays !== undefined && { closedWeekdays }),
  };
}
