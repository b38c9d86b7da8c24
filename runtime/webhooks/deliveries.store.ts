import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { EntryPayload } from '../journal/entry.ts';
import type { SearchPlan } from '../search/search-rows.ts';
import type { ToldEntry } from './cloud-events.ts';
import type { WebhookKey } from './webhooks.store.ts';

export const DELIVERIES: SearchPlan = {
  select: '*',
  from: 'webhook_deliveries',
  sort: { sequence: { sql: 'position', type: 'number' } },
  defaultSort: [{ field: 'sequence', order: 'desc' }],
  key: 'root_key',
};

export interface DeliveryRow {
  position: number | string;
  instance_key: string;
  seq: number;
  root_key: string;
  state: 'PENDING' | 'DELIVERED' | 'FAILED';
  attempts: number;
  queued_at: number | string;
  next_at: number | string;
  attempted_at: number | string | null;
  status: number | null;
  error_message: string | null;
}

interface EntryRow {
  position: number | string;
  seq: number;
  instance: string;
  root: string;
  process_id: string;
  header: string;
  payload: string;
}

const ENTRIES = `SELECT h.position, h.seq, h.instance, i.root_key AS root, i.process_id, h.header, p.payload
   FROM journal_headers AS h
   JOIN journal_payloads AS p ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
   JOIN instances AS i ON i.tenant = h.tenant AND i.instance_key = h.instance
  WHERE h.tenant = :tenant`;
const THIS = 'tenant = :tenant AND webhook_key = :key';

export type QueuedEntry = ToldEntry & { seq: number };

/** Committed entries after a position, in order. Whoever sees one sees all before it. */
export async function readEntriesAfter(
  select: Select,
  tenant: string,
  { after, limit }: { after: number; limit: number },
): Promise<QueuedEntry[]> {
  const rows = await select<EntryRow>(
    `${ENTRIES} AND h.position > :after ORDER BY h.position LIMIT :limit`,
    { tenant, after, limit },
  );
  return rows.map(entryOf);
}

/** The entry of a delivery; undefined when its data were erased. */
export async function readEntry(
  select: Select,
  tenant: string,
  { instance_key, seq }: DeliveryRow,
): Promise<QueuedEntry | undefined> {
  const [row] = await select<EntryRow>(
    `${ENTRIES} AND h.instance = :instance_key AND h.seq = :seq`,
    {
      tenant,
      instance_key,
      seq,
    },
  );
  return row && entryOf(row);
}

export interface QueueRequest extends WebhookKey {
  /** Of the webhook before and after. */
  from: number;
  to: number;
  node: string;
  now: number;
}

/** Queues entries and moves the webhook on, together. False if it is no longer where it was. */
export async function queueDeliveries(
  writer: Writer,
  request: QueueRequest,
  entries: QueuedEntry[],
): Promise<boolean> {
  const moved = await writer.query(
    `UPDATE webhooks SET position = :to WHERE ${THIS} AND position = :from AND lease_node = :node
     RETURNING 1 AS one`,
    { ...request },
  );
  if (moved.length === 0) return false;
  if (entries.length > 0) await insertDeliveries(writer, request, entries);
  return true;
}

/** What was sent before is sent once more when it is queued again. */
async function insertDeliveries(
  writer: Writer,
  { tenant, key, now }: QueueRequest,
  entries: QueuedEntry[],
): Promise<void> {
  const values: Record<string, unknown> = { tenant, key, now };
  const rows = entries.map(({ position, instance, seq, root }, index) => {
    Object.assign(values, {
      [`position${String(index)}`]: position,
      [`instance${String(index)}`]: instance,
      [`seq${String(index)}`]: seq,
      [`root${String(index)}`]: root,
    });
    const own = ['position', 'instance', 'seq', 'root'].map((name) => `:${name}${String(index)}`);
    return `(:tenant, :key, ${own.join(', ')}, 'PENDING', 0, :now, :now)`;
  });
  await writer.query(
    `INSERT INTO webhook_deliveries (tenant, webhook_key, position, instance_key, seq, root_key,
       state, attempts, queued_at, next_at)
     VALUES ${rows.join(', ')}
     ON CONFLICT (tenant, webhook_key, position) DO UPDATE SET state = 'PENDING', attempts = 0,
       queued_at = excluded.queued_at, next_at = excluded.next_at`,
    values,
  );
}

/** Deliveries that are the first of their case and due, earliest first. */
export async function readDue(
  select: Select,
  { tenant, key }: WebhookKey,
  { now, limit }: { now: number; limit: number },
): Promise<DeliveryRow[]> {
  return select<DeliveryRow>(
    `SELECT * FROM webhook_deliveries AS d
      WHERE ${THIS} AND state = 'PENDING' AND next_at <= :now AND NOT EXISTS
        (SELECT 1 FROM webhook_deliveries AS earlier
          WHERE earlier.tenant = d.tenant AND earlier.webhook_key = d.webhook_key
            AND earlier.root_key = d.root_key AND earlier.state = 'PENDING'
            AND earlier.position < d.position)
      ORDER BY position LIMIT :limit`,
    { tenant, key, now, limit },
  );
}

/** When the next one is due that failed before. */
export async function nextDue(
  select: Select,
  { tenant, key }: WebhookKey,
  now: number,
): Promise<number | undefined> {
  const [row] = await select<{ due: number | string | null }>(
    `SELECT MIN(next_at) AS due FROM webhook_deliveries
      WHERE ${THIS} AND state = 'PENDING' AND next_at > :now`,
    { tenant, key, now },
  );
  return row?.due == null ? undefined : Number(row.due);
}

export interface Attempt {
  state: DeliveryRow['state'];
  at: number;
  nextAt: number;
  status: number | null;
  errorMessage: string | null;
}

/** Says what came of an attempt, unless the delivery has been queued anew meanwhile. */
export async function recordAttempt(
  writer: Writer,
  { tenant, key }: WebhookKey,
  { position, queued_at, attempts }: DeliveryRow,
  attempt: Attempt,
): Promise<void> {
  await writer.query(
    `UPDATE webhook_deliveries SET state = :state, attempts = attempts + 1, attempted_at = :at,
       next_at = :nextAt, status = :status, error_message = :errorMessage
     WHERE ${THIS} AND position = :position AND state = 'PENDING' AND queued_at = :queuedAt
       AND attempts = :attempts`,
    { tenant, key, position, queuedAt: queued_at, attempts, ...attempt },
  );
}

/** The webhook no longer asks for it. */
export async function deleteDelivery(
  writer: Writer,
  { tenant, key }: WebhookKey,
  { position }: DeliveryRow,
): Promise<void> {
  await writer.query(`DELETE FROM webhook_deliveries WHERE ${THIS} AND position = :position`, {
    tenant,
    key,
    position,
  });
}

/** Gives a failed delivery its tries anew; false if there is none that failed. */
export async function retryDelivery(
  writer: Writer,
  { tenant, key }: WebhookKey,
  position: number,
): Promise<boolean> {
  const rows = await writer.query(
    `UPDATE webhook_deliveries SET state = 'PENDING', attempts = 0, queued_at = :now, next_at = :now
     WHERE ${THIS} AND position = :position AND state = 'FAILED' RETURNING 1 AS one`,
    { tenant, key, position, now: Date.now() },
  );
  return rows.length > 0;
}

/** The log is for recent ones. */
export async function deleteEnded(
  writer: Writer,
  { tenant, key }: WebhookKey,
  before: number,
): Promise<void> {
  await writer.query(
    `DELETE FROM webhook_deliveries WHERE ${THIS} AND state <> 'PENDING' AND attempted_at < :before`,
    { tenant, key, before },
  );
}

function entryOf({ process_id, position, header, payload, ...row }: EntryRow): QueuedEntry {
  const { now } = JSON.parse(header) as { now: number };
  const { events } = JSON.parse(payload) as EntryPayload;
  return { ...row, position: Number(position), processId: process_id, now, events };
}
