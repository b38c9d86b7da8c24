import { compileCalendars, type CalendarData } from '../../engine/index.ts';
import { ZONE } from './check-layer.ts';
import type { CalendarItem, CalendarYear, LayerData, LayerVersion } from './calendars.schema.ts';
import type { LayerRow } from './calendars.store.ts';
import { STANDARD, type Stacked } from './compose.ts';

const DAY = 86_400_000;

export function describeCalendar(name: string, stack: Stacked[], rows: LayerRow[]): CalendarItem {
  return {
    name,
    zone: stack[0]?.data.zone ?? ZONE,
    years: stack[0]?.data.years ?? { from: 1, to: 9999 },
    layers: stack.map(({ layer }) => {
      const calendar = layer === 'window' ? name : STANDARD;
      const row = rows.find((each) => each.calendar === calendar && each.layer === layer);
      const { data: _, ...version } = row ? describeVersion(row) : { ...SHIPPED, data: undefined };
      return version;
    }),
  };
}

const SHIPPED = {
  calendar: STANDARD,
  layer: 'national' as const,
  version: 0,
  reason: null,
  loadedBy: null,
  loadedAt: null,
};

export function describeVersion(row: LayerRow): LayerVersion {
  return {
    calendar: row.calendar,
    layer: row.layer,
    version: row.version,
    reason: row.reason,
    loadedBy: row.loaded_by,
    loadedAt: new Date(Number(row.loaded_at)).toISOString(),
    data: JSON.parse(row.content) as LayerData,
  };
}

/** What came with the program, while nobody has loaded another national calendar. */
export function shippedVersion(shared: CalendarData[]): LayerVersion[] {
  return shared
    .filter(({ name }) => name === STANDARD)
    .map(({ name: _, zone: __, ...data }) => ({ ...SHIPPED, data }));
}

/** Each day of a year, and which layer decides it. */
export function describeYear(name: string, stack: Stacked[], year: number): CalendarYear {
  const layers = stack.map(({ data }) => data);
  const plain = compileCalendars(layers.map((data) => ({ ...data, name: STANDARD })));
  const counting = plain.get(STANDARD);
  const named = stack.map(({ layer, data }) => ({
    layer,
    dates: new Set([...data.holidays, ...data.workdays]),
  }));
  const days = datesOf(year).map((date) => ({
    date,
    working: counting?.isWorkingDay(date) ?? false,
    layer: named.findLast(({ dates }) => dates.has(date))?.layer ?? null,
  }));
  const hours = stack.findLast(
    ({ data }) => data.businessHours.length > 0 || (data.seasons ?? []).length > 0,
  );
  return {
    name,
    year,
    provisional: year > Math.min(...layers.map(({ years }) => years.to)),
    workingDays: days.filter(({ working }) => working).length,
    businessHours: hours?.data.businessHours ?? [],
    seasons: hours?.data.seasons ?? [],
    hoursFrom: hours?.layer ?? null,
    days,
  };
}

function datesOf(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  const count = Math.round((Date.UTC(year + 1, 0, 1) - first) / DAY);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 10),
  );
}
