import type { EventType, Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { type CommandExecutor, type CommittedEntry, tracesOfJobs } from '../execution/index.ts';
import type { Caller } from '../identity/caller.ts';
import type { VariableService } from '../instances/variables.service.ts';
import type { Clock } from '../timers/clock.ts';
import { isAnyFree, leaseJobs } from './job-leases.store.ts';
import type { JobRow } from './jobs.queries.store.ts';
import type { ActivatedJobItem, ActivateJobs } from './jobs.schema.ts';

/** A job that was leased. */
export type LeasedJob = JobRow & {
  /** W3C trace context of the request that led to it. */
  traceparent: string | undefined;
};

/** A waiting worker looks again this often, for leases that ran out and for other nodes' jobs. */
const LOOK_AGAIN = 2000;

const OFFERS_AGAIN: EventType[] = ['InstanceResumed', 'JobRetriesSet'];

export interface JobActivationParts {
  select: Select;
  executor: CommandExecutor;
  clock: Clock;
  variables: VariableService;
}

/** Gives jobs to workers under a lease: outside ones, which may wait for them, and this process's. */
export class JobActivationService {
  readonly #parts: JobActivationParts;
  readonly #waiting = new Set<{ type: string; wake: () => void }>();
  readonly #stopListening: () => void;
  #closed = false;

  constructor(parts: JobActivationParts) {
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
        const traced = await this.#traced(caller.tenant, rows);
        return Promise.all(traced.map((row) => this.#describe(row, request.fetchVariable)));
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
    const tenants = [...new Set(rows.map(({ tenant }) => tenant))];
    const traced = tenants.map((tenant) => this.#traced(tenant, rows));
    return (await Promise.all(traced)).flat();
  }

  /** Answers the workers that wait. */
  close(): void {
    this.#closed = true;
    this.#stopListening();
    for (const { wake } of this.#waiting) wake();
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

  /** Of these jobs, the tenant's, each with its trace. */
  async #traced(tenant: string, rows: JobRow[]): Promise<LeasedJob[]> {
    const own = rows.filter((row) => row.tenant === tenant);
    const keys = own.map((row) => row.job_key);
    const traces = await tracesOfJobs(this.#parts.select, tenant, keys);
    return own.map((row) => ({ ...row, traceparent: traces.get(row.job_key) }));
  }

  async #describe(row: LeasedJob, names: string[] | undefined): Promise<ActivatedJobItem> {
    const { tenant } = row;
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
      traceparent: row.traceparent ?? null,
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
