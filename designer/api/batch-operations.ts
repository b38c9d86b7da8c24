import { api } from './client.ts';
import { idempotent } from './idempotency.ts';
import type { Body, Schemas, SearchResult } from './types.ts';

export type BatchOperation = Schemas['BatchOperation'];
export type BatchOperationItem = Schemas['BatchOperationItem'];
export type BatchOperationSearch = Body<'searchBatchOperations'>;
/** Operations on all cases of a filter that need nothing but a reason. */
export type BatchNoun = 'suspension' | 'resumption' | 'cancellation' | 'incident-resolution';
export type BatchVerb = 'suspension' | 'resumption' | 'cancellation';

export const beginBatch = (
  noun: BatchNoun,
  body: Body<'cancelProcessInstances'>,
  idempotencyKey: string,
) =>
  api.post<Schemas['CreatedBatchOperation']>(
    `/v2/process-instances/${noun}`,
    body,
    idempotent(idempotencyKey),
  );
export const searchBatchOperations = (search: BatchOperationSearch) =>
  api.post<SearchResult<BatchOperation>>('/v2/batch-operations/search', search);
const itemsIn = async (batchOperationKey: string, state: BatchOperationItem['state']) =>
  (
    await api.post<SearchResult<BatchOperationItem>>('/v2/batch-operation-items/search', {
      filter: { batchOperationKey, state },
      page: { limit: 100 },
    })
  ).items;
/** The first hundred that failed and the first hundred that were skipped. */
export const undoneItems = async (batchOperationKey: string) =>
  (
    await Promise.all([itemsIn(batchOperationKey, 'FAILED'), itemsIn(batchOperationKey, 'SKIPPED')])
  ).flat();
export const controlBatchOperation = (key: string, verb: BatchVerb) =>
  api.post<undefined>(`/v2/batch-operations/${encodeURIComponent(key)}/${verb}`, {});
