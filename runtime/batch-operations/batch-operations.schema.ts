import { z } from 'zod';
import { key, named, searchRequest, searchResult, time } from '../http/schema.ts';

export const BATCH_TYPES = [
  'CANCEL_PROCESS_INSTANCE',
  'SUSPEND_PROCESS_INSTANCE',
  'RESUME_PROCESS_INSTANCE',
  'MIGRATE_PROCESS_INSTANCE',
  'MODIFY_PROCESS_INSTANCE',
  'RESOLVE_INCIDENT',
  'ADOPT_CALENDAR',
] as const;

export const batchType = named('BatchOperationType', z.enum(BATCH_TYPES));
export const batchState = named(
  'BatchOperationState',
  z.enum(['ACTIVE', 'SUSPENDED', 'COMPLETED', 'CANCELED']),
);
export const batchItemState = named(
  'BatchOperationItemState',
  z.enum(['ACTIVE', 'COMPLETED', 'FAILED', 'SKIPPED', 'CANCELED']),
);

export const createdBatch = named(
  'CreatedBatchOperation',
  z.object({ batchOperationKey: z.string(), batchOperationType: batchType }),
);

export const batchOperation = named(
  'BatchOperation',
  z.object({
    batchOperationKey: z.string(),
    batchOperationType: batchType,
    state: batchState,
    actorId: z.string(),
    reason: z.string(),
    startDate: time,
    endDate: time.nullable(),
    operationsTotalCount: z.int(),
    operationsCompletedCount: z.int(),
    operationsFailedCount: z.int(),
    operationsSkippedCount: z
      .int()
      .describe('Those that were no longer there to be operated on when their turn came'),
  }),
);
export const batchSearch = searchRequest(
  {
    batchOperationKey: key.optional(),
    batchOperationType: batchType.optional(),
    state: batchState.optional(),
    actorId: z.string().max(64).optional(),
  },
  ['startDate', 'batchOperationKey'],
);
export const batchOperations = searchResult(batchOperation);
export const batchParams = z.object({ key });

export const batchItem = named(
  'BatchOperationItem',
  z.object({
    batchOperationKey: z.string(),
    operationType: batchType,
    itemKey: z.string().describe('Key of the process instance or of the incident'),
    processInstanceKey: z.string(),
    state: batchItemState,
    errorMessage: z.string().nullable(),
    processedDate: time.nullable(),
  }),
);
export const batchItemSearch = searchRequest(
  {
    batchOperationKey: key.optional(),
    itemKey: key.optional(),
    processInstanceKey: key.optional(),
    state: batchItemState.optional(),
  },
  ['itemKey', 'processedDate'],
);
export const batchItems = searchResult(batchItem);

export type BatchType = z.infer<typeof batchType>;
export type BatchItemState = z.infer<typeof batchItemState>;
export type CreatedBatch = z.infer<typeof createdBatch>;
export type BatchOperation = z.infer<typeof batchOperation>;
export type BatchSearch = z.infer<typeof batchSearch>;
export type BatchItem = z.infer<typeof batchItem>;
export type BatchItemSearch = z.infer<typeof batchItemSearch>;
