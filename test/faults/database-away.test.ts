import { expect } from 'chai';
import { setImmediate as turn } from 'node:timers/promises';
import type { Event } from '../../engine/index.ts';
import { createVerifier } from '../../runtime/audit/index.ts';
import { openDatabase } from '../../runtime/db/index.ts';
import { openPostgresChannel } from '../../runtime/nodes/postgres-channel.ts';
import { Problem } from '../../runtime/problem.ts';
import {
  APPROVAL,
  complete,
  deploy,
  openRuntime,
  openTasks,
  start,
  type Runtime,
} from '../runtime/execution-fixture.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

/** `FAULTS=30 npx mocha test/faults/database-away.test.ts` is the long run, of 15,000 cases. */
const FAULTS = Number(process.env['FAULTS'] ?? 3);
const CASES = FAULTS > 3 ? 500 : 100;
const CUTS_A_ROUND = FAULTS > 3 ? 33 : 5;
const AT_ONCE = 50;

describe('A database that goes away under load', () => {
  let server: PostgresServer;
  let proxy: TcpProxy;
  let runtime: Runtime;
  let closeChannel: () => Promise<void>;

  beforeEach(async () => {
    server = await startPostgres({ durable: true });
    const url = new URL(server.url);
    proxy = await startTcpProxy(Number(url.port));
    url.port = String(proxy.port);
    const channel = await openPostgresChannel(url.href);
    closeChannel = () => channel.close();
    const open = () => openDatabase({ url: url.href });
    runtime = await openRuntime({ open, remove: () => Promise.resolve() }, { channel });
    await deploy(runtime, APPROVAL);
  });

  afterEach(async () => {
    await runtime.stop();
    await closeChannel();
    await proxy.stop();
    await server.stop();
  });

  it('loses and doubles nothing when PostgreSQL is killed', async function () {
    this.timeout(FAULTS * 30_000 + 60_000);
    const clients = new Clients(runtime);
    for (let round = 0; round < FAULTS; round += 1) {
      const carried = clients.carry(CASES, `crash-${String(round)}`);
      await clients.acknowledged(CASES);
      await server.crash();
      await carried;
    }
    await expectNothingLost(runtime, clients, FAULTS * CASES);
  });

  it('loses and doubles nothing when connections are cut at any byte', async function () {
    this.timeout(FAULTS * 60_000 + 60_000);
    const clients = new Clients(runtime);
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    const random = randomNumbers(seed);
    try {
      for (let round = 0; round < FAULTS; round += 1) {
        const carried = clients.carry(CASES, `cut-${String(round)}`);
        for (let cut = 0; cut < CUTS_A_ROUND; cut += 1) {
          await Promise.race([carried, proxy.cutAfter(1 + random(40_000))]);
        }
        await carried;
      }
      await expectNothingLost(runtime, clients, FAULTS * CASES);
    } catch (error) {
      console.error(`SEED=${String(seed)} repeats the cuts.`);
      throw error;
    }
  });
});

/** Clients that repeat with the same key whatever was left without an answer, and keep a ledger. */
class Clients {
  /** Instances and tasks that were acknowledged. */
  readonly ledger: string[] = [];
  doubts = 0;
  private readonly runtime: Runtime;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
  }

  async carry(cases: number, prefix: string): Promise<void> {
    const names = Array.from({ length: cases }, (_, at) => `${prefix}-${String(at)}`);
    const client = async () => {
      for (let name = names.pop(); name !== undefined; name = names.pop()) await this.one(name);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, client));
  }

  /** Settles when so many more have been acknowledged: in the middle of the load. */
  async acknowledged(count: number): Promise<void> {
    const wanted = this.ledger.length + count;
    while (this.ledger.length < wanted) await turn();
  }

  private async one(name: string): Promise<void> {
    const { runtime } = this;
    const begun = await this.persist(() => start(runtime, 'approval', { idempotencyKey: name }));
    this.ledger.push(begun.processInstanceKey);
    for (const step of ['1', '2', '3']) {
      const [task] = await this.persist(() => openTasks(runtime, begun.processInstanceKey));
      const key = task?.task_key ?? '';
      await this.persist(() => complete(runtime, key, { idempotencyKey: `${name}-${step}` }));
      this.ledger.push(key);
    }
  }

  private async persist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isAway(error)) throw error;
        this.doubts += 1;
        await turn();
      }
    }
  }
}

/** The server's own refusal for the time being, or a connection that broke under a read. */
function isAway(error: unknown): boolean {
  return !(error instanceof Problem) || error.status === 503;
}

async function expectNothingLost(runtime: Runtime, { ledger, doubts }: Clients, cases: number) {
  expect(doubts, 'requests without an answer').to.be.above(0);
  expect(new Set(ledger).size, 'acknowledged').to.equal(4 * cases);
  const completed = await completions(runtime);
  expect(completed, 'completed').to.have.length(3 * cases);
  expect(new Set(completed).size, 'completed twice').to.equal(3 * cases);
  expect(completed.filter((task) => !ledger.includes(task))).to.deep.equal([]);
  const { database, definitions } = runtime;
  const report = await createVerifier({ select: database.select, definitions }).all();
  expect(report).to.include({ verdict: 'verified', instances: cases });
}

async function completions({ database }: Runtime): Promise<string[]> {
  const rows = await database.select<{ instance: string; payload: string }>(
    'SELECT instance, payload FROM journal_payloads',
  );
  return rows.flatMap(({ instance, payload }) =>
    (JSON.parse(payload) as { events: Event[] }).events.flatMap((event) =>
      event.type === 'TaskCompleted' ? [`${instance}.${String(event.key)}`] : [],
    ),
  );
}

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
