export type {
  CalendarData,
  Calendars,
  DueTime,
  OpeningHours,
  WorkingCalendar,
} from './calendar.ts';
export { compileCalendars } from './compile.ts';
export { nextCycleDue, timerDue } from './iso8601.ts';
export type { TimerDue } from './iso8601.ts';
export { TimeError } from './time-error.ts';
