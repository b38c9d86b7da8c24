import { api } from './client.ts';
import { idempotent } from './idempotency.ts';
import type { Schemas } from './types.ts';

export type CalendarItem = Schemas['Calendar'];
export type CalendarYear = Schemas['CalendarYear'];
export type CalendarDay = CalendarYear['days'][number];
export type LayerVersion = Schemas['CalendarLayerVersion'];
export type LayerData = Schemas['CalendarLayerData'];
export type LayerName = Schemas['CalendarLayer'];
export type PutLayer = Schemas['PutCalendarLayer'];
export type AdoptionPreview = Schemas['CalendarAdoptionPreview'];

const path = (name: string) => `/v2/calendars/${encodeURIComponent(name)}`;

export const listCalendars = async () =>
  (await api.get<{ items: CalendarItem[] }>('/v2/calendars')).items;
export const getYear = (name: string, year: number) =>
  api.get<CalendarYear>(`${path(name)}/years/${String(year)}`);
export const getHistory = async (name: string) =>
  (await api.get<{ items: LayerVersion[] }>(`${path(name)}/history`)).items;
export const putLayer = (name: string, layer: LayerName, body: PutLayer) =>
  api.put<undefined>(`${path(name)}/layers/${layer}`, body);
export const previewAdoption = () =>
  api.post<AdoptionPreview>('/v2/calendars/adoption-preview', {});
export const adoptCalendars = (reason: string, idempotencyKey: string) =>
  api.post<unknown>(
    '/v2/process-instances/calendar-adoption',
    { filter: {}, reason },
    idempotent(idempotencyKey),
  );
