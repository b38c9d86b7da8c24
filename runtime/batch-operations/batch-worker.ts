import type { Database } from '../db/index.ts';
import { type CommandExecutor, newKey } from '../execution/index.ts';
import { conflict, Problem } from '../problem.ts';
import type { Clock } from '../timers/clock.ts';
import { commandOf, type Instruction } from './batch-instruction.ts';
import * as store from './batch-operations.store.ts';
import type { ClaimedItem } from './batch-operations.store.ts';

export interface BatchWorkerOptions {
  database: Database;
  executor: CommandExecutor;
  clock: Clock;
  /** For how long items that were taken are this node's, milliseconds; 60 s if absent. */
  leaseFor?: number;
  /** How many items are worked on together; 50 if absent. */
  chunk?: number;
}

/** Few enough that others' commands wait for a fraction of a second only. */
const CHUNK = 50;
const LEASE_MS = 60_000;
/** For batches that another node has begun, and items whose outcome was not known. */
const LOOK_AGAIN_MS = 5_000;
const SLEEP_AFTER_FAILURE_MS = 1_000;

/**
 * Works on the items of batches, chunk by chunk, through the same queue as everybody. An item's
 * outcome is written in the transaction of its command: however the process ends, none is done twice.
 */
export class BatchWorker {
  readonly #options: BatchWorkerOptions;
  /** New with each start: what an earlier process had taken is not this one's. */
  readonly #node = newKey();
  #timeout: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #isStopped = true;

  constructor(options: BatchWorkerOptions) {
    this.#options = options;
  }

  /** Goes on with what was left, and from then on works on whatever is begun. */
  async start(): Promise<void> {
    const { database, executor } = this.#options;
    this.#isStopped = false;
    if (database.kind === 'sqlite') await executor.write((writer) => store.releaseClaims(writer));
    this.wake();
  }

  /** There may be something to do; not before the start. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isAskedAgain = true;
    this.#running ??= this.#run();
  }

  /** Settles when there is nothing to do any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Ends with the chunk that is being worked on. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timeout);
    await this.#running;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timeout);
    let again = LOOK_AGAIN_MS;
    try {
      while (this.#isAskedAgain && !this.#isStopped) {
        this.#isAskedAgain = false;
        while (!this.#isStopped && (await this.#workOnChunk()));
      }
    } catch (error) {
      // The database is away; the items are still there when it is back.
      console.error(error);
      again = SLEEP_AFTER_FAILURE_MS;
    }
    this.#running = undefined;
    this.#sleep(again);
  }

  /** Whether there were items. */
  async #workOnChunk(): Promise<boolean> {
    const { database, executor, clock, leaseFor = LEASE_MS, chunk = CHUNK } = this.#options;
    const realNow = Date.now();
    if (!(await store.hasOpenItems(database.select, realNow))) return false;
    const claim = { node: this.#node, limit: chunk, realNow, leaseUntil: realNow + leaseFor };
    const items = await executor.write((writer) => store.claimItems(writer, database.kind, claim));
    if (items.length === 0) return false;
    await Promise.all(items.map((item) => this.#work(item)));
    await executor.write((writer) => store.completeBatches(writer, clock.now()));
    return true;
  }

  async #work(item: ClaimedItem): Promise<void> {
    try {
      await this.#operate(item);
    } catch (error) {
      // Whether it was done is not known, or cannot be now: its lease runs out and it is looked at again.
      if (error instanceof Problem && error.status >= 500) return;
      await this.#settle(item, outcomeOf(error));
    }
  }

  async #operate(item: ClaimedItem): Promise<void> {
    const { tenant, actor, reason, item_key, instance_key } = item;
    const instruction = JSON.parse(item.instruction) as Instruction;
    await this.#options.executor.submit({
      tenant,
      actor,
      instance: instance_key,
      ...commandOf(instruction, { item: item_key, actor, reason }),
      alongside: async (writer) => {
        const outcome = { state: 'COMPLETED' as const, message: null };
        const now = this.#options.clock.now();
        const isOwn = await store.settleItem(writer, item, { ...outcome, now, node: this.#node });
        if (!isOwn) throw conflict(`Expected ${item_key} to be open but the batch has let it go.`);
      },
    });
  }

  async #settle(item: ClaimedItem, outcome: Outcome): Promise<void> {
    const { executor, clock } = this.#options;
    const settled = { ...outcome, now: clock.now(), node: this.#node };
    await executor.write((writer) => store.settleItem(writer, item, settled));
  }

  #sleep(milliseconds: number): void {
    if (this.#isStopped) return;
    this.#timeout = setTimeout(() => this.wake(), milliseconds);
    this.#timeout.unref();
  }
}

type Outcome = Pick<store.ItemOutcome, 'state' | 'message'>;

/** What has ended or changed meanwhile is skipped; anything else that is refused has failed. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof Problem) {
    const isGone = error.status === 404 || error.status === 409;
    return { state: isGone ? 'SKIPPED' : 'FAILED', message: error.detail };
  }
  console.error(error);
  return { state: 'FAILED', message: 'An unexpected error happened. It has been logged.' };
}
