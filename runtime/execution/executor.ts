import { type CalendarData, DEFAULT_LIMITS, type Limits } from '../../engine/index.ts';
import type { Database } from '../db/index.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import type { Clock } from '../timers/clock.ts';
import { BatchProcessor } from './batch-processor.ts';
import { adoptNewCalendars, SHARED_TENANT } from './calendars.store.ts';
import { modelAssignment } from './default-assignment.ts';
import type { DefinitionCache } from './definition-cache.ts';
import { DeliveryPump } from './delivery-pump.ts';
import { newKey } from './keys.ts';
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
}

const MAX_PENDING = 20_000;
const KEPT_ANSWERS_MS = 30 * 24 * 3_600_000;

/** Opens the writing side. There is one in a process. */
export async function createExecutor(options: ExecutorOptions): Promise<CommandExecutor> {
  const { database, definitions, clock, calendars } = options;
  const processor = new BatchProcessor({
    database,
    definitions,
    clock,
    assignment: options.assignment ?? modelAssignment,
    limits: options.limits ?? DEFAULT_LIMITS,
    digest: options.digest ?? 'sha256',
  });
  const queue = new WriteQueue(processor, {
    clock,
    maxPending: options.maxPending ?? MAX_PENDING,
  });
  const pump = new DeliveryPump(database.select, queue);
  processor.onLeftOver(() => pump.start());
  const executor = executorOver(queue, processor, pump);
  await executor.write((writer) => prepare(writer, calendars));
  pump.start();
  return executor;
}

function executorOver(
  queue: WriteQueue,
  processor: BatchProcessor,
  pump: DeliveryPump,
): CommandExecutor {
  return {
    start: (request) => queue.add<StartedInstance>({ kind: 'start', request, instance: newKey() }),
    submit: (request) => queue.add<undefined>({ kind: 'submit', request }),
    publish: (request) => queue.add<string[]>({ kind: 'publish', request }),
    write: <T>(work: (writer: Writer) => Promise<T>) => queue.add<T>({ kind: 'write', work }),
    onCommitted: (listener) => processor.onCommitted(listener),
    async stop() {
      await pump.stop();
      await queue.stop();
    },
  };
}

async function prepare(writer: Writer, data: CalendarData[] | undefined): Promise<void> {
  const now = Date.now();
  if (data !== undefined) await adoptNewCalendars(writer, { tenant: SHARED_TENANT, data, now });
  await writer.query('DELETE FROM idempotency_keys WHERE created_at < :before', {
    before: now - KEPT_ANSWERS_MS,
  });
  await writer.query('DELETE FROM messages WHERE expires_at < :now', { now });
  await writer.query('DELETE FROM message_ids WHERE expires_at < :now', { now });
}
