import type { ProblemDocument } from '../problem.ts';

/** The server's `/v2` as a signed-in caller sees it. */
export interface ApiClient {
  get<T>(path: string): Promise<T>;
  /** An answer that is not JSON. */
  text(path: string): Promise<string>;
  post<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  /** Every item of a search, page by page, up to the limit. */
  search<T>(path: string, options: SearchOptions): Promise<T[]>;
}

export interface SearchOptions {
  filter?: Record<string, unknown>;
  limit: number;
}

/** What proves who is calling. */
export type Credentials = { token: string } | { username: string; password: string };

/** An error answer of the server, or a server that does not answer. */
export class ApiError extends Error {
  readonly document: ProblemDocument | undefined;

  constructor(message: string, document?: ProblemDocument) {
    super(message);
    this.document = document;
  }
}

type Headers = Record<string, string>;

/** Signs in, unless there is a token, and answers the client. */
export async function connectApi(url: string, credentials: Credentials): Promise<ApiClient> {
  const headers =
    'token' in credentials
      ? { authorization: `Bearer ${credentials.token}` }
      : await signIn(url, credentials);
  return createClient(url, headers);
}

/** What the server says of itself without a sign-in. */
export async function readStatus(url: string): Promise<{ sample: boolean; version: string }> {
  return createClient(url, {}).get('/v2/status');
}

async function signIn(
  url: string,
  credentials: { username: string; password: string },
): Promise<Headers> {
  const response = await send(url, '/v2/session', { method: 'POST', ...json(credentials) });
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), 'x-csrf-token': csrfToken };
}

function createClient(url: string, own: Headers): ApiClient {
  const client: ApiClient = {
    get: (path) => call(url, path, { headers: own }),
    text: async (path) => (await send(url, path, { headers: own })).text(),
    post(path, body, headers = {}) {
      const content = body instanceof FormData ? { body, headers: {} } : json(body);
      return call(url, path, {
        method: 'POST',
        body: content.body,
        headers: { ...own, ...content.headers, ...headers },
      });
    },
    put(path, body) {
      const content = json(body);
      return call(url, path, {
        method: 'PUT',
        body: content.body,
        headers: { ...own, ...content.headers },
      });
    },
    async search<T>(path: string, { filter, limit }: SearchOptions) {
      const items: T[] = [];
      let after: string | undefined;
      do {
        const page = { limit: Math.min(1000, limit - items.length), ...(after && { after }) };
        const result: SearchAnswer<T> = await client.post(path, {
          ...(filter && { filter }),
          page,
        });
        items.push(...result.items);
        after = result.page.hasMore ? result.page.endCursor : undefined;
      } while (after !== undefined && items.length < limit);
      return items;
    },
  };
  return client;
}

interface SearchAnswer<T> {
  items: T[];
  page: { hasMore: boolean; endCursor?: string };
}

function json(body: unknown): { body: string; headers: Headers } {
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function call<T>(url: string, path: string, init: RequestInit): Promise<T> {
  const response = await send(url, path, init);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function send(url: string, path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(new URL(path, url), init).catch((error: unknown) => {
    throw new ApiError(`Expected a server at ${url}, but it does not answer: ${reason(error)}`);
  });
  if (response.ok) return response;
  const document = (await response.json().catch(() => undefined)) as ProblemDocument | undefined;
  throw new ApiError(document?.detail ?? `The server answered ${response.status}`, document);
}

function reason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
