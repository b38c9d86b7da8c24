import type { CalendarData } from './calendar.ts';
import { parseDate } from './plain-date.ts';
import { TimeError } from './time-error.ts';
import { createSeasonHours, type SeasonHours } from './season-hours.ts';
import type { DayRules } from './working-days.ts';

/** All layers of one calendar made into one. */
export interface MergedCalendar {
  name: string;
  zone: string;
  days: DayRules;
  hours: SeasonHours;
  hasSeasons: boolean;
  /** Last year that every layer has published. */
  publishedTo: number;
}

const WEEKEND = [6, 7];

/**
 * Merges layers of one name, general ones first (national, provincial, the centre's own): the last
 * layer that names a date, opening hours (with their seasons) or closed weekdays decides.
 */
export function mergeLayers(layers: CalendarData[]): MergedCalendar {
  const first = layers[0];
  if (!first) throw new TimeError('Expected a calendar with at least one layer but found none');
  layers.forEach((layer) => checkLayer(layer, first));
  const closed = layers.findLast((layer) => layer.closedWeekdays)?.closedWeekdays ?? WEEKEND;
  const source = layers.findLast(saysHours);
  const seasons = source?.seasons ?? [];
  return {
    name: first.name,
    zone: first.zone,
    days: { closedWeekdays: new Set(closed), exceptions: mergeDates(layers) },
    hours: createSeasonHours(source?.businessHours ?? [], seasons, first.name),
    hasSeasons: seasons.length > 0,
    publishedTo: Math.min(...layers.map((layer) => layer.years.to)),
  };
}

function saysHours({ businessHours, seasons = [] }: CalendarData): boolean {
  return businessHours.length > 0 || seasons.length > 0;
}

function mergeDates(layers: CalendarData[]): Map<number, boolean> {
  const exceptions = new Map<number, boolean>();
  for (const layer of layers) {
    for (const date of layer.holidays) exceptions.set(parseDate(date), false);
    for (const date of layer.workdays) exceptions.set(parseDate(date), true);
  }
  return exceptions;
}

function checkLayer(layer: CalendarData, first: CalendarData): void {
  const { name, years, closedWeekdays = WEEKEND } = layer;
  if (layer.zone !== first.zone) {
    throw new TimeError(
      `Expected one time zone in calendar "${name}" but found ${first.zone} and ${layer.zone}`,
    );
  }
  if (!Number.isInteger(years.from) || !Number.isInteger(years.to) || years.from > years.to) {
    throw new TimeError(
      `Expected published years from–to in calendar "${name}" but found ${years.from}–${years.to}`,
    );
  }
  const isWeekday = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7;
  if (!closedWeekdays.every(isWeekday) || new Set(closedWeekdays).size === 7) {
    throw new TimeError(
      `Expected closed weekdays of 1–7, not all of them, in calendar "${name}" ` +
        `but found ${closedWeekdays.join(', ')}`,
    );
  }
  const worked = new Set(layer.workdays);
  const both = layer.holidays.find((date) => worked.has(date));
  if (both !== undefined) {
    throw new TimeError(
      `Expected a holiday or a workday in calendar "${name}" but found ${both} as both`,
    );
  }
}
