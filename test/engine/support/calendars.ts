import { readFileSync } from 'node:fs';
import { compileCalendars } from '../../../engine/calendar/index.ts';
import type { CalendarData, WorkingCalendar } from '../../../engine/calendar/index.ts';

/** The calendar that ships: China, 2004–2026. */
export const CHINA = JSON.parse(
  readFileSync(new URL('../../../definitions/calendars/china.json', import.meta.url), 'utf8'),
) as CalendarData;

/** The layers as one calendar. */
export function calendarOf(...layers: CalendarData[]): WorkingCalendar {
  const calendar = compileCalendars(layers).get('default');
  if (!calendar) throw new Error('Expected a calendar named default but found none');
  return calendar;
}

/** A layer over China's calendar that changes only what is given. */
export function layer(changes: Partial<CalendarData>): CalendarData {
  const { name, zone, years } = CHINA;
  return { name, zone, years, holidays: [], workdays: [], businessHours: [], ...changes };
}

/** Epoch milliseconds of a wall time in China: `2024-09-20 10:00`. */
export function china(wall: string): number {
  return Date.parse(`${wall.replace(' ', 'T')}:00+08:00`);
}

/** The wall time in China of epoch milliseconds: `2024-09-20 10:00`. */
export function wallOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
