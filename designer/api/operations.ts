import { api } from './client.ts';
import { idempotent } from './idempotency.ts';
import type { Schemas, SearchResult } from './types.ts';

export type Incident = Schemas['Incident'];
export type MigrateCase = Omit<Schemas['MigrateProcessInstance'], 'dryRun'>;
export type OperationPlan = Schemas['OperationPlan'];

const path = (key: string) => `/v2/process-instances/${encodeURIComponent(key)}`;

/** The same for each operation on a case that needs nothing but a reason. */
const operation = (noun: string) => (key: string, reason: string, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/${noun}`, { reason }, idempotent(idempotencyKey));

export const suspendCase = operation('suspension');
export const resumeCase = operation('resumption');
export const cancelCase = operation('cancellation');
export const migrateCase = (key: string, body: MigrateCase, idempotencyKey: string) =>
  api.post<undefined>(`${path(key)}/migration`, body, idempotent(idempotencyKey));
/** What a migration would do; nothing is written. */
export const planMigration = (key: string, body: MigrateCase) =>
  api.post<OperationPlan>(`${path(key)}/migration`, { ...body, dryRun: true });

export const openIncidents = async (processInstanceKey: string) =>
  (
    await api.post<SearchResult<Incident>>('/v2/incidents/search', {
      filter: { processInstanceKey, state: 'ACTIVE' },
      page: { limit: 1000 },
    })
  ).items;
export const resolveIncident = (key: string, reason: string, idempotencyKey: string) =>
  api.post<undefined>(
    `/v2/incidents/${encodeURIComponent(key)}/resolution`,
    { reason },
    idempotent(idempotencyKey),
  );
