import { api } from './client.ts';
import type { Schemas, Session } from './types.ts';

export type Status = Schemas['Status'];
export type ApiToken = Schemas['ApiToken'];
export type CreatedToken = Schemas['CreatedToken'];

const alone = { withoutSignIn: true };

export const getStatus = () => api.get<Status>('/v2/status', alone);
export const getSession = () => api.get<Session>('/v2/session', alone);
export const signIn = (username: string, password: string) =>
  api.post<Session>('/v2/session', { username, password }, alone);
export const signOut = () => api.delete<undefined>('/v2/session', alone);
export const changePassword = (current: string, password: string) =>
  api.put<undefined>('/v2/session/password', { current, password });

export const listTokens = async () => (await api.get<{ items: ApiToken[] }>('/v2/tokens')).items;
export const createToken = (name: string) => api.post<CreatedToken>('/v2/tokens', { name });
export const deleteToken = (key: string) => api.delete<undefined>(`/v2/tokens/${key}`);
