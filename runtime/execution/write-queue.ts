import { unavailable } from '../problem.ts';
import type { BatchProcessor } from './batch-processor.ts';
import type { QueueItem, StartItem, SubmitItem, DeliveryItem, WriteItem } from './queue-item.ts';

type Waiting = 'resolve' | 'reject';

export type NewItem =
  | Omit<StartItem, Waiting>
  | Omit<SubmitItem, Waiting>
  | Omit<DeliveryItem, Waiting>
  | Omit<WriteItem, Waiting>;

/** Items of one transaction: enough to share a sync, few enough to answer soon. */
const MAX_BATCH = 512;
const RETRY_AFTER_SECONDS = 1;

/**
 * The one queue of all writes. While a batch is being written the next one gathers: the busier it
 * is, the more commands share a transaction (natural group commit).
 */
export class WriteQueue {
  private readonly processor: BatchProcessor;
  private readonly maxPending: number;
  private pending: QueueItem[] = [];
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(processor: BatchProcessor, maxPending: number) {
    this.processor = processor;
    this.maxPending = maxPending;
  }

  add<T>(item: NewItem): Promise<T> {
    if (this.stopped) return Promise.reject(refusal('The server is stopping.'));
    if (this.pending.length >= this.maxPending) {
      return Promise.reject(refusal('Too many commands are waiting.'));
    }
    return new Promise<T>((resolve, reject) => {
      this.pending.push({ ...item, resolve: resolve as (answer: unknown) => void, reject });
      this.running ??= this.run();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    // What arrives in this turn of the event loop goes into one batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.pending.length > 0) {
      const batch = this.pending.slice(0, MAX_BATCH);
      this.pending = this.pending.slice(MAX_BATCH);
      await this.processor.process(batch);
    }
    this.running = undefined;
  }
}

function refusal(why: string) {
  return unavailable(`${why} Try again in a moment.`, {
    code: 'overloaded',
    retryAfter: RETRY_AFTER_SECONDS,
  });
}
