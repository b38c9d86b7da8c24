import { check } from '../support/checker.ts';
import { prepareClients } from '../support/clients.ts';
import { inFolder } from '../support/folder.ts';
import { randomNumbers } from '../support/random.ts';
import type { Run, Scenario } from '../support/scenario.ts';
import { endServer, startAgain, startServer } from '../support/server.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';

const CLIENTS = 16;
/** Acknowledgements between two faults, at most. */
const BETWEEN_FAULTS = 200;
/** Bytes between two cuts, at most: some requests pass in between. */
const BETWEEN_CUTS = 60_000;

/** An immediate shutdown of PostgreSQL, and a start that recovers from its log. */
export const killPostgres: Scenario = {
  name: 'postgres-killed',
  seenIn: 'kill',
  proves: 'PostgreSQL killed under load loses and doubles nothing that was acknowledged',
  plant: 'acknowledgement before the commit',
  counts: { full: 30, short: 1 },
  run: ({ count, seed, planted }) =>
    inFolder(async (data) => {
      const random = randomNumbers(seed);
      const postgres = await startPostgres({ durable: true });
      const place = { data, databaseUrl: postgres.url };
      let server = await startServer(place, 'none');
      try {
        const clients = await prepareClients(server.url);
        if (planted) server = await startAgain(server, place, 'early-commit');
        clients.connect(server.url);
        clients.begin(CLIENTS);
        for (let crash = 0; crash < count; crash += 1) {
          await clients.heard(1 + random(BETWEEN_FAULTS));
          await postgres.crash();
        }
        await clients.end();
        if (planted) server = await startAgain(server, place, 'none');
        return await check(clients, server.url, place);
      } finally {
        await endServer(server);
        await postgres.stop();
      }
    }),
};

/** Connections that are reset in the middle of a message: of clients, and of the node to PostgreSQL. */
export const cutConnections: Scenario = {
  name: 'network',
  proves: 'connections reset at any byte, of clients or to PostgreSQL, lose and double nothing',
  plant: 'clients that repeat without an idempotency key',
  counts: { full: 1000, short: 20 },
  untilSeen: 20,
  run: (run) =>
    inFolder(async (data) => {
      const postgres = await startPostgres({ durable: true });
      const behind = await proxied(postgres.url);
      const place = { data, databaseUrl: behind.url };
      const server = await startServer(place, 'none');
      const front = await proxied(server.url);
      try {
        const clients = await prepareClients(server.url, { keyed: !run.planted });
        clients.connect(front.url);
        clients.begin(CLIENTS);
        const proxies = run.planted ? [front.proxy] : [behind.proxy, front.proxy];
        await Promise.race([cutAll(proxies, run), clients.trouble()]);
        await clients.end();
        return await check(clients, server.url, { data, databaseUrl: postgres.url });
      } finally {
        await endServer(server);
        await front.proxy.stop();
        await behind.proxy.stop();
        await postgres.stop();
      }
    }),
};

async function cutAll(proxies: TcpProxy[], { count, seed }: Run): Promise<void> {
  const random = randomNumbers(seed);
  for (let cut = 0; cut < count; cut += 1) {
    await proxies[cut % proxies.length]?.cutAfter(1 + random(BETWEEN_CUTS));
  }
}

async function proxied(address: string): Promise<{ url: string; proxy: TcpProxy }> {
  const url = new URL(address);
  const proxy = await startTcpProxy(Number(url.port));
  url.port = String(proxy.port);
  return { url: url.href.replace(/\/$/, ''), proxy };
}
