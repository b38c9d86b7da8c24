import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem, badRequest, unavailable } from '../problem.ts';

const TYPE = 'application/problem+json; charset=utf-8';
const RETRY_AFTER = 1;

/** The port is taken before the database is open: requests that come meanwhile may come again. */
export function answerNotYet({ url }: IncomingMessage, response: ServerResponse): void {
  // It is alive all the same: who restarts what is not would never let it finish.
  if (url === '/v2/health/live') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
    return;
  }
  const problem = unavailable('Expected a server that has started, but it is still starting.');
  response
    .writeHead(problem.status, { 'content-type': TYPE, 'retry-after': String(RETRY_AFTER) })
    .end(JSON.stringify(problem.toDocument()));
}

/** What is no HTTP never becomes a request: its problem is written to the connection itself. */
export function answerMalformed(error: NodeJS.ErrnoException, connection: Duplex): void {
  if (!connection.writable || error.code === 'ECONNRESET') {
    connection.destroy();
    return;
  }
  const problem = problemOf(error);
  const body = JSON.stringify(problem.toDocument());
  connection.end(
    [
      `HTTP/1.1 ${String(problem.status)} ${problem.toDocument().title}`,
      `content-type: ${TYPE}`,
      `content-length: ${String(Buffer.byteLength(body))}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function problemOf({ code }: NodeJS.ErrnoException): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Problem({
      status: 431,
      code: 'headers-too-large',
      detail: 'Expected headers of at most 16 kB, but they are larger.',
    });
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Problem({
      status: 408,
      code: 'request-timeout',
      detail: 'Expected a whole request in time, but the rest of it did not come.',
    });
  }
  return badRequest('Expected an HTTP request, but it could not be read.');
}
