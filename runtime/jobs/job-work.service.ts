import type { Command, EventType, TaskListenerResult, Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import {
  type CommandExecutor,
  type CommittedEntry,
  counterOf,
  tracesOfJobs,
} from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { SearchResult } from '../http/schema.ts';
import type { Caller } from '../identity/caller.ts';
import type { VariableService } from '../instances/variables.service.ts';
import { motiveOf } from '../operations/operation-commands.ts';
import type { Asked, OperationService } from '../operations/operations.service.ts';
import { mayEver } from '../identity/permissions.ts';
import { conflict, forbidden, notFound } from '../problem.ts';
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
export type LeasedJob = JobRow & {
  /** W3C trace context of the request that led to it. */
  traceparent: string | undefined;
};

/** A waiting worker looks again this often, for leases that ran out and for other nodes' jobs. */
const LOOK_AGAIN = 2000;

const OFFERS_AGAIN: EventType[] = ['InstanceResumed', 'JobRetriesSet'];

export interface JobParts {
  select: Select;
  executor: CommandExecutor;
  clock: Clock;
  variables: VariableService;
  operations: OperationService;
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
        return this.#describeAll(caller, rows, request.fetchVariable);
      }
      await this.#news(request.type, Math.min(left, LOOK_AGAIN), signal);
    }
  }

  /** Leases jobs of one type for a handler of this process, over all tenants. */
  async take(
    request: Pick<ActivateJobs, 'type' | 'worker' | 'timeout' | 'maxJobsToActivate'>,
  ): Promise<LeasedJob[]> {
    const { type, worker, timeout, maxJobsToActivate: limit } = request;
    const moment = this.#moment();
    if (!(await isAnyFree(this.#parts.select, { type, ...moment }))) return [];
    const rows = await this.#parts.executor.write((writer) =>
      leaseJobs(writer, { type, worker, limit, ...moment, deadline: moment.now + timeout }),
    );
    return Promise.all(
      rows.map(async (row) => {
        const traces = await tracesOfJobs(this.#parts.select, row.tenant, [row.job_key]);
        return { ...row, traceparent: traces.get(row.job_key) };
      }),
    );
  }

  /** Keeps a leased job for longer, or sets how often an open one may still be tried. */
  async update(
    caller: Caller,
    key: string,
    { changeset, worker, ...asked }: UpdateJob & Asked,
  ): Promise<void> {
    const { retries, timeout } = changeset;
    if (timeout !== undefined) return this.#extend(caller.tenant, key, { timeout, worker });
    if (retries !== undefined) return this.#setRetries(caller, key, { ...asked, retries });
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: JobSearch,
  ): Promise<SearchResult<JobItem>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('job_key', filter.jobKey)
      .equal('type', filter.type)
      .equal('kind', filter.kind)
      .equal('listener_event_type', filter.listenerEventType)
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
    request: {
      variables: Variables;
      result: TaskListenerResult | undefined;
      idempotencyKey: string | undefined;
    },
  ): Promise<void> {
    const { variables, result, idempotencyKey } = request;
    const job = counterOf(key);
    await this.#submit(caller, key, {
      command: { type: 'CompleteJob', job, variables, ...(result !== undefined && { result }) },
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

  /** Throws 409 when the job is no longer the worker's own. */
  async #extend(
    tenant: string,
    key: string,
    { timeout, worker }: { timeout: number; worker: string | undefined },
  ): Promise<void> {
    const now = Date.now();
    const request = { tenant, key, worker, now, deadline: now + timeout };
    if (await this.#parts.executor.write((writer) => extendLease(writer, request))) return;
    await this.#find(tenant, key);
    const whose = worker === undefined ? '' : ` by ${worker}`;
    throw conflict(`Expected a job that is held${whose}, but ${key} is not.`, { code: 'not-held' });
  }

  async #setRetries(caller: Caller, key: string, asked: { retries: number } & Asked) {
    if (!mayEver('job.update', caller.roles)) {
      throw forbidden('Expected a role that may give jobs new tries.');
    }
    const { retries, reason } = asked;
    const row = await this.#find(caller.tenant, key);
    const motive = motiveOf({ by: caller.username, reason });
    const command: Command = { type: 'SetJobRetries', job: counterOf(key), retries, ...motive };
    const operation = { key: row.instance_key, subject: key, command };
    await this.#parts.operations.submit(caller, operation, asked);
  }

  async #submit(
    caller: Caller,
    key: string,
    { command, idempotencyKey }: { command: Command; idempotencyKey?: string | undefined },
  ): Promise<void> {
    const row = await this.#find(caller.tenant, key);
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

  async #find(tenant: string, key: string): Promise<JobRow> {
    const row = await readJob(this.#parts.select, tenant, key);
    if (row) return row;
    throw notFound(`Expected a job, but there is no ${key}.`);
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

  async #describeAll(
    { tenant }: Caller,
    rows: JobRow[],
    names: string[] | undefined,
  ): Promise<ActivatedJobItem[]> {
    const keys = rows.map((row) => row.job_key);
    const traces = await tracesOfJobs(this.#parts.select, tenant, keys);
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.#describe(tenant, row, names)),
        traceparent: traces.get(row.job_key) ?? null,
      })),
    );
  }

  async #describe(tenant: string, row: JobRow, names: string[] | undefined) {
    const variables = await this.#variablesFor(tenant, row);
    const wanted = names && new Set(names);
    return {
      jobKey: row.job_key,
      type: row.type,
      kind: row.kind,
      listenerEventType: row.listener_event_type,
      processInstanceKey: row.instance_key,
      processDefinitionId: row.process_id,
      elementId: row.element_id,
      retries: row.retries,
      priority: row.priority,
      deadline: new Date(Number(row.deadline)).toISOString(),
      variables: Object.fromEntries(
        Object.entries(variables).filter(([name]) => !wanted || wanted.has(name)),
      ),
      customHeaders: JSON.parse(row.headers) as Record<string, string>,
    };
  }

  /** A task listener sees what its task's change would set, too. */
  async #variablesFor(tenant: string, row: JobRow): Promise<Variables> {
    const { variables } = this.#parts;
    const { element_instance_key: element, kind } = row;
    if (kind !== 'TASK_LISTENER') return variables.visibleFrom(tenant, element);
    return variables.visibleAfterChange(tenant, element);
  }

  #wake(entries: CommittedEntry[]): void {
    if (this.#waiting.size === 0) return;
    const events = entries.flatMap((entry) => entry.events);
    const types = new Set(
      events.flatMap((event) => (event.type === 'JobCreated' ? [event.jobType] : [])),
    );
    // Jobs of any type may be there to be had again.
    const isAny = events.some(({ type }) => OFFERS_AGAIN.includes(type));
    for (const { type, wake } of this.#waiting) if (isAny || types.has(type)) wake();
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
