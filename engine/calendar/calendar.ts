import type { TimeUnit } from '../model/definition.ts';

/** One layer of a working calendar, as it is kept in a file and addressed by its content. */
export interface CalendarData {
  /** Layers with one name make one calendar; the later layer decides about a date. */
  name: string;
  /** IANA time zone whose days are counted. */
  zone: string;
  /** First and last year for which the holidays are published. */
  years: { from: number; to: number };
  /** Plain dates on which nobody works. Those on closed weekdays may be left out. */
  holidays: string[];
  /** Plain dates on which work is done although their weekday is closed (调休). */
  workdays: string[];
  /** Opening hours of a working day, ascending. None = the whole day counts, up to 24:00. */
  businessHours: OpeningHours[];
  /** Other hours in a part of the year, such as summer; `businessHours` hold in the rest of it. */
  seasons?: Season[];
  /** Weekdays without work, 1 = Monday … 7 = Sunday; [6, 7] if absent. */
  closedWeekdays?: number[];
}

/** `HH:MM` to `HH:MM` on the same day; `24:00` is the end of the day. */
export interface OpeningHours {
  from: string;
  to: string;
}

/** A part of every year with hours of its own; `MM-DD`, both days included. */
export interface Season {
  from: string;
  to: string;
  businessHours: OpeningHours[];
}

/** All calendars of a centre by name. */
export interface Calendars {
  /** Time zone of the calendar `default`. */
  zone: string;
  get(name: string): WorkingCalendar | undefined;
}

export interface DueTime {
  /** Epoch milliseconds. */
  at: number;
  /** The day lies past the last published year: to be counted again when it is published. */
  provisional: boolean;
}

/** Working time by the rules of the Civil Code (民法典 Art. 201–203). Dates are `YYYY-MM-DD`. */
export interface WorkingCalendar {
  readonly zone: string;
  isWorkingDay(date: string): boolean;
  /** The day in the calendar's zone. */
  dateOf(at: number): string;
  /**
   * `at` itself on a working day between the first opening and the last close, else the next
   * opening after it.
   */
  openFrom(at: number): number;
  /** The `days`-th working day after `date` (before it if negative); `date` itself for 0. */
  addWorkingDays(date: string, days: number): string;
  /** Working days in (from, to]; negative when `to` is the earlier one. */
  workingDaysAfter(from: string, to: string): number;
  /**
   * When a limit ends. The starting day is not counted; working days end on the nth working day,
   * calendar days on the nth day or, if that is a day off, the next working day; both at close of
   * business. Working hours count from `start`. A fraction of a day is that share of the last
   * day's working time. `excluded` is what pauses left out, as `excludedBetween` counts it.
   */
  due(start: number, amount: number, unit: TimeUnit, excluded?: number): DueTime;
  /**
   * What a pause leaves out of a limit: working days or calendar days in (from's date, to's date],
   * or milliseconds of working time for working hours.
   */
  excludedBetween(from: number, to: number, unit: TimeUnit): number;
}
