/** One answer of the server, its JSON read. */
export interface Answer<T = Json> {
  status: number;
  body: T;
  headers: Headers;
}

/** What a test reads without knowing its type beforehand. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests assert on it
export type Json = any;

type RequestHeaders = Record<string, string>;

/** Calls `/v2` as one signed-in user; never throws for an error answer. */
export class TestClient {
  readonly url: string;
  readonly headers: RequestHeaders;

  constructor(url: string, headers: RequestHeaders) {
    this.url = url;
    this.headers = headers;
  }

  get<T = Json>(path: string, headers?: RequestHeaders): Promise<Answer<T>> {
    return this.send('GET', path, undefined, headers);
  }

  /** A body that is FormData goes as multipart, a string as it is, anything else as JSON. */
  post<T = Json>(path: string, body: unknown = {}, headers?: RequestHeaders): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }

  put<T = Json>(path: string, body: unknown, headers?: RequestHeaders): Promise<Answer<T>> {
    return this.send('PUT', path, body, headers);
  }

  patch<T = Json>(path: string, body: unknown, headers?: RequestHeaders): Promise<Answer<T>> {
    return this.send('PATCH', path, body, headers);
  }

  delete<T = Json>(path: string, headers?: RequestHeaders): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Deploys texts by their file names, all or none. */
  deploy(files: Record<string, string>, note = ''): Promise<Answer> {
    const form = new FormData();
    form.append('note', note);
    for (const [name, content] of Object.entries(files)) {
      form.append('resources', new Blob([content]), name);
    }
    return this.post('/v2/deployments', form);
  }

  private async send<T>(
    method: string,
    path: string,
    body: unknown,
    headers: RequestHeaders = {},
  ): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(new URL(path, this.url), {
      method,
      headers: {
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      ...(body !== undefined && {
        body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) as T, headers: response.headers };
  }
}

/** Signs in with a cookie; every later request carries it and the CSRF token. */
export async function signIn(url: string, username: string, password: string): Promise<TestClient> {
  const answer = await new TestClient(url, {}).post('/v2/session', { username, password });
  if (answer.status !== 200) {
    throw new Error(`Expected ${username} to sign in, but: ${JSON.stringify(answer.body)}`);
  }
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return new TestClient(url, {
    cookie: cookie.join('; '),
    'x-csrf-token': (answer.body as { csrfToken: string }).csrfToken,
  });
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
