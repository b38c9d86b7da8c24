import { api } from './client.ts';
import type { Body, Department, Schemas, SearchResult, ServiceWindow, User } from './types.ts';

export type UserSearch = Body<'searchUsers'>;
export type NewUser = Schemas['CreateUser'];
export type UserChange = Schemas['UpdateUser'];
export type AuditRecord = Schemas['AuditEntry'];
export type AuditSearch = Body<'searchAuditEntries'>;

const userPath = (username: string) => `/v2/users/${encodeURIComponent(username)}`;

export const searchUsers = (search: UserSearch) =>
  api.post<SearchResult<User>>('/v2/users/search', search);
export const createUser = (user: NewUser) => api.post<User>('/v2/users', user);
export const updateUser = (username: string, change: UserChange) =>
  api.patch<User>(userPath(username), change);
export const resetPassword = (username: string, password: string) =>
  api.post<undefined>(`${userPath(username)}/password`, { password });
export const searchDepartments = () =>
  api.post<SearchResult<Department>>('/v2/departments/search', { page: { limit: 1000 } });
export const searchWindows = () =>
  api.post<SearchResult<ServiceWindow>>('/v2/windows/search', { page: { limit: 1000 } });
export const searchRecords = (search: AuditSearch) =>
  api.post<SearchResult<AuditRecord>>('/v2/audit-entries/search', search);
