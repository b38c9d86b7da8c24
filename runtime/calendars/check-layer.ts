import { compileCalendars, type CalendarData, TimeError } from '../../engine/index.ts';
import type { LayerData } from './calendars.schema.ts';

/** One thing wrong with a layer. */
export interface Finding {
  /** Path such as `holidays[3]`. */
  field: string;
  message: string;
  /** The date that it is about. */
  date?: string;
}

/** The zone that all layers of one calendar share. */
export const ZONE = 'Asia/Shanghai';

/** All that is wrong with a layer by itself. */
export function layerProblems(data: LayerData): Finding[] {
  const dates = [...dateProblems(data, 'holidays'), ...dateProblems(data, 'workdays')];
  if (dates.length > 0) return dates;
  try {
    compileCalendars([calendarOf(data)]);
    return [];
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    return [{ field: 'businessHours', message: error.message }];
  }
}

/** A layer by itself, as a calendar. */
export function calendarOf(data: LayerData, name = 'default'): CalendarData {
  return {
    name,
    zone: ZONE,
    years: data.years ?? { from: 1, to: 9999 },
    holidays: data.holidays,
    workdays: data.workdays,
    businessHours: data.businessHours ?? [],
    ...(data.seasons !== undefined && { seasons: data.seasons }),
    ...(data.closedWeekdays !== undefined && { closedWeekdays: data.closedWeekdays }),
  };
}

function dateProblems(data: LayerData, list: 'holidays' | 'workdays'): Finding[] {
  const other = new Set(list === 'workdays' ? data.holidays : []);
  const seen = new Set<string>();
  return data[list].flatMap((date, index): Finding[] => {
    const at = { field: `${list}[${String(index)}]`, date };
    if (!isDate(date)) {
      return [{ ...at, message: `Expected a date such as 2027-01-01 but it is "${date}"` }];
    }
    const year = Number(date.slice(0, 4));
    const isTwice = seen.has(date);
    seen.add(date);
    if (isTwice) return [{ ...at, message: `Expected each date once but ${date} is there twice` }];
    if (other.has(date)) {
      return [{ ...at, message: `Expected a holiday or a workday but ${date} is both` }];
    }
    const { years } = data;
    if (years === undefined || (years.from <= year && year <= years.to)) return [];
    const span = `${String(years.from)}–${String(years.to)}`;
    return [{ ...at, message: `Expected a date of the years ${span} but it is ${date}` }];
  });
}

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at)
    ? new Date(at).toISOString().startsWith(text)
    : false;
}
