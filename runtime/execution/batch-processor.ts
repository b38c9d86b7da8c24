import type { Database } from '../db/index.ts';
import { unavailable } from '../problem.ts';
import { BatchRun, type RunEntry, type RunOptions } from './batch-run.ts';
import { createCalendarCache } from './calendars.store.ts';
import { commitBatch, findCommitted, UnknownOutcomeError, UnreachableError } from './commit.ts';
import { prepareRun, type RunSources } from './prepare-run.ts';
import {
  type CommandItem,
  ItemError,
  isCommand,
  type Outcome,
  type QueueItem,
  type SubmitItem,
  settle,
  type WriteItem,
} from './queue-item.ts';
import { type ItemRun, runItem } from './run-items.ts';
import { inspectInstance, previewCommand } from './preview.ts';
import type { CommittedEntry, InspectedInstance, Preview } from './types.ts';
import { checkVersions, StaleError } from './version-check.ts';
import { createInstanceCache, type InstanceCache, WorkingSet } from './working-set.ts';

export interface ProcessorOptions extends RunOptions {
  database: Database;
}

type Listener = (committed: CommittedEntry[]) => void;

/** Versions that changed under our hands: others write too, so try again a few times. */
const STALE_ATTEMPTS = 5;
/** Any other failed transaction is executed once more from the database. */
const ATTEMPTS = 2;

/** Executes batches one after another: in memory, then in one transaction, then answers. */
export class BatchProcessor {
  private readonly options: ProcessorOptions;
  private readonly cache: InstanceCache = createInstanceCache();
  private readonly sources: RunSources;
  private leftOver: () => void = () => undefined;
  private committed: Listener = () => undefined;

  constructor(options: ProcessorOptions) {
    this.options = options;
    const { database, definitions } = options;
    const calendars = createCalendarCache(database.selectForWriting);
    this.sources = { database, definitions, calendars };
  }

  /** Called after each commit that has entries. */
  onCommitted(listener: Listener): void {
    this.committed = listener;
  }

  /** Called when a batch has left deliveries in the database. */
  onLeftOver(listener: () => void): void {
    this.leftOver = listener;
  }

  inspect(tenant: string, instance: string): Promise<InspectedInstance | undefined> {
    return inspectInstance(this.sources, tenant, instance);
  }

  /** Executes a command as a batch would, on instances of its own, and drops what it came to. */
  preview(item: SubmitItem): Promise<Preview> {
    const { options, sources } = this;
    return previewCommand({ options, sources, item });
  }

  /** Settles every item; never throws. */
  async process(items: QueueItem[]): Promise<void> {
    const error = await this.attempt(items);
    if (error === undefined) return;
    if (items.length === 1 || error instanceof UnreachableError) return this.fail(items, error);
    // One item may be what the database refuses: the others must not suffer for it.
    for (const item of items) await this.process([item]);
  }

  /** Gives the error when nothing was written; otherwise every item has been settled. */
  private async attempt(items: QueueItem[]): Promise<unknown> {
    const bugs = new Map<CommandItem, unknown>();
    let error: unknown;
    for (let stale = 0, other = 0; stale < STALE_ATTEMPTS && other < ATTEMPTS;) {
      try {
        await this.once(items, bugs);
        return undefined;
      } catch (caught) {
        error = caught;
        if (caught instanceof UnknownOutcomeError) return this.fail(items, caught);
        if (caught instanceof ItemError) bugs.set(caught.item, caught.cause);
        else if (caught instanceof StaleError) stale += 1;
        else other += 1;
      }
    }
    return error;
  }

  private fail(items: QueueItem[], cause: unknown): undefined {
    const unknown = cause instanceof UnknownOutcomeError;
    const error = unavailable(
      unknown
        ? 'The database did not answer whether it has saved this. Repeat the request with its Idempotency-Key to find out.'
        : 'The database could not save this. Nothing has been changed.',
      { code: unknown ? 'unknown-outcome' : 'unavailable', retryAfter: 1, cause },
    );
    for (const item of items) settle(item, { accepted: false, error });
  }

  private async once(items: QueueItem[], bugs: Map<CommandItem, unknown>): Promise<void> {
    const { database } = this.options;
    const run = new BatchRun(this.options, this.workingSet(), database.selectForWriting);
    const commands = items.filter(isCommand);
    const writes = items.filter((item): item is WriteItem => !isCommand(item));
    const outcomes = await this.execute(run, commands, bugs);
    // What is changed is checked when it is written; a refusal must not rest on old memory either.
    if (outcomes.some(({ accepted }) => !accepted)) {
      await checkVersions(database.selectForWriting, run.instances.remembered());
    }
    const isNothing = writes.length === 0 && run.entries.length === 0 && run.changes.isEmpty;
    const committed = isNothing
      ? { firstPosition: 0, writes: [] }
      : await commitBatch(database, run, writes).catch((error: unknown) =>
          this.settleUnknown(run, writes, error),
        );
    run.instances.release();
    commands.forEach((item, index) => settle(item, outcomes[index] as Outcome));
    writes.forEach((item, index) => settle(item, committed.writes[index] as Outcome));
    this.announce(run, committed.firstPosition);
  }

  private workingSet(): WorkingSet {
    const { definitions, database } = this.options;
    return new WorkingSet(this.cache, { definitions, select: database.selectForWriting });
  }

  private async execute(
    run: BatchRun,
    commands: CommandItem[],
    bugs: Map<CommandItem, unknown>,
  ): Promise<Outcome[]> {
    if (commands.length === 0) return [];
    const batch = await prepareRun(this.sources, run, commands).catch((cause: unknown) => {
      throw new UnreachableError('Expected the database to be readable', { cause });
    });
    const outcomes: Outcome[] = [];
    for (const item of commands) {
      const error = bugs.get(item);
      if (error !== undefined) outcomes.push({ accepted: false, error });
      else outcomes.push(await this.runOne(batch, item));
    }
    return outcomes;
  }

  private async runOne(batch: ItemRun, item: CommandItem): Promise<Outcome> {
    try {
      return await runItem(batch, item);
    } catch (error) {
      // Its instances are half changed: the batch is executed again without it.
      throw new ItemError(item, error);
    }
  }

  /** A commit without an answer: find out, as far as that is possible. */
  private async settleUnknown(run: BatchRun, writes: WriteItem[], error: unknown) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    await this.options.database.dropWriter();
    if (writes.length > 0 || run.entries.length === 0) throw error;
    const firstPosition = await findCommitted(this.options.database, run.entries).catch(() => {
      throw error;
    });
    // Not there, and it cannot come any more: an ordinary failure, which is tried again.
    if (firstPosition === undefined)
      throw new Error('Expected the commit to succeed', { cause: error });
    return { firstPosition, writes: [] };
  }

  private announce(run: BatchRun, firstPosition: number): void {
    if (run.leftOver) this.leftOver();
    if (run.entries.length === 0) return;
    this.committed(run.entries.map((entry, index) => toCommitted(entry, firstPosition + index)));
  }
}

function toCommitted(entry: RunEntry, position: number): CommittedEntry {
  const { tenant, instance, root, seq, actor, step } = entry;
  const { now, command, events } = step;
  return { position, tenant, instance, root, seq, actor, now, command, events };
}
