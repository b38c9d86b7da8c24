import { unavailable } from '../problem.ts';
import { currentRequest } from '../request-context.ts';
import type { Clock } from '../timers/clock.ts';
import type { BatchProcessor } from './batch-processor.ts';
import type {
  DeliveryItem,
  PublishItem,
  QueueItem,
  StartItem,
  SubmitItem,
  WriteItem,
} from './queue-item.ts';

type Added = 'resolve' | 'reject' | 'now' | 'queuedAt' | 'context';

export type NewItem =
  | Omit<StartItem, Added>
  | Omit<SubmitItem, Added>
  | Omit<PublishItem, Added>
  | Omit<DeliveryItem, Added>
  | Omit<WriteItem, Added>;

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
    if (this.stopped) return Promise.reject(refusal('The server is stopping.'));
    const { clock, maxPending } = this.options;
    if (this.pending.length >= maxPending) {
      return Promise.reject(refusal('Too many commands are waiting.'));
    }
    return new Promise<T>((resolve, reject) => {
      const now = timeOf(item, clock);
      const waiting = { now, resolve: resolve as (answer: unknown) => void, reject };
      const queued = { queuedAt: performance.now(), context: currentRequest() };
      this.pending.push({ ...item, ...waiting, ...queued });
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
      const batch = this.pending.slice(0, MAX_BATCH);
      this.pending = this.pending.slice(MAX_BATCH);
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
