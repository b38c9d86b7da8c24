import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a client and a server, and can break off in the middle of a message. */
export interface TcpProxy {
  port: number;
  /** Settles when so many more bytes have passed, either way, and every connection was reset. */
  cutAfter(bytes: number): Promise<void>;
  stop(): Promise<void>;
}

interface Cut {
  left: number;
  done: () => void;
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let cut: Cut | undefined;

  /** What may still pass of a chunk; the rest is lost with the connection. */
  const pass = (chunk: Buffer, to: Socket): void => {
    const allowed = cut === undefined ? chunk.length : Math.min(chunk.length, cut.left);
    if (allowed > 0) to.write(chunk.subarray(0, allowed));
    if (cut === undefined) return;
    cut.left -= allowed;
    if (cut.left > 0) return;
    const { done } = cut;
    cut = undefined;
    for (const socket of sockets) socket.resetAndDestroy();
    done();
  };

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk: Buffer) => pass(chunk, to));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter: (bytes) => new Promise((done) => (cut = { left: bytes, done })),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
