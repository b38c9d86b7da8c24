import { pendingMigrations, type Database } from '../db/index.ts';
import type { CommandExecutor } from '../execution/index.ts';
import { unavailable } from '../problem.ts';
import type { Check, Checks } from './health.schema.ts';

export interface HealthParts {
  database: Pick<Database, 'select'>;
  executor: Pick<CommandExecutor, 'load'>;
  /** Whether timers are looked at, and could be the last time. */
  timersAlive: () => boolean;
}

/** A database that takes longer does not answer. */
const DATABASE_TIMEOUT_MS = 2_000;
/** A queue that is fuller refuses commands any moment. */
const FULLEST_QUEUE = 0.9;
const RETRY_AFTER_SECONDS = 5;

/** Whether the server can do its work. */
export class HealthService {
  readonly #parts: HealthParts;
  #isMigrated = false;
  #isStopping = false;

  constructor(parts: HealthParts) {
    this.#parts = parts;
  }

  /** Throws Problem (503) naming the checks that failed: no requests should be sent here now. */
  async ready(): Promise<Checks> {
    const { executor, timersAlive } = this.#parts;
    const database = await this.#database();
    const { waiting, capacity } = executor.load();
    const checks: Checks = {
      database,
      migrations: database === 'ok' && this.#isMigrated ? 'ok' : 'failed',
      queue: verdict(!this.#isStopping && waiting < capacity * FULLEST_QUEUE),
      timers: verdict(timersAlive()),
    };
    const failed = Object.entries(checks).filter(([, check]) => check === 'failed');
    if (failed.length === 0) return checks;
    const names = failed.map(([name]) => name).join(', ');
    throw unavailable(`Expected a server that can work, but these are not well: ${names}.`, {
      code: 'not-ready',
      retryAfter: RETRY_AFTER_SECONDS,
      extensions: { checks },
    });
  }

  /** From now on nothing more should be sent here. */
  close(): void {
    this.#isStopping = true;
  }

  async #database(): Promise<Check> {
    try {
      return verdict(await answersInTime(this.#look()));
    } catch {
      return 'failed';
    }
  }

  /** Migrations that were applied stay so. */
  async #look(): Promise<void> {
    const { database } = this.#parts;
    if (this.#isMigrated) await database.select('SELECT 1 AS one');
    else this.#isMigrated = (await pendingMigrations(database)).length === 0;
  }
}

function verdict(isWell: boolean): Check {
  return isWell ? 'ok' : 'failed';
}

function answersInTime(work: Promise<void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => resolve(false), DATABASE_TIMEOUT_MS);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(timeout));
  });
}
