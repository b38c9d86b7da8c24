import { type CalendarData, DEFAULT_LIMITS, type Limits } from '../../engine/index.ts';
import type { Database } from '../db/index.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import { type Channel, NO_CHANNEL } from '../nodes/channel.ts';
import type { Clock } from '../timers/clock.ts';
import { BatchProcessor } from './batch-processor.ts';
import { adoptNewCalendars, SHARED_TENANT } from './calendars.store.ts';
import { CommitFeed } from './commit-feed.ts';
import { modelAssignment } from './default-assignment.ts';
import type { DefinitionCache } from './definition-cache.ts';
import { DeliveryPump } from './delivery-pump.ts';
import { newKey } from './keys.ts';
import { type ExecutionObserver, NO_OBSERVER } from './observer.ts';
import { forgetOldTraces } from './traces.store.ts';
import { WriteQueue } from './write-queue.ts';
import type { AssignmentService, CommandExecutor, StartedInstance, Writer } from './types.ts';

export interface ExecutorOptions {
  /** Migrated. */
  database: Database;
  definitions: DefinitionCache;
  clock: Clock;
  /** Put in force for all tenants without their own, if they are new to the database. */
  calendars?: CalendarData[];
  assignment?: AssignmentService;
  limits?: Limits;
  /** Of the journal's hashes; `sha256` if absent. */
  digest?: DigestAlgorithm;
  /** Commands and writes that may wait before more are refused with 503. */
  maxPending?: number;
  /** Hears of every command and batch. */
  observer?: ExecutionObserver;
  /** To the other nodes of the database; none if absent. */
  channel?: Channel;
  /** How often it is looked for what other nodes have done or left; milliseconds. */
  lookAgainAfter?: number;
  /** How often what was kept for a time is forgotten; milliseconds. */
  forgetAfter?: number;
}

const MAX_PENDING = 20_000;
/** Topic of the notice that something was committed. */
const COMMITTED = 'committed';
/** A notice is the rule; this is for those that were lost, and for nodes that died. */
const LOOK_AGAIN_MS = 5_000;
const FORGET_MS = 3_600_000;
const KEPT_ANSWERS_MS = 30 * 24 * 3_600_000;

/** Opens the writing side. There is one in a process. */
export async function createExecutor(options: ExecutorOptions): Promise<CommandExecutor> {
  const { database, definitions, clock, calendars, channel = NO_CHANNEL } = options;
  const node = newKey();
  const processor = new BatchProcessor({
    database,
    definitions,
    clock,
    assignment: options.assignment ?? modelAssignment,
    limits: options.limits ?? DEFAULT_LIMITS,
    digest: options.digest ?? 'sha256',
    node,
    observer: options.observer ?? NO_OBSERVER,
  });
  const queue = new WriteQueue(processor, {
    clock,
    maxPending: options.maxPending ?? MAX_PENDING,
  });
  const pump = new DeliveryPump({ database, queue, node });
  processor.onLeftOver(() => pump.start());
  const feed = new CommitFeed(database.select);
  await feed.begin();
  processor.onCommitted((committed) => {
    feed.own(committed);
    channel.tell(COMMITTED);
  });
  const unlisten = channel.onNotice(() => feed.others());
  const stopLooking = lookAgain(options, () => {
    feed.others();
    pump.start();
  });
  const executor = executorOver({ queue, feed, pump, processor, clock }, () => {
    unlisten();
    stopLooking();
    clearInterval(forgetting);
  });
  const forgetting = setInterval(() => {
    // A database that is away now is there the next time.
    executor.write((writer) => forgetExpired(writer, clock)).catch(() => undefined);
  }, options.forgetAfter ?? FORGET_MS).unref();
  await executor.write((writer) => prepare(writer, { calendars, clock }));
  pump.start();
  return executor;
}

/** A database with one node has nobody to look for. */
function lookAgain({ database, lookAgainAfter }: ExecutorOptions, look: () => void): () => void {
  if (database.kind === 'sqlite') return () => undefined;
  const timer = setInterval(look, lookAgainAfter ?? LOOK_AGAIN_MS);
  timer.unref();
  return () => clearInterval(timer);
}

interface Parts {
  queue: WriteQueue;
  feed: CommitFeed;
  pump: DeliveryPump;
  processor: BatchProcessor;
  clock: Clock;
}

function executorOver(parts: Parts, stopListening: () => void): CommandExecutor {
  const { queue, feed, pump, processor, clock } = parts;
  return {
    inspect: (tenant, instance) => processor.inspect(tenant, instance),
    preview: (request) =>
      processor.preview({ kind: 'submit', request, now: clock.now(), ...NOBODY }),
    start: (request) => queue.add<StartedInstance>({ kind: 'start', request, instance: newKey() }),
    submit: (request) => queue.add<undefined>({ kind: 'submit', request }),
    together: (requests) =>
      queue.addGroup(
        requests.map((one) => (one.kind === 'start' ? { ...one, instance: newKey() } : one)),
      ),
    publish: (request) => queue.add<string[]>({ kind: 'publish', request }),
    write: <T>(work: (writer: Writer) => Promise<T>) => queue.add<T>({ kind: 'write', work }),
    onCommitted: (listener) => feed.onCommitted(listener),
    load: () => queue.load,
    async stop() {
      stopListening();
      await pump.stop();
      await queue.stop();
      await feed.settled();
    },
  };
}

/** A preview has its answer at once: nobody waits for the item. */
const NOBODY = {
  resolve: () => undefined,
  reject: () => undefined,
  queuedAt: 0,
  context: undefined,
};

async function prepare(
  writer: Writer,
  { calendars: data, clock }: { calendars: CalendarData[] | undefined; clock: Clock },
): Promise<void> {
  const now = Date.now();
  if (data !== undefined) await adoptNewCalendars(writer, { tenant: SHARED_TENANT, data, now });
  await forgetExpired(writer, clock);
}

/** What is kept for a time only: answers by key and traces; messages by the clock of the cases. */
async function forgetExpired(writer: Writer, clock: Clock): Promise<void> {
  const now = Date.now();
  await writer.query('DELETE FROM idempotency_keys WHERE created_at < :before', {
    before: now - KEPT_ANSWERS_MS,
  });
  await forgetOldTraces(writer.query, now);
  const expired = { now: clock.now() };
  await writer.query('DELETE FROM messages WHERE expires_at < :now', expired);
  await writer.query('DELETE FROM message_ids WHERE expires_at < :now', expired);
}
