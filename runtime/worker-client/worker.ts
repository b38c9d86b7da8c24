import { JobApi, type WorkerJob, WorkerRequestError, type WorkerVariables } from './job-api.ts';

/** Throw it in a handler to say that the process must go another way: an error event catches it. */
export class BpmnError extends Error {
  readonly code: string;
  readonly variables: WorkerVariables | undefined;

  constructor(code: string, message?: string, variables?: WorkerVariables) {
    super(message);
    this.name = 'BpmnError';
    this.code = code;
    this.variables = variables;
  }
}

/**
 * Does a job and gives the variables that it produces. A job may come twice, after a crash: `jobKey`
 * tells. Throw BpmnError for an error that the model catches; anything else thrown is a failed try.
 * The signal is aborted when the job has become another worker's.
 */
export type WorkerHandler = (
  job: WorkerJob,
  signal: AbortSignal,
) => Promise<WorkerVariables | undefined> | WorkerVariables | undefined;

export interface WorkerOptions {
  /** Of the server, e.g. `http://127.0.0.1:8080`. */
  url: string;
  /** API token, `yct_…`. */
  token: string;
  /** Job type. */
  type: string;
  handler: WorkerHandler;
  /** Name by which the server knows this worker; one by chance if absent. */
  name?: string;
  /** Jobs that are worked on at once; 10 if absent. */
  maxJobsActive?: number;
  /** Lease, milliseconds; extended while a handler runs. 60 s if absent. */
  timeout?: number;
  /** Variables that are sent along; all if absent. */
  fetchVariable?: string[];
  /** Milliseconds before a failed job is tried again, by tries left; 10 s if absent. */
  retryBackOff?: (retriesLeft: number) => number;
  /** Told of what went wrong: a failed try, a server that is away. Nothing is lost by it. */
  onError?: (error: unknown, job?: WorkerJob) => void;
}

export interface Worker {
  /** Takes no more jobs and settles when those under way have ended. */
  stop(): Promise<void>;
}

const POLL_MS = 30_000;
const PAUSE_AFTER_FAILURE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Starts to work: asks for jobs, does them, reports. Ends only when it is stopped. */
export function createWorker(options: WorkerOptions): Worker {
  const worker = new RunningWorker(options);
  const running = worker.run();
  return {
    stop() {
      worker.stop();
      return running;
    },
  };
}

class RunningWorker {
  private readonly options: Required<Omit<WorkerOptions, 'fetchVariable'>> &
    Pick<WorkerOptions, 'fetchVariable'>;
  private readonly api: JobApi;
  private readonly stopping = new AbortController();
  private readonly active = new Set<Promise<void>>();

  constructor(options: WorkerOptions) {
    this.options = {
      name: `worker-${crypto.randomUUID()}`,
      maxJobsActive: 10,
      timeout: 60_000,
      retryBackOff: () => 10_000,
      onError: () => undefined,
      ...options,
    };
    this.api = new JobApi(options.url, options.token);
  }

  stop(): void {
    this.stopping.abort();
  }

  async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 0; !signal.aborted;) {
      try {
        for (const job of await this.takeJobs()) this.begin(job);
        failures = 0;
        if (this.active.size >= this.options.maxJobsActive) await Promise.race(this.active);
      } catch (error) {
        if (signal.aborted) break;
        this.options.onError(error);
        const wait = PAUSE_AFTER_FAILURE_MS * 2 ** Math.min(failures, 10);
        failures += 1;
        await pause(Math.min(wait, LONGEST_PAUSE_MS), signal);
      }
    }
    await Promise.all(this.active);
  }

  private takeJobs(): Promise<WorkerJob[]> {
    const { type, name: worker, timeout, maxJobsActive, fetchVariable } = this.options;
    return this.api.activate(
      {
        type,
        worker,
        timeout,
        maxJobsToActivate: maxJobsActive - this.active.size,
        requestTimeout: POLL_MS,
        ...(fetchVariable && { fetchVariable }),
      },
      this.stopping.signal,
    );
  }

  private begin(job: WorkerJob): void {
    const working = this.work(job)
      // Nothing is lost: the job is another try's when its lease has run out.
      .catch((error: unknown) => this.options.onError(error, job))
      .then(() => void this.active.delete(working));
    this.active.add(working);
  }

  private async work(job: WorkerJob): Promise<void> {
    const lost = new AbortController();
    const keeping = setInterval(() => void this.keep(job, lost), this.options.timeout / 3);
    try {
      const report = await this.attempt(job, lost.signal);
      // Whoever has it now reports on it.
      if (!lost.signal.aborted) await report();
    } finally {
      clearInterval(keeping);
    }
  }

  /** Runs the handler; gives how to tell the server what came of it. */
  private async attempt(job: WorkerJob, signal: AbortSignal): Promise<() => Promise<void>> {
    const { handler, onError, retryBackOff } = this.options;
    try {
      const variables = await handler(job, signal);
      return () => this.api.complete(job, variables ?? {});
    } catch (error) {
      if (error instanceof BpmnError) {
        const { code: errorCode, message: errorMessage, variables } = error;
        const body = { errorCode, errorMessage, ...(variables && { variables }) };
        return () => this.api.throwError(job, body);
      }
      onError(error, job);
      const retries = Math.max(0, job.retries - 1);
      const errorMessage = error instanceof Error ? error.message : String(error);
      const failure = { retries, errorMessage: errorMessage.slice(0, 4000) };
      return () => this.api.fail(job, { ...failure, retryBackOff: retryBackOff(retries) });
    }
  }

  private async keep(job: WorkerJob, lost: AbortController): Promise<void> {
    const { name, timeout, onError } = this.options;
    try {
      await this.api.extend(job, name, timeout);
    } catch (error) {
      // Another failure may pass before the lease runs out.
      const isLost = error instanceof WorkerRequestError && [404, 409].includes(error.status);
      if (isLost) lost.abort();
      else onError(error, job);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
