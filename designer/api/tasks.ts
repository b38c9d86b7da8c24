import { api } from './client.ts';
import { idempotent } from './idempotency.ts';
import type { Body, JsonObject, Schemas, SearchResult, UserTask, UserTaskForm } from './types.ts';

export type TaskSearch = Body<'searchUserTasks'>;
export type TaskFilter = NonNullable<NonNullable<TaskSearch>['filter']>;

export type Rejection = Body<'rejectUserTask'>;

const path = (key: string) => `/v2/user-tasks/${encodeURIComponent(key)}`;

export const searchTasks = (search: TaskSearch) =>
  api.post<SearchResult<UserTask>>('/v2/user-tasks/search', search);
export const countTasks = async (filter: TaskFilter) =>
  (await searchTasks({ filter, page: { limit: 0 } })).page.totalItems;
export const getTask = (key: string) => api.get<UserTask>(path(key));
export const getTaskForm = (key: string) => api.get<UserTaskForm>(`${path(key)}/form`);
export const saveTaskDraft = (key: string, variables: JsonObject) =>
  api.put<undefined>(`${path(key)}/draft`, { variables });
export const claimTask = (key: string) => api.post<UserTask>(`${path(key)}/assignment`, {});
export const assignTask = (key: string, assignee: string) =>
  api.post<UserTask>(`${path(key)}/assignment`, { assignee });
export const releaseTask = (key: string) => api.delete<undefined>(`${path(key)}/assignment`);
export const completeTask = (key: string, variables: JsonObject, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/completion`, { variables }, idempotent(idempotencyKey));
export const rejectionTargets = async (key: string) =>
  (await api.get<{ items: Schemas['RejectionTarget'][] }>(`${path(key)}/rejection-targets`)).items;
export const rejectTask = (key: string, rejection: Rejection, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/rejection`, rejection, idempotent(idempotencyKey));
