/** JSON that goes into a case and comes out of it. */
export type WorkerVariables = Record<string, unknown>;

/** A job that was given to a worker, as `POST /v2/jobs/activation` answers it. */
export interface WorkerJob {
  jobKey: string;
  type: string;
  processInstanceKey: string;
  processDefinitionId: string;
  elementId: string;
  /** Tries that are left, this one included. */
  retries: number;
  /** ISO 8601: until then nobody else is given the job. */
  deadline: string;
  variables: WorkerVariables;
  customHeaders: Record<string, string>;
  /** W3C trace context of the request that led to the job; reports are sent with it. */
  traceparent: string | null;
}

/** The server refused. `status` is that of HTTP, `code` that of the problem document. */
export class WorkerRequestError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, { detail, code }: { detail?: string; code?: string }) {
    super(detail ?? `Expected the server to accept the request but it answered ${String(status)}`);
    this.name = 'WorkerRequestError';
    this.status = status;
    this.code = code ?? 'unknown';
  }
}

export interface ActivationRequest {
  type: string;
  worker: string;
  timeout: number;
  maxJobsToActivate: number;
  requestTimeout: number;
  fetchVariable?: string[];
}

export interface JobFailure {
  retries: number;
  errorMessage: string;
  retryBackOff: number;
}

export interface JobError {
  errorCode: string;
  errorMessage?: string;
  variables?: WorkerVariables;
}

/** The requests of a worker. Each throws WorkerRequestError, or TypeError where no answer came. */
export class JobApi {
  private readonly url: string;
  private readonly token: string;

  constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
  }

  async activate(request: ActivationRequest, signal: AbortSignal): Promise<WorkerJob[]> {
    const { jobs } = (await this.send('POST', '/activation', { body: request, signal })) as {
      jobs: WorkerJob[];
    };
    return jobs;
  }

  /** The key makes a repeated completion one: the first answer may have been lost. */
  async complete(job: WorkerJob, variables: WorkerVariables): Promise<void> {
    const headers = { 'idempotency-key': `complete ${job.jobKey}` };
    await this.report(job, 'completion', { variables }, headers);
  }

  async fail(job: WorkerJob, body: JobFailure): Promise<void> {
    await this.report(job, 'failure', body);
  }

  async throwError(job: WorkerJob, body: JobError): Promise<void> {
    await this.report(job, 'error', body);
  }

  /** 409 when the job is no longer the worker's. */
  async extend({ jobKey }: WorkerJob, worker: string, timeout: number): Promise<void> {
    await this.send('PATCH', `/${jobKey}`, { body: { changeset: { timeout }, worker } });
  }

  private async report(
    { jobKey, traceparent }: WorkerJob,
    what: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const traced = { ...headers, ...(traceparent !== null && { traceparent }) };
    await this.send('POST', `/${jobKey}/${what}`, { body, headers: traced });
  }

  private async send(
    method: string,
    path: string,
    more: { body: object; headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<unknown> {
    const response = await fetch(new URL(`/v2/jobs${path}`, this.url), {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.token}`,
        ...more.headers,
      },
      body: JSON.stringify(more.body),
      ...(more.signal && { signal: more.signal }),
    });
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : (JSON.parse(text) as unknown);
    throw new WorkerRequestError(response.status, problemOf(text));
  }
}

/** A proxy in between may answer something else than a problem document. */
function problemOf(text: string): { detail?: string; code?: string } {
  try {
    return JSON.parse(text) as { detail?: string; code?: string };
  } catch {
    return {};
  }
}
