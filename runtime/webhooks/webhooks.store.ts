import type { EventType } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

export const WEBHOOKS: SearchPlan = {
  select: '*',
  from: 'webhooks',
  sort: { createdAt: { sql: 'created_at', type: 'number' } },
  defaultSort: [{ field: 'createdAt', order: 'asc' }],
  key: 'webhook_key',
};

export interface WebhookRow {
  tenant: string;
  webhook_key: string;
  url: string;
  event_types: string | null;
  process_ids: string | null;
  includes_variables: number;
  is_active: number;
  secret: string;
  position: number | string;
  lease_until: number | string;
  created_at: number | string;
  created_by: string;
  updated_at: number | string;
}

export interface WebhookKey {
  tenant: string;
  key: string;
}

/** What a person chooses. */
export interface WebhookSettings {
  url: string;
  eventTypes: EventType[] | null;
  processDefinitionIds: string[] | null;
  includeVariables: boolean;
  active: boolean;
}

const THIS = 'tenant = :tenant AND webhook_key = :key';

export async function readWebhook(
  select: Select,
  { tenant, key }: WebhookKey,
): Promise<WebhookRow | undefined> {
  const [row] = await select<WebhookRow>(`SELECT * FROM webhooks WHERE ${THIS}`, { tenant, key });
  return row;
}

export async function readActiveWebhooks(select: Select): Promise<WebhookKey[]> {
  return select<WebhookKey>('SELECT tenant, webhook_key AS key FROM webhooks WHERE is_active = 1');
}

/** Begins after the last entry: what was before is told by a replay. */
export async function insertWebhook(
  writer: Writer,
  { tenant, key }: WebhookKey,
  values: WebhookSettings & { secret: string; username: string },
): Promise<void> {
  const [last] = await writer.query<{ position: number | string }>(
    'SELECT COALESCE(MAX(position), 0) AS position FROM journal_headers',
  );
  const { secret, username } = values;
  await writer.query(
    `INSERT INTO webhooks (tenant, webhook_key, url, event_types, process_ids, includes_variables,
       is_active, secret, position, lease_until, created_at, created_by, updated_at)
     VALUES (:tenant, :key, :url, :eventTypes, :processIds, :includesVariables, :isActive, :secret,
       :position, 0, :now, :username, :now)`,
    { tenant, key, ...columnsOf(values), secret, username, position: last?.position ?? 0 },
  );
}

export async function updateWebhookRow(
  writer: Writer,
  { tenant, key }: WebhookKey,
  values: WebhookSettings,
): Promise<void> {
  await writer.query(
    `UPDATE webhooks SET url = :url, event_types = :eventTypes, process_ids = :processIds,
       includes_variables = :includesVariables, is_active = :isActive, updated_at = :now
     WHERE ${THIS}`,
    { tenant, key, ...columnsOf(values) },
  );
}

export async function updateSecret(
  writer: Writer,
  { tenant, key }: WebhookKey,
  secret: string,
): Promise<void> {
  await writer.query(`UPDATE webhooks SET secret = :secret, updated_at = :now WHERE ${THIS}`, {
    tenant,
    key,
    secret,
    now: Date.now(),
  });
}

export async function deleteWebhook(writer: Writer, { tenant, key }: WebhookKey): Promise<void> {
  await writer.query(`DELETE FROM webhook_deliveries WHERE ${THIS}`, { tenant, key });
  await writer.query(`DELETE FROM webhooks WHERE ${THIS}`, { tenant, key });
}

/** Takes the entries after a position once more; false if the webhook has not come so far yet. */
export async function rewind(
  writer: Writer,
  { tenant, key }: WebhookKey,
  position: number,
): Promise<boolean> {
  const rows = await writer.query(
    `UPDATE webhooks SET position = :position WHERE ${THIS} AND position > :position RETURNING 1 AS one`,
    { tenant, key, position },
  );
  if (rows.length === 0) return false;
  // Otherwise a later one of a case could be sent before an earlier one is queued again.
  await writer.query(
    `DELETE FROM webhook_deliveries WHERE ${THIS} AND position > :position AND state = 'PENDING'`,
    { tenant, key, position },
  );
  return true;
}

export interface LeaseRequest extends WebhookKey {
  node: string;
  now: number;
  until: number;
  /** No other node works on the database: a lease that is there is a dead process's. */
  isAlone: boolean;
}

/** Makes the webhook this node's for a while. Gives false if it is another's. */
export async function leaseWebhook(
  writer: Writer,
  { isAlone, ...request }: LeaseRequest,
): Promise<boolean> {
  const free = isAlone ? '' : 'AND (lease_node = :node OR lease_until <= :now)';
  const rows = await writer.query(
    `UPDATE webhooks SET lease_node = :node, lease_until = :until
     WHERE ${THIS} AND is_active = 1 ${free} RETURNING 1 AS one`,
    { ...request },
  );
  return rows.length > 0;
}

export async function releaseWebhook(
  writer: Writer,
  { tenant, key }: WebhookKey,
  node: string,
): Promise<void> {
  await writer.query(`UPDATE webhooks SET lease_until = 0 WHERE ${THIS} AND lease_node = :node`, {
    tenant,
    key,
    node,
  });
}

function columnsOf({
  url,
  eventTypes,
  processDefinitionIds,
  includeVariables,
  active,
}: WebhookSettings) {
  return {
    url,
    eventTypes: eventTypes && JSON.stringify(eventTypes),
    processIds: processDefinitionIds && JSON.stringify(processDefinitionIds),
    includesVariables: includeVariables ? 1 : 0,
    isActive: active ? 1 : 0,
    now: Date.now(),
  };
}

/** What a person chose, as it is kept. */
export function settingsOf(row: WebhookRow): WebhookSettings {
  return {
    url: row.url,
    eventTypes: JSON.parse(row.event_types ?? 'null') as EventType[] | null,
    processDefinitionIds: JSON.parse(row.process_ids ?? 'null') as string[] | null,
    includeVariables: row.includes_variables === 1,
    active: row.is_active === 1,
  };
}
