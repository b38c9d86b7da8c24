import type { Select } from '../db/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';
import type { BatchItemState, BatchOperation, BatchType } from './batch-operations.schema.ts';

const NEVER = 9_000_000_000_000_000;

export const BATCHES: SearchPlan = {
  select: 'b.*',
  from: 'batch_operations AS b',
  sort: {
    startDate: { sql: 'b.started_at', type: 'number' },
    batchOperationKey: { sql: 'b.batch_key', type: 'text' },
  },
  defaultSort: [{ field: 'startDate', order: 'desc' }],
  key: 'b.batch_key',
};

export const BATCH_ITEMS: SearchPlan = {
  select: 'i.*, b.type',
  from: `batch_items AS i
    JOIN batch_operations AS b ON b.tenant = i.tenant AND b.batch_key = i.batch_key`,
  sort: {
    itemKey: { sql: 'i.item_key', type: 'text' },
    processedDate: { sql: `coalesce(i.processed_at, ${NEVER})`, type: 'number' },
  },
  defaultSort: [{ field: 'itemKey', order: 'asc' }],
  key: "i.batch_key || ' ' || i.item_key",
};

export interface BatchRow {
  batch_key: string;
  type: BatchType;
  state: BatchOperation['state'];
  actor: string;
  reason: string;
  total: number;
  started_at: number | string;
  ended_at: number | string | null;
}

export interface BatchItemRow {
  batch_key: string;
  type: BatchType;
  item_key: string;
  instance_key: string;
  state: BatchItemState;
  message: string | null;
  processed_at: number | string | null;
}

export type Counts = Partial<Record<BatchItemState, number>>;

/** How many items of each batch have come to what. */
export async function countItems(
  select: Select,
  tenant: string,
  batches: string[],
): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  if (batches.length === 0) return counts;
  const rows = await select<{ batch_key: string; state: BatchItemState; n: number | string }>(
    `SELECT batch_key, state, count(*) AS n FROM batch_items
      WHERE tenant = :tenant AND batch_key IN (:batches) GROUP BY batch_key, state`,
    { tenant, batches },
  );
  for (const { batch_key, state, n } of rows) {
    counts.set(batch_key, { ...counts.get(batch_key), [state]: Number(n) });
  }
  return counts;
}

/** Who began a batch; undefined when there is none. */
export async function actorOf(
  select: Select,
  tenant: string,
  key: string,
): Promise<string | undefined> {
  const [row] = await select<{ actor: string }>(
    'SELECT actor FROM batch_operations WHERE tenant = :tenant AND batch_key = :key',
    { tenant, key },
  );
  return row?.actor;
}
