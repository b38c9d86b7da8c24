import type { CalendarData, Calendars } from './calendar.ts';
import { TimeError } from './time-error.ts';

/** Compiles the layers of all calendars; `default` must be among them. Throws TimeError. */
export function compileCalendars(data: CalendarData[]): Calendars {
  throw new TimeError(`Expected an implementation for ${data.length} calendars`);
}
