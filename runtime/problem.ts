/** One thing wrong with what a caller sent; names the place that is to be mended. */
export interface ProblemEntry {
  severity: 'error' | 'warning';
  /** Stable, kebab-case. */
  code: string;
  message: string;
  /** Id of the BPMN element. */
  element?: string;
  /** 1-based line in the file. */
  line?: number;
  /** Name of the file. */
  resource?: string;
  /** Path in the request's body, or key of the form field. */
  field?: string;
}

/** The body of every error answer (RFC 9457, `application/problem+json`). */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  problems?: ProblemEntry[];
  [extension: string]: unknown;
}

export interface ProblemOptions {
  status: number;
  /** Stable, kebab-case. */
  code: string;
  /** Sentence for a person. */
  detail: string;
  problems?: ProblemEntry[];
  /** Further members of the document, e.g. `holder`. */
  extensions?: Record<string, unknown>;
  /** Seconds after which the caller may try again. */
  retryAfter?: number;
  cause?: unknown;
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length required',
  412: 'Precondition failed',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be processed',
  428: 'Precondition required',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  503: 'Unavailable',
};

/** The one error that callers are meant to see. Anything else thrown is a bug: a 500 without internals. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly problems: ProblemEntry[] | undefined;
  readonly extensions: Record<string, unknown> | undefined;
  readonly retryAfter: number | undefined;

  constructor(options: ProblemOptions) {
    super(options.detail, { cause: options.cause });
    this.name = 'Problem';
    this.status = options.status;
    this.code = options.code;
    this.detail = options.detail;
    this.problems = options.problems;
    this.extensions = options.extensions;
    this.retryAfter = options.retryAfter;
  }

  /** The same problem with further members of the document. */
  with(extensions: Record<string, unknown>): Problem {
    return new Problem({ ...this, extensions: { ...this.extensions, ...extensions }, cause: this });
  }

  toDocument(): ProblemDocument {
    return {
      ...this.extensions,
      type: `urn:yichuang:problem:${this.code}`,
      title: TITLES[this.status] ?? 'Error',
      status: this.status,
      detail: this.detail,
      code: this.code,
      ...(this.problems && { problems: this.problems }),
    };
  }
}

type Details = Partial<Omit<ProblemOptions, 'status' | 'detail'>>;

function of(status: number, code: string) {
  return (detail: string, details: Details = {}): Problem =>
    new Problem({ code, ...details, status, detail });
}

export const badRequest = of(400, 'bad-request');
export const unauthorized = of(401, 'not-signed-in');
export const forbidden = of(403, 'forbidden');
export const notFound = of(404, 'not-found');
export const conflict = of(409, 'conflict');
/** It was here, and is now somewhere else or nowhere, for good. */
export const gone = of(410, 'gone');
export const preconditionFailed = of(412, 'precondition-failed');
export const tooLarge = of(413, 'too-large');
export const unsupportedMediaType = of(415, 'unsupported-media-type');
/** What was asked is understood but cannot be done with these values. */
export const invalid = of(422, 'invalid');
export const preconditionRequired = of(428, 'precondition-required');
export const tooManyRequests = of(429, 'too-many-requests');
/** Nothing is known to be lost; the caller may repeat the request with its idempotency key. */
export const unavailable = of(503, 'unavailable');
