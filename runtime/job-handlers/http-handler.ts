import type { Value } from '../../engine/index.ts';
import {
  NoAnswerError,
  NotAllowedError,
  type OutgoingAnswer,
  type OutgoingHttp,
  type OutgoingRequest,
} from '../outgoing/index.ts';
import {
  type HandledJob,
  InputError,
  inputOf,
  type JobHandler,
  type JobOutcome,
  textInput,
} from './job-handler.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Too early or too often: the same request may well be accepted later. */
const LATER = [408, 425, 429];

/**
 * Job type `http`: sends a request and gives the answer as the variable `response`. The job's key goes
 * along as `Idempotency-Key`: a receiver can tell a request that is repeated after a crash.
 */
export class HttpHandler implements JobHandler {
  readonly type = 'http';
  private readonly outgoing: OutgoingHttp;

  constructor(outgoing: OutgoingHttp) {
    this.outgoing = outgoing;
  }

  async handle(job: HandledJob, signal: AbortSignal): Promise<JobOutcome> {
    try {
      const request = { ...requestOf(job), signal };
      return outcomeOf(await this.outgoing.send(request), request);
    } catch (error) {
      const { message } = error as Error;
      if (error instanceof NoAnswerError) return { kind: 'failed', message };
      if (error instanceof NotAllowedError || error instanceof InputError) {
        return { kind: 'hopeless', message };
      }
      throw error;
    }
  }
}

function requestOf(job: HandledJob): OutgoingRequest {
  const url = textInput(job, 'url');
  if (url === undefined) throw new InputError('Expected an input url but there is none');
  const given = inputOf(job, 'body');
  const method = (textInput(job, 'method') ?? (given === undefined ? 'GET' : 'POST')).toUpperCase();
  if (!METHODS.includes(method)) {
    throw new InputError(
      `Expected the method to be one of ${METHODS.join(', ')} but it is ${method}`,
    );
  }
  if (given !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw new InputError(`Expected no body with ${method} but there is one`);
  }
  const headers = headersOf(inputOf(job, 'headers'));
  headers.set('idempotency-key', job.key);
  if (given !== undefined && typeof given !== 'string' && !headers.has('content-type')) {
    headers.set('content-type', 'application/json');
  }
  return {
    method,
    url,
    headers: Object.fromEntries(headers),
    traceparent: job.traceparent,
    ...(given !== undefined && { body: typeof given === 'string' ? given : JSON.stringify(given) }),
  };
}

/** Their values are not told: they may be credentials. */
function headersOf(given: Value | undefined): Headers {
  const headers = new Headers();
  if (given === undefined) return headers;
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new InputError('Expected the input headers to be a context of texts but it is not');
  }
  for (const [name, value] of Object.entries(given)) setHeader(headers, name, value);
  return headers;
}

function setHeader(headers: Headers, name: string, value: unknown): void {
  try {
    if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError();
    headers.set(name, String(value));
  } catch {
    throw new InputError(
      `Expected the header ${JSON.stringify(name)} to be one of HTTP but it is not`,
    );
  }
}

function outcomeOf(answer: OutgoingAnswer, { method, url }: OutgoingRequest): JobOutcome {
  const { status } = answer;
  const variables = { response: responseOf(answer) };
  if (status >= 200 && status < 300) return { kind: 'completed', variables };
  const message = `Expected ${new URL(url).host} to accept ${method} but it answered ${String(status)}`;
  if (status >= 500 || LATER.includes(status)) return { kind: 'failed', message };
  // A redirect leads to where nobody has said that one may go.
  if (status < 400) return { kind: 'hopeless', message };
  return { kind: 'refused', message, variables };
}

function responseOf({ status, headers, body }: OutgoingAnswer): Value {
  return { status, headers, body: parsedBody(headers['content-type'], body) };
}

/** JSON as a value, anything else as a text. */
function parsedBody(contentType: string | undefined, body: string): Value {
  if (contentType === undefined || !/^application\/([\w.-]+\+)?json\b/i.test(contentType))
    return body;
  try {
    return JSON.parse(body) as Value;
  } catch {
    return body;
  }
}
