import { webhookId } from './webhook-sender.ts';
import type { DeliveryRow } from './deliveries.store.ts';
import type { Delivery, Webhook } from './webhooks.schema.ts';
import { settingsOf, type WebhookRow } from './webhooks.store.ts';

/** A webhook as the interface shows it: never with its secret. */
export function describeWebhook(row: WebhookRow): Webhook {
  return {
    webhookKey: row.webhook_key,
    ...settingsOf(row),
    sequence: Number(row.position),
    createdAt: timeOf(row.created_at),
    createdBy: row.created_by,
    updatedAt: timeOf(row.updated_at),
  };
}

export function describeDelivery(webhookKey: string, row: DeliveryRow): Delivery {
  return {
    sequence: Number(row.position),
    webhookId: webhookId(webhookKey, row.position),
    processInstanceKey: row.instance_key,
    rootProcessInstanceKey: row.root_key,
    state: row.state,
    attempts: row.attempts,
    queuedAt: timeOf(row.queued_at),
    attemptedAt: row.attempted_at === null ? null : timeOf(row.attempted_at),
    nextAttemptAt: row.state === 'PENDING' ? timeOf(row.next_at) : null,
    status: row.status,
    errorMessage: row.error_message,
  };
}

function timeOf(milliseconds: number | string): string {
  return new Date(Number(milliseconds)).toISOString();
}
