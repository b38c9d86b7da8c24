import type { Database } from '../db/index.ts';
import type { EventType } from '../../engine/index.ts';
import { isWanted } from './cloud-events.ts';
import {
  deleteEnded,
  type DeliveryRow,
  nextDue,
  queueDeliveries,
  type QueuedEntry,
  readDue,
  readEntriesAfter,
} from './deliveries.store.ts';
import { deliver, type SenderParts } from './webhook-sender.ts';
import {
  leaseWebhook,
  readWebhook,
  releaseWebhook,
  settingsOf,
  type WebhookKey,
  type WebhookRow,
} from './webhooks.store.ts';

export interface WorkerParts extends SenderParts {
  database: Database;
  /** Name of this node. */
  node: string;
  /** Milliseconds; well above the time that a request may take. */
  leaseFor: number;
}

/** Deliveries of one webhook that are under way at once, each of another case. */
const AT_ONCE = 16;
const PAGE = 100;
/** Notices that follow each other closely are one look. */
const GATHER_MS = 20;
const AFTER_FAILURE_MS = 1_000;
const LOG_KEPT_MS = 30 * 24 * 3_600_000;
const CLEAN_EVERY_MS = 3_600_000;

/** Does the work of one webhook while this node holds its lease. */
export class WebhookWorker {
  private readonly parts: WorkerParts;
  private readonly key: WebhookKey;
  private readonly underWay = new Map<string, Promise<void>>();
  private running: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private wakeAt = Number.POSITIVE_INFINITY;
  private leasedUntil = 0;
  private cleanedAt = 0;
  private stopped = false;

  constructor(parts: WorkerParts, key: WebhookKey) {
    this.parts = parts;
    this.key = key;
  }

  /** There may be something to do: now, or after a while. */
  wake(after = GATHER_MS): void {
    const at = Date.now() + after;
    if (this.stopped || at >= this.wakeAt) return;
    clearTimeout(this.timer);
    this.wakeAt = at;
    this.timer = setTimeout(() => this.look(), after);
    this.timer.unref();
  }

  /** Settles when nothing is under way any more; then another node may take over. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await Promise.all(this.underWay.values());
    if (this.leasedUntil <= Date.now()) return;
    const { executor, node } = this.parts;
    await executor.write((writer) => releaseWebhook(writer, this.key, node)).catch(ignore);
  }

  private look(): void {
    this.wakeAt = Number.POSITIVE_INFINITY;
    this.running = this.running.then(() => this.run()).catch(() => this.wake(AFTER_FAILURE_MS));
  }

  private async run(): Promise<void> {
    if (this.stopped || !(await this.holdLease())) return;
    const { database } = this.parts;
    const webhook = await readWebhook(database.select, this.key);
    if (webhook?.is_active !== 1) return;
    await this.clean();
    const queued = await this.queueNews(webhook);
    if (queued === 'lost') return this.loseLease();
    await this.sendDue(webhook);
    const due = await nextDue(database.select, this.key, Date.now());
    if (queued === 'more') this.wake(0);
    else if (due !== undefined) this.wake(Math.max(0, due - Date.now()));
  }

  /** Another node has taken over, or the webhook was rewound: everything is looked at anew. */
  private loseLease(): void {
    this.leasedUntil = 0;
    this.wake();
  }

  /** A request that begins now must end within the lease. */
  private async holdLease(): Promise<boolean> {
    const { executor, database, node, leaseFor } = this.parts;
    const now = Date.now();
    if (this.leasedUntil - now > leaseFor / 2) return true;
    const until = now + leaseFor;
    const request = { ...this.key, node, now, until, isAlone: database.kind === 'sqlite' };
    const isOurs = await executor.write((writer) => leaseWebhook(writer, request));
    this.leasedUntil = isOurs ? until : 0;
    return isOurs;
  }

  /** A page at a time: what is queued is sent meanwhile, and the lease is looked after. */
  private async queueNews(webhook: WebhookRow): Promise<'all' | 'more' | 'lost'> {
    const { database, executor, node } = this.parts;
    const from = Number(webhook.position);
    const page = { after: from, limit: PAGE };
    const entries = await readEntriesAfter(database.select, this.key.tenant, page);
    const to = entries.at(-1)?.position;
    if (to === undefined) return 'all';
    const wanted = entries.filter((entry) => wants(webhook, entry));
    const request = { ...this.key, from, to, node, now: Date.now() };
    const isDone = await executor.write((writer) => queueDeliveries(writer, request, wanted));
    if (!isDone) return 'lost';
    return entries.length === PAGE ? 'more' : 'all';
  }

  private async sendDue(webhook: WebhookRow): Promise<void> {
    // As of before the look: what ends during it would seem to be pending still.
    const busy = new Set(this.underWay.keys());
    const limit = AT_ONCE + busy.size;
    const request = { now: Date.now(), limit };
    const due = await readDue(this.parts.database.select, this.key, request);
    for (const delivery of due) {
      if (this.underWay.size >= AT_ONCE || this.stopped) return;
      if (!busy.has(delivery.root_key)) this.begin(webhook, delivery);
    }
  }

  private begin(webhook: WebhookRow, delivery: DeliveryRow): void {
    const sending = deliver(this.parts, webhook, delivery)
      // The database is away: nothing was recorded, and it is sent again.
      .catch(() => this.wake(AFTER_FAILURE_MS))
      .then(() => {
        this.underWay.delete(delivery.root_key);
        this.wake(0);
      });
    this.underWay.set(delivery.root_key, sending);
  }

  private async clean(): Promise<void> {
    const now = Date.now();
    if (now - this.cleanedAt < CLEAN_EVERY_MS) return;
    this.cleanedAt = now;
    await this.parts.executor.write((writer) => deleteEnded(writer, this.key, now - LOG_KEPT_MS));
  }
}

function wants(webhook: WebhookRow, { processId, events }: QueuedEntry): boolean {
  const { eventTypes, processDefinitionIds } = settingsOf(webhook);
  if (processDefinitionIds !== null && !processDefinitionIds.includes(processId)) return false;
  const choice = { eventTypes: eventTypes === null ? undefined : new Set<EventType>(eventTypes) };
  return events.some((event) => isWanted(event, choice));
}

/** The lease runs out by itself. */
function ignore(): void {}
