import type { AllowedHosts } from './allowed-hosts.ts';

export interface OutgoingRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** W3C trace context of what caused the request; sent on if there is one and it is well formed. */
  traceparent?: string | undefined;
  /** Ends the request early, e.g. when the server stops. */
  signal?: AbortSignal;
}

export interface OutgoingAnswer {
  status: number;
  headers: Record<string, string>;
  /** Text, decoded as UTF-8. */
  body: string;
}

/** The address is not one that may be sent to: trying again is of no use. */
export class NotAllowedError extends Error {}

/** No answer came, or none that could be read: whether the request had its effect is not known. */
export class NoAnswerError extends Error {}

export interface OutgoingHttpOptions {
  hosts: AllowedHosts;
  /** For connecting and the whole answer together, milliseconds; 10 s if absent. */
  timeout?: number;
  /** Of an answer's body in bytes; 1 MB if absent. */
  largestAnswer?: number;
}

const TIMEOUT_MS = 10_000;
const LARGEST_ANSWER = 1024 * 1024;
const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}/;

/**
 * The one way in which the server sends HTTP requests: only to hosts that are allowed, never along a
 * redirect, within a time and a size. Errors name the host alone: an address and headers may hold
 * credentials.
 */
export class OutgoingHttp {
  readonly timeout: number;
  private readonly hosts: AllowedHosts;
  private readonly largestAnswer: number;

  constructor({ hosts, timeout, largestAnswer }: OutgoingHttpOptions) {
    this.hosts = hosts;
    this.timeout = timeout ?? TIMEOUT_MS;
    this.largestAnswer = largestAnswer ?? LARGEST_ANSWER;
  }

  /** Why nothing may be sent to an address; undefined = it may. */
  refusal(url: string): string | undefined {
    return this.hosts.refusal(url);
  }

  /** Any status is an answer, a redirect too. Throws NotAllowedError and NoAnswerError. */
  async send(request: OutgoingRequest): Promise<OutgoingAnswer> {
    const refusal = this.refusal(request.url);
    if (refusal !== undefined) throw new NotAllowedError(refusal);
    const inTime = AbortSignal.timeout(this.timeout);
    const signal = request.signal ? AbortSignal.any([inTime, request.signal]) : inTime;
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: headersOf(request),
        redirect: 'manual',
        signal,
        ...(request.body !== undefined && { body: request.body }),
      });
      const body = await this.read(response);
      return { status: response.status, headers: Object.fromEntries(response.headers), body };
    } catch (error) {
      throw this.noAnswer(new URL(request.url).host, error, inTime.aborted);
    }
  }

  private async read(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Leaving the loop early closes the connection.
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > this.largestAnswer) throw new TooLargeError();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  private noAnswer(host: string, error: unknown, isLate: boolean): NoAnswerError {
    if (error instanceof TooLargeError) {
      return new NoAnswerError(
        `Expected an answer of at most ${String(this.largestAnswer)} bytes, but that of ${host} is larger`,
      );
    }
    if (isLate) {
      return new NoAnswerError(
        `Expected ${host} to answer within ${String(this.timeout)} ms, but it did not`,
      );
    }
    return new NoAnswerError(`Expected ${host} to answer, but ${reasonOf(error)}`);
  }
}

class TooLargeError extends Error {}

function headersOf({ headers, traceparent }: OutgoingRequest): Record<string, string> {
  const isWellFormed = traceparent !== undefined && TRACEPARENT.test(traceparent);
  return { ...headers, ...(isWellFormed && { traceparent }) };
}

/** The system's code (ECONNREFUSED, …): messages may repeat headers and addresses. */
function reasonOf(error: unknown): string {
  const { cause, name } = error as Error & { cause?: { code?: string } };
  return (
    cause?.code ?? (name === 'AbortError' ? 'the request was given up' : 'there was no answer')
  );
}
