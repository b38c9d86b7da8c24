import type { Command, TaskListenerResult, Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { type CommandExecutor, counterOf } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { SearchResult } from '../http/schema.ts';
import type { Caller } from '../identity/caller.ts';
import { motiveOf } from '../operations/operation-commands.ts';
import type { Asked, OperationService } from '../operations/operations.service.ts';
import { mayEver } from '../identity/permissions.ts';
import { conflict, forbidden, notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { extendLease } from './job-leases.store.ts';
import { describeJob } from './job-view.ts';
import { JOBS, readJob } from './jobs.queries.store.ts';
import type { JobRow } from './jobs.queries.store.ts';
import type { FailJob, JobItem, JobSearch, UpdateJob } from './jobs.schema.ts';

export interface JobParts {
  select: Select;
  executor: CommandExecutor;
  operations: OperationService;
}

/** What workers and operators do with jobs: complete, fail, keep for longer, search. */
export class JobWorkService {
  readonly #parts: JobParts;

  constructor(parts: JobParts) {
    this.#parts = parts;
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
}
