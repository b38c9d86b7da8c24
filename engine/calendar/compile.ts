import type { CalendarData, Calendars, WorkingCalendar } from './calendar.ts';
import { mergeLayers } from './layers.ts';
import { TimeError } from './time-error.ts';
import { createWorkingCalendar } from './working-calendar.ts';

/** Compiles the layers of all calendars; `default` must be among them. Throws TimeError. */
export function compileCalendars(data: CalendarData[]): Calendars {
  const layersByName = groupByName(data);
  const calendars = new Map<string, WorkingCalendar>();
  for (const [name, layers] of layersByName) {
    calendars.set(name, createWorkingCalendar(mergeLayers(layers)));
  }
  const standard = calendars.get('default');
  if (!standard) {
    const found = [...calendars.keys()].join(', ') || 'none';
    throw new TimeError(`Expected a calendar named "default" but found ${found}`);
  }
  return { zone: standard.zone, get: (name) => calendars.get(name) };
}

function groupByName(data: CalendarData[]): Map<string, CalendarData[]> {
  const groups = new Map<string, CalendarData[]>();
  for (const layer of data) {
    const group = groups.get(layer.name);
    if (group) group.push(layer);
    else groups.set(layer.name, [layer]);
  }
  return groups;
}
