import type { Database } from '../db/index.ts';
import { unavailable } from '../problem.ts';
import { BatchRun, type RunEntry, type RunOptions } from './batch-run.ts';
import { createCalendarCache } from './calendars.store.ts';
import { commitBatch, findCommitted, UnknownOutcomeError, UnreachableError } from './commit.ts';
import { batchReport, commandReport, type ExecutionObserver } from './observer.ts';
import { prepareRun, type RunSources } from './prepare-run.ts';
import {
  type CommandItem,
  ItemError,
  isCommand,
  type Outcome,
  type QueueItem,
  type SubmitItem,
  settle,
  unitsOf,
  type WriteItem,
} from './queue-item.ts';
import { type ItemRun, runItem } from './run-items.ts';
import { inspectInstance, previewCommand } from './preview.ts';
import type { CommittedEntry, InspectedInstance, Preview } from './types.ts';
import { checkVersions, StaleError } from './version-check.ts';
import { createInstanceCache, type InstanceCache, WorkingSet } from './working-set.ts';

export interface ProcessorOptions extends RunOptions {
  database: Database;
  observer: ExecutionObserver;
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
    const units = unitsOf(items);
    if (units.length === 1 || error instanceof UnreachableError) return this.fail(items, error);
    // One may be what the database refuses: the others must not suffer for it.
    for (const unit of units) await this.process(unit);
  }

  /** Gives the error when nothing was written; otherwise every item has been settled. */
  private async attempt(items: QueueItem[]): Promise<unknown> {
    const dropped = new Map<CommandItem, unknown>();
    let error: unknown;
    for (let stale = 0, other = 0; stale < STALE_ATTEMPTS && other < ATTEMPTS;) {
      try {
        await this.once(items, dropped);
        return undefined;
      } catch (caught) {
        error = caught;
        if (caught instanceof UnknownOutcomeError) return this.fail(items, caught);
        if (caught instanceof ItemError) {
          for (const item of caught.dropped) dropped.set(item, caught.told);
        } else if (caught instanceof StaleError) stale += 1;
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
    const outcome: Outcome = { accepted: false, error };
    this.tellObserver(items.filter(isCommand), () => outcome);
    for (const item of items) settle(item, outcome);
  }

  private tellObserver(
    commands: CommandItem[],
    outcomeOf: (index: number) => Outcome,
    run?: BatchRun,
  ): void {
    const { observer } = this.options;
    commands.forEach((item, index) => {
      observer.command(commandReport(item, outcomeOf(index), run));
    });
  }

  private async once(items: QueueItem[], dropped: Map<CommandItem, unknown>): Promise<void> {
    const began = performance.now();
    const { database, observer } = this.options;
    const run = new BatchRun(this.options, this.workingSet(), database.selectForWriting);
    const commands = items.filter(isCommand);
    const writes = items.filter((item): item is WriteItem => !isCommand(item));
    const outcomes = await this.execute(run, commands, dropped);
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
    observer.batch(batchReport(items, run.entries.length, began));
    this.tellObserver(commands, (index) => outcomes[index] as Outcome, run);
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
    dropped: Map<CommandItem, unknown>,
  ): Promise<Outcome[]> {
    if (commands.length === 0) return [];
    const batch = await prepareRun(this.sources, run, commands).catch((cause: unknown) => {
      throw new UnreachableError('Expected the database to be readable', { cause });
    });
    const outcomes: Outcome[] = [];
    for (const item of commands) {
      if (dropped.has(item)) outcomes.push({ accepted: false, error: dropped.get(item) });
      else outcomes.push(await this.runOne(batch, item));
    }
    return outcomes;
  }

  private async runOne(batch: ItemRun, item: CommandItem): Promise<Outcome> {
    const outcome = await runItem(batch, item).catch((error: unknown) => {
      // Its instances are half changed: the batch is executed again without it.
      throw new ItemError(item, error);
    });
    if (outcome.accepted || item.group === undefined) return outcome;
    // Those of its group before it are done already. What it was refused for must be true, too.
    await checkVersions(this.options.database.selectForWriting, batch.run.instances.taken());
    throw new ItemError(item, outcome.error);
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
