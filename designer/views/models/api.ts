import { api, request } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import type { FormDocument, Schemas, SearchResult } from '../../api/types.ts';
import type { Content, StoreResult, StoredDraft } from './drafts/draft-keeper.ts';

export type Definition = Schemas['ProcessDefinition'];
export type DraftSummary = Schemas['DraftSummary'];
export type Deployment = Schemas['Deployment'];

/** Deployed processes, the newest version of each, found by name or id. */
export async function findDefinitions(text: string): Promise<Definition[]> {
  const filter = { isLatestVersion: true, ...(text ? { name: { $like: `*${text}*` } } : {}) };
  return search('process-definitions', filter, [{ field: 'name', order: 'asc' }]);
}

/** All versions of one process, the newest first. */
export function versionsOf(processDefinitionId: string): Promise<Definition[]> {
  const order = [{ field: 'version', order: 'desc' }];
  return search('process-definitions', { processDefinitionId }, order);
}

export async function latestVersionOf(id: string): Promise<Definition | undefined> {
  const filter = { processDefinitionId: id, isLatestVersion: true };
  return (await search<Definition>('process-definitions', filter, []))[0];
}

export function definitionXml(definitionKey: string): Promise<string> {
  return api.get<string>(`/v2/process-definitions/${definitionKey}/xml`, {
    headers: { accept: 'text/xml' },
  });
}

export function findDrafts(): Promise<DraftSummary[]> {
  return search('drafts', {}, [{ field: 'updatedAt', order: 'desc' }]);
}

export function readDraft(draftKey: string): Promise<StoredDraft> {
  return api.get(`/v2/drafts/${draftKey}`);
}

export function createDraft(
  content: Content & { processDefinitionId?: string },
): Promise<StoredDraft> {
  return api.post('/v2/drafts', content);
}

export async function deleteDraft(draftKey: string): Promise<void> {
  await api.delete(`/v2/drafts/${draftKey}`);
}

/** Stores a draft when nobody else has stored a newer version. */
export async function storeDraft(
  draftKey: string,
  content: Content,
  version: number,
): Promise<StoreResult> {
  try {
    const headers = { 'if-match': `"${version}"` };
    const path = `/v2/drafts/${draftKey}`;
    const { data } = await request<StoredDraft>('PUT', path, { body: content, headers });
    return { outcome: 'stored', draft: data };
  } catch (error) {
    if (!isProblem(error)) throw error;
    const theirs = error.body['current'] as StoredDraft | undefined;
    if (error.status === 412 && theirs) return { outcome: 'conflict', theirs };
    return { outcome: 'failed', reason: error.message };
  }
}

/** Deploys files together, all or nothing. */
export function deploy(files: File[], note: string): Promise<Deployment> {
  const body = new FormData();
  for (const file of files) body.append('resources', file);
  body.append('note', note);
  return api.post('/v2/deployments', body);
}

/** Ids of the deployed forms. */
export async function findForms(): Promise<string[]> {
  const forms = await search<Schemas['Form']>('forms', {}, []);
  return [...new Set(forms.map(({ formId }) => formId))].sort();
}

/** The newest version of a deployed form, if there is one. */
export async function readForm(formId: string): Promise<FormDocument | undefined> {
  if (!(await findForms()).includes(formId)) return undefined;
  return api.get<FormDocument>(`/v2/forms/${encodeURIComponent(formId)}`);
}

export function findWindows(): Promise<Schemas['Window'][]> {
  return search('windows', {}, []);
}

export function findDepartments(): Promise<Schemas['Department'][]> {
  return search('departments', {}, []);
}

async function search<T>(plural: string, filter: object, sort: object[]): Promise<T[]> {
  const body = { filter, sort, page: { limit: 500 } };
  return (await api.post<SearchResult<T>>(`/v2/${plural}/search`, body)).items;
}
