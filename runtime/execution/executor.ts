import type { CalendarData, Limits } from '../../engine/index.ts';
import type { Database } from '../db/index.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import type { Clock } from '../timers/clock.ts';
import type { DefinitionCache } from './definition-cache.ts';
import type { AssignmentService, CommandExecutor } from './types.ts';

export interface ExecutorOptions {
  database: Database;
  definitions: DefinitionCache;
  clock: Clock;
  /** Calendars to put in force for every tenant, if others are; those in force if absent. */
  calendars?: CalendarData[];
  assignment?: AssignmentService;
  limits?: Limits;
  /** Of the journal's hashes; `sha256` if absent. */
  digest?: DigestAlgorithm;
  /** Commands and writes that may wait before more are refused with 503. */
  maxPending?: number;
}

export async function createExecutor(_options: ExecutorOptions): Promise<CommandExecutor> {
  throw new Error('Not yet');
}
