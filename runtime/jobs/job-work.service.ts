import type { Command, Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { CommandExecutor, CommittedEntry } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { SearchResult } from '../http/schema.ts';
import type { Caller } from '../identity/caller.ts';
import type { VariableService } from '../instances/variables.service.ts';
import { conflict, notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type { Clock } from '../timers/clock.ts';
import { extendLease, isAnyFree, leaseJobs } from './job-leases.store.ts';
import { describeJob } from './job-view.ts';
import { JOBS, readJob } from './jobs.queries.store.ts';
import type { JobRow } from './jobs.queries.store.ts';
import type {
  ActivatedJobItem,
  ActivateJobs,
  FailJob,
  JobItem,
  JobSearch,
  UpdateJob,
} from './jobs.schema.ts';

/** A job that was leased. */
export type LeasedJob = JobRow;

/** A waiting worker looks again this often, for leases that ran out and for other nodes' jobs. */
const LOOK_AGAIN = 2000;

export interface JobParts {
  select: Select;
  executor: CommandExecutor;
  clock: Clock;
  variables: VariableService;
}

/** Jobs for external workers: leased, completed, failed. */
export class JobWorkService {
  readonly #parts: JobParts;
  readonly #waiting = new Set<{ type: string; wake: () => void }>();
  readonly #stopListening: () => void;
  #closed = false;

  constructor(parts: JobParts) {
    this.#parts = parts;
    this.#stopListening = parts.executor.onCommitted((entries) => this.#wake(entries));
  }

  /** Leases jobs; with a `requestTimeout` it waits for the first one. */
  async activate(
    caller: Caller,
    request: ActivateJobs,
    signal: AbortSignal,
  ): Promise<ActivatedJobItem[]> {
    const end = Date.now() + request.requestTimeout;
    for (;;) {
      const rows = await this.#lease(caller, request);
      const left = end - Date.now();
      if (rows.length > 0 || left <= 0 || signal.aborted || this.#closed) {
        return Promise.all(rows.map((row) => this.#describe(caller, row, request.fetchVariable)));
      }
      await this.#news(request.type, Math.min(left, LOOK_AGAIN), signal);
    }
  }

  /** Leases jobs of one type for a handler of this process, over all tenants. */
  async take(request: Pick<ActivateJobs, 'type' | 'worker' | 'timeout' | 'maxJobsToActivate'>) {
    const { type, worker, timeout, maxJobsToActivate: limit } = request;
    const moment = this.#moment();
    if (!(await isAnyFree(this.#parts.select, { type, ...moment }))) return [];
    return this.#parts.executor.write((writer) =>
      leaseJobs(writer, { type, worker, limit, ...moment, deadline: moment.now + timeout }),
    );
  }

  /** Lets a worker keep a job for longer. Throws 409 when the job is no longer its own. */
  async update(caller: Caller, key: string, { changeset, worker }: UpdateJob): Promise<void> {
    const { tenant } = caller;
    const now = Date.now();
    const request = { tenant, key, worker, now, deadline: now + changeset.timeout };
    if (await this.#parts.executor.write((writer) => extendLease(writer, request))) return;
    const row = await readJob(this.#parts.select, tenant, key);
    if (!row) throw notFound(`Expected a job, but there is no ${key}.`);
    const whose = worker === undefined ? '' : ` by ${worker}`;
    throw conflict(`Expected a job that is held${whose}, but ${key} is not.`, { code: 'not-held' });
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: JobSearch,
  ): Promise<SearchResult<JobItem>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('job_key', filter.jobKey)
      .equal('type', filter.type)
      .equal('instance_key', filter.processInstanceKey)
      .equal('element_id', filter.elementId)
      .equal('state', filter.state);
    const order = { sort, page };
    const found = await searchRows<JobRow>(this.#parts.select, JOBS, { conditions, order });
    return { items: found.items.map(describeJob), page: found.page };
  }

  async complete(
    caller: Caller,
    key: string,
    request: { variables: Variables; idempotencyKey: string | undefined },
  ): Promise<void> {
    const { variables, idempotencyKey } = request;
    const job = counterOf(key);
    await this.#submit(caller, key, {
      command: { type: 'CompleteJob', job, variables },
      idempotencyKey,
    });
  }

  async fail(
    caller: Caller,
    key: string,
    { retries, errorMessage, retryBackOff }: FailJob,
  ): Promise<void> {
    const command: Command = {
      type: 'FailJob',
      job: counterOf(key),
      retries,
      message: errorMessage,
      ...(retryBackOff > 0 && { retryBackOff }),
    };
    await this.#submit(caller, key, { command });
  }

  async throwError(
    caller: Caller,
    key: string,
    body: { errorCode: string; errorMessage?: string; variables?: Variables },
  ): Promise<void> {
    const command: Command = {
      type: 'ThrowJobError',
      job: counterOf(key),
      code: body.errorCode,
      ...(body.errorMessage !== undefined && { message: body.errorMessage }),
      ...(body.variables && { variables: body.variables }),
    };
    await this.#submit(caller, key, { command });
  }

  /** Answers the workers that wait. */
  close(): void {
    this.#closed = true;
    this.#stopListening();
    for (const { wake } of this.#waiting) wake();
  }

  async #submit(
    caller: Caller,
    key: string,
    { command, idempotencyKey }: { command: Command; idempotencyKey?: string | undefined },
  ): Promise<void> {
    const row = await readJob(this.#parts.select, caller.tenant, key);
    if (!row) throw notFound(`Expected a job, but there is no ${key}.`);
    const isOpen = row.state === 'CREATED' || row.state === 'ACTIVATED';
    if (!isOpen && !idempotencyKey) {
      throw conflict(`Expected an open job, but ${key} is ${row.state}.`, { code: 'job-ended' });
    }
    await this.#parts.executor.submit({
      tenant: caller.tenant,
      actor: caller.username,
      instance: row.instance_key,
      command,
      ...ownKey(caller, idempotencyKey),
    });
  }

  #lease(caller: Caller, request: ActivateJobs): Promise<JobRow[]> {
    const moment = this.#moment();
    return this.#parts.executor.write((writer) =>
      leaseJobs(writer, {
        ...moment,
        tenant: caller.tenant,
        type: request.type,
        worker: request.worker,
        limit: request.maxJobsToActivate,
        deadline: moment.now + request.timeout,
      }),
    );
  }

  /** Leases run by real time; what the journal says, by the clock of the instances. */
  #moment() {
    const { clock } = this.#parts;
    return { clockDomain: clock.kind, now: Date.now(), clockNow: clock.now() };
  }

  async #describe(
    caller: Caller,
    row: JobRow,
    names: string[] | undefined,
  ): Promise<ActivatedJobItem> {
    const { tenant } = caller;
    const variables = await this.#parts.variables.visibleFrom(tenant, row.element_instance_key);
    const wanted = names && new Set(names);
    return {
      jobKey: row.job_key,
      type: row.type,
      processInstanceKey: row.instance_key,
      processDefinitionId: row.process_id,
      elementId: row.element_id,
      retries: row.retries,
      deadline: new Date(Number(row.deadline)).toISOString(),
      variables: Object.fromEntries(
        Object.entries(variables).filter(([name]) => !wanted || wanted.has(name)),
      ),
      customHeaders: JSON.parse(row.headers) as Record<string, string>,
    };
  }

  #wake(entries: CommittedEntry[]): void {
    if (this.#waiting.size === 0) return;
    const types = new Set<string>();
    for (const { events } of entries) {
      for (const event of events) if (event.type === 'JobCreated') types.add(event.jobType);
    }
    for (const { type, wake } of this.#waiting) if (types.has(type)) wake();
  }

  /** Settles when a job of the type was made, after a while, or when the client has gone. */
  #news(type: string, within: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiter = { type, wake: () => done() };
      const timer = setTimeout(() => done(), within);
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(waiter);
      signal.addEventListener('abort', done, { once: true });
    });
  }
}

function counterOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1));
}
