import type { Database, Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { Conditions } from '../search/search-rows.ts';
import type { BatchItemState, BatchOperation } from './batch-operations.schema.ts';

export interface NewBatch {
  tenant: string;
  key: string;
  type: string;
  /** JSON. */
  instruction: string;
  reason: string;
  actor: string;
  now: number;
}

/**
 * Writes the batch with its items, as they are now: the instances that the conditions find (on `i`),
 * or their open incidents. Gives how many there are; one more than `limit` when there are too many.
 */
export async function insertBatch(
  writer: Writer,
  batch: NewBatch,
  { conditions, ofIncidents, limit }: Selection,
): Promise<number> {
  const rows = await writer.query<{ ordinal: number }>(
    `INSERT INTO batch_items (tenant, batch_key, ordinal, item_key, instance_key, state)
     SELECT found.tenant, :batch, row_number() OVER (ORDER BY found.item_key), found.item_key,
            found.instance_key, 'ACTIVE'
       FROM (SELECT i.tenant, ${ofIncidents ? 'x.incident_key' : 'i.instance_key'} AS item_key,
                    i.instance_key
               FROM instances AS i ${ofIncidents ? OPEN_INCIDENTS : ''}
              WHERE ${conditions.toSql()} LIMIT :most) AS found
     RETURNING ordinal`,
    { ...conditions.replacements, batch: batch.key, most: limit + 1 },
  );
  await writer.query(
    `INSERT INTO batch_operations (tenant, batch_key, type, state, instruction, reason, actor, total,
                                   started_at, ended_at)
     VALUES (:tenant, :key, :type, :state, :instruction, :reason, :actor, :total, :now, :ended)`,
    {
      ...batch,
      total: rows.length,
      state: rows.length === 0 ? 'COMPLETED' : 'ACTIVE',
      ended: rows.length === 0 ? batch.now : null,
    },
  );
  return rows.length;
}

export interface Selection {
  conditions: Conditions;
  ofIncidents: boolean;
  limit: number;
}

const OPEN_INCIDENTS = `JOIN incidents AS x ON x.tenant = i.tenant
  AND x.instance_key = i.instance_key AND x.state = 'ACTIVE'`;

/** Whether there is an item that no node works on. */
export async function hasOpenItems(select: Select, realNow: number): Promise<boolean> {
  const rows = await select(
    `SELECT 1 AS found FROM batch_operations AS b
       JOIN batch_items AS i ON i.tenant = b.tenant AND i.batch_key = b.batch_key
      WHERE b.state = 'ACTIVE' AND i.state = 'ACTIVE' AND i.lease_until <= :realNow LIMIT 1`,
    { realNow },
  );
  return rows.length > 0;
}

export interface ClaimedItem {
  tenant: string;
  batch_key: string;
  ordinal: number;
  item_key: string;
  instance_key: string;
  instruction: string;
  reason: string;
  actor: string;
}

export interface Claim {
  node: string;
  limit: number;
  /** Real time now, and until when the items are this node's. */
  realNow: number;
  leaseUntil: number;
}

/** Takes items that are open, oldest batch first; other nodes leave them alone meanwhile. */
export async function claimItems(
  writer: Writer,
  kind: Database['kind'],
  claim: Claim,
): Promise<ClaimedItem[]> {
  const skip = kind === 'postgres' ? 'FOR UPDATE OF i SKIP LOCKED' : '';
  const claimed = await writer.query<{ tenant: string; batch_key: string; ordinal: number }>(
    `UPDATE batch_items SET claimed_by = :node, lease_until = :leaseUntil
      WHERE (tenant, batch_key, ordinal) IN
        (SELECT i.tenant, i.batch_key, i.ordinal FROM batch_operations AS b
           JOIN batch_items AS i ON i.tenant = b.tenant AND i.batch_key = b.batch_key
          WHERE b.state = 'ACTIVE' AND i.state = 'ACTIVE' AND i.lease_until <= :realNow
          ORDER BY i.batch_key, i.ordinal LIMIT :limit ${skip})
     RETURNING tenant, batch_key, ordinal`,
    { ...claim },
  );
  if (claimed.length === 0) return [];
  const { node, leaseUntil } = claim;
  return writer.query<ClaimedItem>(
    `SELECT i.tenant, i.batch_key, i.ordinal, i.item_key, i.instance_key, b.instruction, b.reason,
            b.actor
       FROM batch_items AS i
       JOIN batch_operations AS b ON b.tenant = i.tenant AND b.batch_key = i.batch_key
      WHERE i.batch_key IN (:batches) AND i.claimed_by = :node AND i.lease_until = :leaseUntil
        AND i.state = 'ACTIVE' ORDER BY i.batch_key, i.ordinal`,
    { node, leaseUntil, batches: [...new Set(claimed.map(({ batch_key }) => batch_key))] },
  );
}

export interface ItemOutcome {
  state: BatchItemState;
  message: string | null;
  now: number;
}

/** Whether the item was still this node's to settle. */
export async function settleItem(
  writer: Writer,
  { tenant, batch_key, ordinal }: ClaimedItem,
  { node, ...outcome }: ItemOutcome & { node: string },
): Promise<boolean> {
  const rows = await writer.query(
    `UPDATE batch_items SET state = :state, message = :message, processed_at = :now
      WHERE tenant = :tenant AND batch_key = :batch_key AND ordinal = :ordinal
        AND state = 'ACTIVE' AND claimed_by = :node RETURNING ordinal`,
    { tenant, batch_key, ordinal, node, ...outcome },
  );
  return rows.length > 0;
}

/** A process that is alone on its database has been given back what the one before it had taken. */
export async function releaseClaims(writer: Writer): Promise<void> {
  await writer.query(
    `UPDATE batch_items SET claimed_by = '', lease_until = 0
      WHERE state = 'ACTIVE' AND lease_until > 0`,
    {},
  );
}

/** Batches of which every item has its outcome are over. */
export async function completeBatches(writer: Writer, now: number): Promise<void> {
  await writer.query(
    `UPDATE batch_operations SET state = 'COMPLETED', ended_at = :now
      WHERE state = 'ACTIVE' AND NOT EXISTS
        (SELECT 1 FROM batch_items AS i WHERE i.tenant = batch_operations.tenant
           AND i.batch_key = batch_operations.batch_key AND i.state = 'ACTIVE')`,
    { now },
  );
}

export interface StateChange {
  tenant: string;
  key: string;
  from: BatchOperation['state'][];
  to: BatchOperation['state'];
  now: number;
}

/** Whether the batch was in one of the states that it can be changed from. */
export async function changeState(
  writer: Writer,
  { tenant, key, from, to, now }: StateChange,
): Promise<boolean> {
  const ended = to === 'CANCELED' ? now : null;
  const rows = await writer.query(
    `UPDATE batch_operations SET state = :to, ended_at = :ended
      WHERE tenant = :tenant AND batch_key = :key AND state IN (:from) RETURNING batch_key`,
    { tenant, key, from, to, ended },
  );
  if (rows.length === 0 || to !== 'CANCELED') return rows.length > 0;
  await writer.query(
    `UPDATE batch_items SET state = 'CANCELED', processed_at = :now
      WHERE tenant = :tenant AND batch_key = :key AND state = 'ACTIVE'`,
    { tenant, key, now },
  );
  return true;
}
