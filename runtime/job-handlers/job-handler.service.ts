import type { CommandExecutor, CommittedEntry } from '../execution/index.ts';
import { ANONYMOUS, type Caller } from '../identity/caller.ts';
import type { VariableService } from '../instances/variables.service.ts';
import type { JobActivationService, LeasedJob } from '../jobs/job-activation.service.ts';
import type { JobWorkService } from '../jobs/job-work.service.ts';
import { Problem } from '../problem.ts';
import { inRequest } from '../request-context.ts';
import type { HandledJob, JobHandler, JobOutcome } from './job-handler.ts';

export interface JobHandlerParts {
  executor: CommandExecutor;
  jobActivation: JobActivationService;
  jobWork: JobWorkService;
  variables: VariableService;
  handlers: JobHandler[];
}

/** Jobs that this node works on at once, over all types. */
const AT_ONCE = 8;
/** Longer than any handler takes: a job whose node died is another's after that. */
const LEASE_MS = 60_000;
/** For back-offs that have passed, leases that ran out and jobs of other nodes. */
const LOOK_AGAIN_MS = 2_000;
const RETRY_BACK_OFF_MS = 10_000;
const LONGEST_BACK_OFF_MS = 24 * 3_600_000;
const STOP_MS = 2_000;

/**
 * Does the jobs of some types within the server. It takes them under a lease as workers outside do, so
 * several nodes share them, and one that dies loses none.
 */
export class JobHandlerService {
  private readonly parts: JobHandlerParts;
  private readonly underWay = new Set<Promise<void>>();
  private readonly giveUp = new AbortController();
  private readonly unlisten: () => void;
  private running: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;
  private stopped = false;

  constructor(parts: JobHandlerParts) {
    this.parts = parts;
    this.unlisten = parts.executor.onCommitted((entries) => this.notice(entries));
  }

  /** Does what is waiting, and from then on whatever comes. */
  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_AGAIN_MS);
    this.timer.unref();
    this.look();
  }

  /** Ends what is under way, or gives it up after a moment: it is done again when its lease ends. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.unlisten();
    await this.running;
    const patience = setTimeout(() => this.giveUp.abort(), STOP_MS);
    await Promise.all(this.underWay);
    clearTimeout(patience);
  }

  private notice(entries: CommittedEntry[]): void {
    if (this.timer === undefined) return;
    const types = new Set(this.parts.handlers.map(({ type }) => type));
    const isNew = entries.some(({ events }) =>
      events.some((event) => event.type === 'JobCreated' && types.has(event.jobType)),
    );
    if (isNew) this.look();
  }

  private look(): void {
    if (this.isLooking || this.stopped) return;
    this.isLooking = true;
    // While the database is away there is nothing to do; the next look finds it.
    this.running = this.running.then(() => this.takeJobs()).catch(() => undefined);
  }

  private async takeJobs(): Promise<void> {
    // What is committed from here on is seen, or asks for another look.
    this.isLooking = false;
    for (const handler of this.parts.handlers) {
      const free = AT_ONCE - this.underWay.size;
      if (free <= 0 || this.stopped) return;
      const request = { type: handler.type, worker: 'yichuang', timeout: LEASE_MS };
      const rows = await this.parts.jobActivation.take({ ...request, maxJobsToActivate: free });
      for (const row of rows) this.begin(handler, row);
    }
  }

  private begin(handler: JobHandler, row: LeasedJob): void {
    const working = this.work(handler, row)
      .catch((error: unknown) => {
        // The job is done again when its lease has run out.
        if (!this.giveUp.signal.aborted) console.error(error);
      })
      .then(() => {
        this.underWay.delete(working);
        this.look();
      });
    this.underWay.add(working);
  }

  private async work(handler: JobHandler, row: LeasedJob): Promise<void> {
    const { signal } = this.giveUp;
    const outcome = await handler.handle(await this.describe(row), signal);
    if (signal.aborted) return;
    try {
      await inTraceOf(row, () => this.settle(row, outcome));
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      // The case has gone on without it, or cannot hold what came of it.
      const { detail } = error;
      if (error.status === 422) await inTraceOf(row, () => this.fail(row, 0, detail));
    }
  }

  private async describe(row: LeasedJob): Promise<HandledJob> {
    const { tenant, element_instance_key: element } = row;
    const seen = await this.parts.variables.seenBy(tenant, element);
    const { traceparent: named } = seen.visible;
    return {
      key: row.job_key,
      headers: JSON.parse(row.headers) as Record<string, string>,
      inputs: seen.own,
      traceparent: typeof named === 'string' ? named : row.traceparent,
    };
  }

  private async settle(row: LeasedJob, outcome: JobOutcome): Promise<void> {
    const { jobWork } = this.parts;
    const errorCode = (JSON.parse(row.headers) as Record<string, string>)['errorCode'];
    switch (outcome.kind) {
      case 'completed': {
        const { variables } = outcome;
        const request = { variables, result: undefined, idempotencyKey: undefined };
        return jobWork.complete(callerFor(row), row.job_key, request);
      }
      case 'failed':
        return this.fail(row, Math.max(0, row.retries - 1), outcome.message);
      case 'hopeless':
        return this.fail(row, 0, outcome.message);
      case 'refused': {
        const { message: errorMessage, variables } = outcome;
        if (errorCode === undefined) return this.fail(row, 0, errorMessage);
        const body = { errorCode, errorMessage, variables };
        return jobWork.throwError(callerFor(row), row.job_key, body);
      }
    }
  }

  private fail(row: LeasedJob, retries: number, errorMessage: string): Promise<void> {
    const retryBackOff = backOffOf(row);
    const body = { retries, errorMessage, retryBackOff };
    return this.parts.jobWork.fail(callerFor(row), row.job_key, body);
  }
}

/** The job's header `retryBackOff`, milliseconds. */
function backOffOf({ headers }: LeasedJob): number {
  const written = (JSON.parse(headers) as Record<string, string>)['retryBackOff'];
  const given = written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined;
  return Math.min(given ?? RETRY_BACK_OFF_MS, LONGEST_BACK_OFF_MS);
}

function callerFor({ tenant }: LeasedJob): Caller {
  return { ...ANONYMOUS, tenant, username: 'system' };
}

/** What follows from the job belongs to its trace, too. */
function inTraceOf<T>({ job_key: requestId, traceparent }: LeasedJob, work: () => T): T {
  return inRequest({ requestId, ...(traceparent !== undefined && { traceparent }) }, work);
}
