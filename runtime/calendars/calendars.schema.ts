import { z } from 'zod';
import { list, longText, named, shortText, time } from '../http/schema.ts';

const calendarName = z.string().regex(/^[\p{L}\p{N}_.-]{1,60}$/u, 'Expected a short name');
export const calendarParams = z.object({ key: calendarName });
export const yearParams = z.object({
  key: calendarName,
  year: z.coerce.number().int().min(1).max(9998),
});

export const layerName = named(
  'CalendarLayer',
  z.enum(['national', 'province', 'centre', 'window']),
);
export const layerParams = z.object({ key: calendarName, layer: layerName });

const date = z.string().max(10);
const time24 = z.string().regex(/^\d{2}:\d{2}$/, 'Expected a time such as 09:00');
const hours = z.array(z.object({ from: time24, to: time24 }).strict()).max(8);
const season = z
  .object({
    from: z.string().regex(/^\d{2}-\d{2}$/, 'Expected a day of the year such as 05-01'),
    to: z.string().regex(/^\d{2}-\d{2}$/, 'Expected a day of the year such as 09-30'),
    businessHours: hours.min(1),
  })
  .strict();
const year = z.int().min(1).max(9998);

/** What one layer says; the zone is that of the national one. */
export const layerData = named(
  'CalendarLayerData',
  z
    .object({
      years: z
        .object({ from: year, to: year })
        .strict()
        .optional()
        .describe('Years whose notice is in it; needed of the national layer'),
      holidays: z.array(date).max(20_000).default([]),
      workdays: z.array(date).max(20_000).default([]).describe('Worked although closed (调休)'),
      businessHours: hours.optional(),
      seasons: z.array(season).max(12).optional().describe('Other hours in a part of the year'),
      closedWeekdays: z.array(z.int().min(1).max(7)).max(6).optional(),
    })
    .strict(),
);

const reason = longText.min(1).describe('Kept with the version and in the audit stream');
const source = {
  reason,
  data: layerData.optional(),
  file: z
    .object({ name: shortText, content: z.string().max(2_000_000) })
    .strict()
    .optional()
    .describe('A .json or .csv file in place of `data`; its problems name line and field'),
  merge: z
    .boolean()
    .default(false)
    .describe('A yearly notice: the years that it names are replaced, the others stay'),
};
const ONE = { message: 'Expected data or a file, and not both' };
const isOne = ({ data, file }: { data?: unknown; file?: unknown }): boolean =>
  (data === undefined) !== (file === undefined);

export const putLayer = named('PutCalendarLayer', z.object(source).strict().refine(isOne, ONE));
export const createCalendar = named(
  'CreateCalendar',
  z
    .object({ name: calendarName, ...source })
    .strict()
    .refine(isOne, ONE),
);

export const layerVersion = named(
  'CalendarLayerVersion',
  z.object({
    calendar: z.string(),
    layer: layerName,
    version: z.int().describe('0 = what is shipped'),
    reason: z.string().nullable(),
    loadedBy: z.string().nullable(),
    loadedAt: time.nullable(),
    data: layerData,
  }),
);
export const layerVersions = list(layerVersion);

export const calendar = named(
  'Calendar',
  z.object({
    name: z.string(),
    zone: z.string(),
    years: z
      .object({ from: z.int(), to: z.int() })
      .describe('Published; later days are provisional'),
    layers: z.array(layerVersion.omit({ data: true })),
  }),
);
export const calendars = list(calendar);

export const calendarYear = named(
  'CalendarYear',
  z.object({
    name: z.string(),
    year: z.int(),
    provisional: z.boolean().describe('The notice of the year is not loaded'),
    workingDays: z.int(),
    businessHours: hours,
    seasons: z.array(season),
    hoursFrom: layerName.nullable().describe('The layer that the hours come from'),
    days: z.array(
      z.object({
        date: z.string(),
        working: z.boolean(),
        layer: layerName.nullable().describe('The layer that decides; null = the weekday does'),
      }),
    ),
  }),
);

export const adoptionPreview = named(
  'CalendarAdoptionPreview',
  z.object({
    total: z.int().describe('Open cases with deadlines'),
    changed: z.int().describe('Cases of which a deadline changes'),
    items: z.array(
      z.object({
        processInstanceKey: z.string(),
        businessId: z.string().nullable(),
        deadlines: z.array(
          z.object({
            elementId: z.string(),
            kind: z.enum(['legal', 'promised', 'timer']),
            before: time.nullable(),
            after: time.nullable(),
          }),
        ),
      }),
    ),
  }),
);

export type LayerName = z.infer<typeof layerName>;
export type LayerData = z.output<typeof layerData>;
export type PutLayerBody = z.output<typeof putLayer>;
export type CreateCalendarBody = z.output<typeof createCalendar>;
export type LayerVersion = z.infer<typeof layerVersion>;
export type CalendarItem = z.infer<typeof calendar>;
export type CalendarYear = z.infer<typeof calendarYear>;
export type AdoptionPreview = z.infer<typeof adoptionPreview>;
