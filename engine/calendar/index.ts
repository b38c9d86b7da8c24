export type {
  CalendarData,
  Calendars,
  DueTime,
  OpeningHours,
  Season,
  WorkingCalendar,
} from './calendar.ts';
export { compileCalendars } from './compile.ts';
export { parseCycle } from './cycle.ts';
export type { Cycle, CycleDue, TimerDue } from './cycle.ts';
export { addDuration, dueOfDate, parseDuration } from './iso8601.ts';
export { TimeError } from './time-error.ts';
export { nextCycleDue, timerDue } from './timer.ts';
export type { Duration } from './iso8601.ts';
