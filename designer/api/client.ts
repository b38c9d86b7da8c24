import { ApiProblem, UNREACHABLE } from './problem.ts';

/** Options of one request. A body that is FormData goes out as it is, anything else as JSON. */
export interface RequestOptions {
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Answer 401 to the caller instead of asking the person to sign in again. */
  withoutSignIn?: boolean;
}

export interface Answer<T> {
  data: T;
  status: number;
  etag: string | null;
}

interface SignInHooks {
  /** Asks the person to sign in again; resolves to whether they did. */
  renew(): Promise<boolean>;
  /** Reads the session again, for a new CSRF token. */
  refresh(): Promise<void>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let csrfToken: string | null = null;
let hooks: SignInHooks | undefined;

export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** The session store says here what to do when a sign-in has expired. */
export function onExpiredSignIn(given: SignInHooks): void {
  hooks = given;
}

/** Sends a request and reads its answer; every other outcome throws an ApiProblem. */
export async function request<T>(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Answer<T>> {
  const response = await send(method, path, options);
  if (response.ok) return readAnswer<T>(response);
  const problem = await readProblem(response);
  if (await mayTryAgain(problem, options)) {
    return request(method, path, { ...options, withoutSignIn: true });
  }
  throw problem;
}

/** An expired sign-in is renewed over the page, so that nothing typed is lost. */
async function mayTryAgain(problem: ApiProblem, options: RequestOptions): Promise<boolean> {
  if (!hooks || options.withoutSignIn) return false;
  if (problem.status === 401) return hooks.renew();
  if (problem.status === 403 && problem.code === 'csrf') {
    await hooks.refresh();
    return true;
  }
  return false;
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const init: RequestInit = {
    method,
    headers: headersOf(method, options),
    credentials: 'same-origin',
  };
  if (options.signal) init.signal = options.signal;
  if (options.body !== undefined) init.body = encode(options.body);
  try {
    return await fetch(path + queryOf(options.query), init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem(UNREACHABLE, { code: 'unreachable', detail: '' });
  }
}

function headersOf(method: Method, options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  if (options.body !== undefined && !(options.body instanceof FormData)) {
    headers['content-type'] = 'application/json';
  }
  if (method !== 'GET' && csrfToken) headers['x-csrf-token'] = csrfToken;
  return headers;
}

function encode(body: unknown): BodyInit {
  return body instanceof FormData ? body : JSON.stringify(body);
}

function queryOf(query: RequestOptions['query'] = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(
    entries.map(([name, value]) => [name, String(value)]),
  ).toString();
  return text === '' ? '' : `?${text}`;
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const text = await response.text();
  const data = (isJson && text !== '' ? JSON.parse(text) : text) as T;
  return { data, status: response.status, etag: response.headers.get('etag') };
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (body !== null && typeof body === 'object') {
      return new ApiProblem(response.status, body as Record<string, unknown>);
    }
  } catch {
    // A proxy in between may answer with a page of its own.
  }
  return new ApiProblem(response.status, { title: response.statusText });
}

/** Shorthands that give the data alone; `request` also gives status and ETag. */
export const api = {
  get: async <T>(path: string, options?: RequestOptions) =>
    (await request<T>('GET', path, options)).data,
  post: async <T>(path: string, body?: unknown, options?: RequestOptions) =>
    (await request<T>('POST', path, { ...options, body })).data,
  put: async <T>(path: string, body?: unknown, options?: RequestOptions) =>
    (await request<T>('PUT', path, { ...options, body })).data,
  patch: async <T>(path: string, body?: unknown, options?: RequestOptions) =>
    (await request<T>('PATCH', path, { ...options, body })).data,
  delete: async <T>(path: string, options?: RequestOptions) =>
    (await request<T>('DELETE', path, options)).data,
};
