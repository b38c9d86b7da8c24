import { api } from './client.ts';
import { idempotent } from './idempotency.ts';
import type {
  Body,
  Clock,
  HistoryEvent,
  Journal,
  ProcessInstance,
  Schemas,
  SearchResult,
  Verification,
} from './types.ts';

export type InstanceSearch = Body<'searchProcessInstances'>;
export type InstanceFilter = NonNullable<NonNullable<InstanceSearch>['filter']>;
export type Variable = Schemas['Variable'];
export type ElementInstance = Schemas['ElementInstance'];
export type StartCase = Schemas['StartProcessInstance'];
export type StartedCase = Schemas['StartedProcessInstance'];

const path = (key: string) => `/v2/process-instances/${encodeURIComponent(key)}`;
const list = async <T>(address: string) => (await api.get<{ items: T[] }>(address)).items;

export const searchInstances = (search: InstanceSearch) =>
  api.post<SearchResult<ProcessInstance>>('/v2/process-instances/search', search);
export const countInstances = async (filter: InstanceFilter) =>
  (await searchInstances({ filter, page: { limit: 0 } })).page.totalItems;
export const startCase = (body: StartCase, idempotencyKey: string) =>
  api.post<StartedCase>('/v2/process-instances', body, idempotent(idempotencyKey));
export const getInstance = (key: string) => api.get<ProcessInstance>(path(key));
export const getVariables = (key: string) => list<Variable>(`${path(key)}/variables`);
export const getClocks = (key: string) => list<Clock>(`${path(key)}/clocks`);
export const getElementInstances = (key: string) =>
  list<ElementInstance>(`${path(key)}/element-instances`);
export const getJournal = (key: string) => api.get<Journal>(`${path(key)}/journal`);
export const verifyInstance = (key: string) => api.get<Verification>(`${path(key)}/verification`);
export const getHistory = async (key: string) =>
  (
    await api.post<SearchResult<HistoryEvent>>(`${path(key)}/events/search`, {
      page: { limit: 1000 },
    })
  ).items;
export const countIncidents = async () =>
  (
    await api.post<SearchResult<unknown>>('/v2/incidents/search', {
      filter: { state: 'ACTIVE' },
      page: { limit: 0 },
    })
  ).page.totalItems;
