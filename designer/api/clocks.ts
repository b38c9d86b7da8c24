import { api } from './client.ts';
import { idempotent } from './idempotency.ts';
import type { Schemas, SearchResult } from './types.ts';

export type PauseClock = Schemas['PauseClock'];
export type ExtendClock = Schemas['ExtendClock'];
export type Urging = Schemas['Urging'];
export type UrgingLevel = Schemas['UrgingLevel'];

const path = (key: string) => `/v2/clocks/${encodeURIComponent(key)}`;

export const pauseClock = (key: string, body: PauseClock, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/pause`, body, idempotent(idempotencyKey));
export const resumeClock = (key: string, reason: string, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/resumption`, { reason }, idempotent(idempotencyKey));
export const extendClock = (key: string, body: ExtendClock, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/extension`, body, idempotent(idempotencyKey));

export const searchUrgings = async (filter: {
  processInstanceKey?: string;
  state?: Urging['state'];
}): Promise<Urging[]> =>
  (
    await api.post<SearchResult<Urging>>('/v2/urgings/search', {
      filter,
      page: { limit: 200 },
    })
  ).items;
export const raiseUrging = (
  key: string,
  body: { level: UrgingLevel; text: string },
  idempotencyKey: string,
) =>
  api.post<undefined>(
    `/v2/process-instances/${encodeURIComponent(key)}/urgings`,
    body,
    idempotent(idempotencyKey),
  );
export const answerUrging = (key: string, answer: string, idempotencyKey: string) =>
  api.post<undefined>(
    `/v2/urgings/${encodeURIComponent(key)}/answer`,
    { answer },
    idempotent(idempotencyKey),
  );
