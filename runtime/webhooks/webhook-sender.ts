import type { EventType } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { type CommandExecutor, traceOfEntry } from '../execution/index.ts';
import { NotAllowedError, type OutgoingHttp } from '../outgoing/index.ts';
import { BATCH_CONTENT_TYPE, cloudEvents } from './cloud-events.ts';
import {
  type Attempt,
  deleteDelivery,
  type DeliveryRow,
  readEntry,
  recordAttempt,
} from './deliveries.store.ts';
import { retryDelay, type RetrySchedule } from './retries.ts';
import { signatureHeaders } from './signature.ts';
import { settingsOf, type WebhookRow } from './webhooks.store.ts';

export interface SenderParts {
  select: Select;
  executor: CommandExecutor;
  outgoing: OutgoingHttp;
  schedule: RetrySchedule;
  /** Aborted when what is under way must be given up. */
  signal: AbortSignal;
}

interface Content {
  body: string;
  /** W3C trace context of the command. */
  traceparent: string | undefined;
}

/** The header webhook-id: it follows from what is sent, so it is the same after a crash. */
export function webhookId(webhookKey: string, position: number | string): string {
  return `${webhookKey}-${String(position)}`;
}

/** Sends one entry and records what came of it. A crash in between sends it again. */
export async function deliver(
  parts: SenderParts,
  webhook: WebhookRow,
  delivery: DeliveryRow,
): Promise<void> {
  const key = { tenant: webhook.tenant, key: webhook.webhook_key };
  const content = await contentOf(parts.select, webhook, delivery);
  if (content === undefined) {
    await parts.executor.write((writer) => deleteDelivery(writer, key, delivery));
    return;
  }
  const attempt = await send(parts, webhook, { delivery, ...content });
  // Given up because the server stops: nothing is known of it, and it is sent again.
  if (attempt === undefined) return;
  await parts.executor.write((writer) => recordAttempt(writer, key, delivery, attempt));
}

/** Undefined when nothing is left to tell: the data were erased, or the webhook was changed. */
async function contentOf(
  select: Select,
  webhook: WebhookRow,
  delivery: DeliveryRow,
): Promise<Content | undefined> {
  const entry = await readEntry(select, webhook.tenant, delivery);
  if (entry === undefined) return undefined;
  const { eventTypes, includeVariables } = settingsOf(webhook);
  const traceparent = await traceOfEntry(select, webhook.tenant, entry);
  const events = cloudEvents(entry, {
    traceparent,
    eventTypes: eventTypes === null ? undefined : new Set<EventType>(eventTypes),
    includesVariables: includeVariables,
  });
  return events.length === 0 ? undefined : { body: JSON.stringify(events), traceparent };
}

async function send(
  { outgoing, schedule, signal }: SenderParts,
  webhook: WebhookRow,
  { delivery, body, traceparent }: { delivery: DeliveryRow } & Content,
): Promise<Attempt | undefined> {
  const id = webhookId(webhook.webhook_key, delivery.position);
  const message = { id, sentAt: Date.now(), body };
  const headers = {
    'content-type': BATCH_CONTENT_TYPE,
    'user-agent': 'yichuang',
    ...signatureHeaders(webhook.secret, message),
  };
  try {
    const request = { method: 'POST', url: webhook.url, headers, body, traceparent, signal };
    const { status } = await outgoing.send(request);
    if (status >= 200 && status < 300) return delivered(status);
    const errorMessage = `Expected the answer 2xx but it is ${String(status)}`;
    return failed(delivery, schedule, { status, errorMessage });
  } catch (error) {
    if (signal.aborted) return undefined;
    const errorMessage = (error as Error).message;
    return failed(delivery, schedule, { status: null, errorMessage }, isHopeless(error));
  }
}

function delivered(status: number): Attempt {
  const at = Date.now();
  return { state: 'DELIVERED', at, nextAt: at, status, errorMessage: null };
}

function failed(
  { queued_at, attempts }: DeliveryRow,
  schedule: RetrySchedule,
  why: Pick<Attempt, 'status' | 'errorMessage'>,
  hopeless = false,
): Attempt {
  const at = Date.now();
  const isOver = hopeless || at - Number(queued_at) >= schedule.giveUpAfter;
  const nextAt = at + retryDelay(attempts + 1, schedule);
  return { state: isOver ? 'FAILED' : 'PENDING', at, nextAt, ...why };
}

/** No later attempt can do better: a person must change what is allowed. */
function isHopeless(error: unknown): boolean {
  return error instanceof NotAllowedError;
}
