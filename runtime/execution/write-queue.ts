import { type Problem, unavailable } from '../problem.ts';
import { currentRequest } from '../request-context.ts';
import type { Clock } from '../timers/clock.ts';
import type { BatchProcessor } from './batch-processor.ts';
import {
  type CommandItem,
  type DeliveryItem,
  type Group,
  isCommand,
  type PublishItem,
  type QueueItem,
  type StartItem,
  type SubmitItem,
  type WriteItem,
} from './queue-item.ts';

type Added = 'resolve' | 'reject' | 'now' | 'queuedAt' | 'context' | 'group';

export type NewCommand =
  | Omit<StartItem, Added>
  | Omit<SubmitItem, Added>
  | Omit<PublishItem, Added>
  | Omit<DeliveryItem, Added>;

export type NewItem = NewCommand | Omit<WriteItem, Added>;

export interface QueueOptions {
  clock: Clock;
  maxPending: number;
}

/** Items of one transaction: enough to share a sync, few enough to answer soon. */
const MAX_BATCH = 512;
const RETRY_AFTER_SECONDS = 1;

/**
 * The one queue of all writes. While a batch is being written the next one gathers: the busier it
 * is, the more commands share a transaction (natural group commit).
 */
export class WriteQueue {
  private readonly processor: BatchProcessor;
  private readonly options: QueueOptions;
  private pending: QueueItem[] = [];
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(processor: BatchProcessor, options: QueueOptions) {
    this.processor = processor;
    this.options = options;
  }

  add<T>(item: NewItem): Promise<T> {
    const refused = this.refusalOf(1);
    return refused ? Promise.reject(refused) : this.enqueue<T>(item);
  }

  /** All of them in one batch, and in one transaction, or none. */
  addGroup(items: NewCommand[]): Promise<unknown[]> {
    const refused = this.refusalOf(items.length);
    if (refused) return Promise.reject(refused);
    const group: CommandItem[] = [];
    return Promise.all(items.map((item) => this.enqueue(item, group)));
  }

  private refusalOf(more: number): Problem | undefined {
    if (this.stopped) return refusal('The server is stopping.');
    const isFull = this.pending.length + more > this.options.maxPending;
    return isFull ? refusal('Too many commands are waiting.') : undefined;
  }

  private enqueue<T>(item: NewItem, group?: CommandItem[]): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const now = timeOf(item, this.options.clock);
      const waiting = { now, resolve: resolve as (answer: unknown) => void, reject };
      const queued = { queuedAt: performance.now(), context: currentRequest() };
      const added: QueueItem = { ...item, ...waiting, ...queued, ...(group && { group }) };
      this.pending.push(added);
      if (isCommand(added)) group?.push(added);
      this.running ??= this.run();
    });
  }

  /** How much waits, and how much may wait. */
  get load(): { waiting: number; capacity: number } {
    return { waiting: this.pending.length, capacity: this.options.maxPending };
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    // What arrives in this turn of the event loop goes into one batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.pending.length > 0) {
      const size = batchSize(this.pending);
      const batch = this.pending.slice(0, size);
      this.pending = this.pending.slice(size);
      await this.process(batch);
    }
    this.running = undefined;
  }

  /** A bug in the processor must not leave callers without an answer, or stop the queue. */
  private async process(batch: QueueItem[]): Promise<void> {
    try {
      await this.processor.process(batch);
    } catch (error) {
      for (const item of batch) item.reject(error);
    }
  }
}

/** A group is never divided, though the batch becomes larger by it. */
function batchSize(pending: QueueItem[]): number {
  let size = Math.min(MAX_BATCH, pending.length);
  const group = groupOf(pending[size - 1]);
  while (group !== undefined && groupOf(pending[size]) === group) size += 1;
  return size;
}

function groupOf(item: QueueItem | undefined): Group | undefined {
  return item !== undefined && isCommand(item) ? item.group : undefined;
}

/** Real time is nobody's to choose. */
function timeOf(item: NewItem, clock: Clock): number {
  const told = 'request' in item && clock.kind === 'virtual' ? item.request.at : undefined;
  return told ?? clock.now();
}

function refusal(why: string) {
  return unavailable(`${why} Try again in a moment.`, {
    code: 'overloaded',
    retryAfter: RETRY_AFTER_SECONDS,
  });
}
