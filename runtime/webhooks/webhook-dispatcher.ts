import type { Database } from '../db/index.ts';
import { type CommandExecutor, type CommittedEntry, newKey } from '../execution/index.ts';
import type { Channel } from '../nodes/channel.ts';
import type { OutgoingHttp } from '../outgoing/index.ts';
import { RETRY_SCHEDULE, type RetrySchedule } from './retries.ts';
import { WebhookWorker, type WorkerParts } from './webhook-worker.ts';
import { readActiveWebhooks, type WebhookKey } from './webhooks.store.ts';

export interface DispatcherOptions {
  database: Database;
  executor: CommandExecutor;
  channel: Channel;
  outgoing: OutgoingHttp;
  /** Retries of what failed; for three days if absent. */
  schedule?: RetrySchedule | undefined;
  /** For how long a webhook is one node's, milliseconds; a minute if absent. */
  leaseFor?: number | undefined;
}

/** Topic of the notice that webhooks were changed. */
const CHANGED = 'webhooks';
const LEASE_MS = 60_000;
/** For notices that were lost, and webhooks whose node has died. */
const LOOK_AGAIN_MS = 5_000;
/** What is under way when the server stops may take this long to end. */
const STOP_MS = 2_000;

/** Tells the world of what was committed, by webhooks; each is worked on by one node at a time. */
export class WebhookDispatcher {
  private readonly options: DispatcherOptions;
  private readonly workers = new Map<string, { tenant: string; worker: WebhookWorker }>();
  private readonly parts: WorkerParts;
  private readonly giveUp = new AbortController();
  private readonly unlisten: (() => void)[];
  private refreshing: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(options: DispatcherOptions) {
    const { database, executor, channel, schedule, leaseFor } = options;
    this.options = options;
    this.parts = {
      ...options,
      select: database.select,
      schedule: schedule ?? RETRY_SCHEDULE,
      leaseFor: leaseFor ?? LEASE_MS,
      node: newKey(),
      signal: this.giveUp.signal,
    };
    this.unlisten = [
      executor.onCommitted((committed) => this.notice(committed)),
      channel.onNotice((topic) => {
        if (topic === CHANGED) this.refresh();
      }),
    ];
  }

  /** Sends what is pending, and from then on whatever is committed. */
  start(): void {
    this.refresh();
    this.timer = setInterval(() => this.refresh(), LOOK_AGAIN_MS);
    this.timer.unref();
  }

  /** Webhooks were changed here: all nodes look again. */
  changed(): void {
    this.options.channel.tell(CHANGED);
    if (this.timer !== undefined) this.refresh();
  }

  /** Ends what is under way, or gives it up after a moment: it is then sent again. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    for (const unlisten of this.unlisten) unlisten();
    await this.refreshing;
    const patience = setTimeout(() => this.giveUp.abort(), STOP_MS);
    await Promise.all([...this.workers.values()].map(({ worker }) => worker.stop()));
    clearTimeout(patience);
  }

  private notice(committed: CommittedEntry[]): void {
    if (this.workers.size === 0) return;
    const tenants = new Set(committed.map(({ tenant }) => tenant));
    for (const { tenant, worker } of this.workers.values()) if (tenants.has(tenant)) worker.wake();
  }

  private refresh(): void {
    // While the database is away there is nothing to do; the next look finds it.
    this.refreshing = this.refreshing.then(() => this.readWebhooks()).catch(() => undefined);
  }

  private async readWebhooks(): Promise<void> {
    if (this.stopped) return;
    // A worker whose webhook is paused or deleted finds nothing to do, and stays.
    const active = await readActiveWebhooks(this.options.database.select);
    for (const key of active) this.workerOf(key).wake();
  }

  private workerOf(key: WebhookKey): WebhookWorker {
    const known = this.workers.get(nameOf(key))?.worker;
    if (known !== undefined) return known;
    const worker = new WebhookWorker(this.parts, key);
    this.workers.set(nameOf(key), { tenant: key.tenant, worker });
    return worker;
  }
}

function nameOf({ tenant, key }: WebhookKey): string {
  return `${tenant}\n${key}`;
}
