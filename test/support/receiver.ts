import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came, byte for byte. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What a receiver answers; 204 if absent. `never` leaves the sender waiting, `cut` breaks off. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  how?: 'never' | 'cut';
}

/** Somebody outside who is sent HTTP requests. */
export interface Receiver {
  url: string;
  /** `host:port`, as an allow-list names it. */
  host: string;
  received: Received[];
  /** Gives a new address, and forgets what came: from now on only what is sent there is kept. */
  move(): string;
  /** What it answers from now on. */
  answer: (request: Received) => Reply | Promise<Reply>;
  /** Settles when the condition holds, looked at after each answer; a mocha time-out says if it never does. */
  until(isEnough: (received: Received[]) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** A real HTTP server on a port of its own. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const waiting = new Set<() => void>();
  let moves = 0;
  let place = '/';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      void Promise.resolve(receiver.answer(received)).then(({ status, headers, body, how }) => {
        if (received.path.startsWith(place)) receiver.received.push(received);
        if (how === 'cut') request.socket.destroy();
        else if (how !== 'never') response.writeHead(status ?? 204, headers).end(body);
        for (const look of waiting) look();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const receiver: Receiver = {
    url: `http://${host}`,
    host,
    received: [],
    answer: () => ({}),
    move() {
      moves += 1;
      place = `/${String(moves)}/`;
      receiver.received.length = 0;
      return `http://${host}${place}`;
    },
    until: (isEnough) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isEnough(receiver.received)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
