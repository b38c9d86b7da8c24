import { api, request } from './client.ts';
import type { Body, FormDocument, ProcessDefinition, SearchResult } from './types.ts';

export type DefinitionSearch = Body<'searchProcessDefinitions'>;

const path = (key: string) => `/v2/process-definitions/${encodeURIComponent(key)}`;

export const searchDefinitions = (search: DefinitionSearch) =>
  api.post<SearchResult<ProcessDefinition>>('/v2/process-definitions/search', search);
export const latestDefinitions = async () =>
  (await searchDefinitions({ filter: { isLatestVersion: true }, page: { limit: 1000 } })).items;
export const getDefinition = (key: string) => api.get<ProcessDefinition>(path(key));
export const getDefinitionXml = (key: string) => api.get<string>(`${path(key)}/xml`);

/** The form of the start event; null when it has none. */
export async function getStartForm(key: string): Promise<FormDocument | null> {
  const { data, status } = await request<FormDocument>('GET', `${path(key)}/start-form`);
  return status === 204 ? null : data;
}
