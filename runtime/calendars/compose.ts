import type { CalendarData } from '../../engine/index.ts';
import { calendarOf } from './check-layer.ts';
import type { LayerData, LayerName } from './calendars.schema.ts';

/** The calendar that limits name when they name none. */
export const STANDARD = 'default';

/** Who may say something of a date, general ones first: a later one decides. */
export const LAYERS: readonly LayerName[] = ['national', 'province', 'centre', 'window'];

export interface Layer {
  calendar: string;
  layer: LayerName;
  data: LayerData;
}

/**
 * The layers of one calendar in their order. A window's calendar has those of the standard one
 * below its own; what is published is what the national layer has.
 */
export function stackOf(name: string, shared: CalendarData[], own: Layer[]): Stacked[] {
  const national = shared
    .filter((each) => each.name === STANDARD)
    .map((data) => ({ layer: 'national' as const, data: { ...data, name } }));
  const years = national[0]?.data.years ?? { from: 1, to: 9999 };
  const above = own
    .filter(({ calendar, layer }) =>
      layer === 'window' ? calendar === name && name !== STANDARD : calendar === STANDARD,
    )
    .sort((one, other) => LAYERS.indexOf(one.layer) - LAYERS.indexOf(other.layer))
    .map(({ layer, data }) => ({ layer, data: { ...calendarOf(data, name), years } }));
  return [...national, ...above];
}

export interface Stacked {
  layer: LayerName;
  data: CalendarData;
}

/** All calendars of a tenant: the shared ones under its own layers. */
export function compose(shared: CalendarData[], own: Layer[]): CalendarData[] {
  const names = [
    STANDARD,
    ...own.flatMap(({ layer, calendar }) => (layer === 'window' ? [calendar] : [])),
  ];
  const others = shared.filter(({ name }) => name !== STANDARD);
  return [
    ...others,
    ...names.flatMap((name) => stackOf(name, shared, own).map(({ data }) => data)),
  ];
}
