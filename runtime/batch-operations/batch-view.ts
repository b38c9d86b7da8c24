import { isoTime } from '../instances/light.ts';
import type { BatchItemRow, BatchRow, Counts } from './batch-operations.queries.store.ts';
import type { BatchItem, BatchOperation } from './batch-operations.schema.ts';

export function describeBatch(row: BatchRow, counts: Counts): BatchOperation {
  return {
    batchOperationKey: row.batch_key,
    batchOperationType: row.type,
    state: row.state,
    actorId: row.actor,
    reason: row.reason,
    startDate: new Date(Number(row.started_at)).toISOString(),
    endDate: isoTime(row.ended_at),
    operationsTotalCount: row.total,
    operationsCompletedCount: counts.COMPLETED ?? 0,
    operationsFailedCount: counts.FAILED ?? 0,
    operationsSkippedCount: counts.SKIPPED ?? 0,
  };
}

export function describeItem(row: BatchItemRow): BatchItem {
  return {
    batchOperationKey: row.batch_key,
    operationType: row.type,
    itemKey: row.item_key,
    processInstanceKey: row.instance_key,
    state: row.state,
    errorMessage: row.message,
    processedDate: isoTime(row.processed_at),
  };
}
