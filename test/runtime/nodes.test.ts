import { expect } from 'chai';
import pg from 'pg';
import { createVerifier } from '../../runtime/audit/index.ts';
import type { Event, Message } from '../../engine/index.ts';
import type { CommittedEntry } from '../../runtime/execution/index.ts';
import { type Channel, RECONNECTED } from '../../runtime/nodes/channel.ts';
import { openPostgresChannel } from '../../runtime/nodes/postgres-channel.ts';
import type { Problem } from '../../runtime/problem.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  model,
  openRuntime,
  openTasks,
  sequence,
  start,
  TENANT,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';

const CATCH_LETTER =
  '<bpmn:intermediateCatchEvent id="Letter"><bpmn:messageEventDefinition messageRef="m"/></bpmn:intermediateCatchEvent>';
/** Waits for the message with the case's business id. */
const WAITING = model('<bpmn:message id="m" name="letter"/>', sequence('waiting', [CATCH_LETTER]));
/** Calls a process for each item: more than is followed up in one go. */
const CALLING = model(
  sequence('calling', [
    `<bpmn:callActivity id="Call"><bpmn:extensionElements><zeebe:calledElement processId="called"/></bpmn:extensionElements>
      <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=for i in 1..1500 return i" inputElement="i"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:callActivity>`,
  ]),
);
const CALLED = model(sequence('called', ['<bpmn:task id="Nothing"/>']));

interface Node extends Runtime {
  channel: Channel;
  /** All that it has heard of. */
  heard: CommittedEntry[];
  /** Settles when what it has heard of fulfils the condition. */
  hears(condition: (heard: CommittedEntry[]) => boolean): Promise<void>;
}

async function openNode(store: TestStore): Promise<Node> {
  const channel = await openPostgresChannel(store.url ?? '');
  const runtime = await openRuntime(store, { channel, lookAgainAfter: 100 });
  const heard: CommittedEntry[] = [];
  const waiting = new Set<() => void>();
  runtime.executor.onCommitted((committed) => {
    heard.push(...committed);
    for (const look of waiting) look();
  });
  return {
    ...runtime,
    channel,
    heard,
    hears: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition(heard)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      await runtime.executor.stop();
      await channel.close();
      await runtime.database.close();
    },
  };
}

function publish({ executor }: Runtime, message: Omit<Message, 'variables'>) {
  const entry = { message: { variables: {}, ...message } };
  return executor.publish({ tenant: TENANT, actor: 'clerk1', entry });
}

async function count({ database }: Runtime, sql: string): Promise<number> {
  return (await database.select(sql)).length;
}

/** Cuts the connections on which nodes listen. */
async function cutListeners(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  );
  await client.end();
}

describe('Two nodes on one PostgreSQL', () => {
  let store: TestStore;
  let one: Node;
  let other: Node;

  beforeEach(async () => {
    store = await createStore('postgres');
    one = await openNode(store);
    other = await openNode(store);
  });

  afterEach(async () => {
    for (const node of [one, other]) await node.stop();
    await store.remove();
  });

  it('both hear of all that either has committed, in one order and without a gap', async () => {
    await deploy(one, APPROVAL);
    const starts = Array.from({ length: 60 }, (_, at) => start(at % 2 ? one : other, 'approval'));
    await Promise.all(starts);
    const entries = await count(one, 'SELECT 1 FROM journal_headers');
    await Promise.all([one, other].map((node) => node.hears(({ length }) => length === entries)));
    const expected = Array.from({ length: entries }, (_, at) => at + 1);
    for (const node of [one, other]) {
      expect(node.heard.map(({ position }) => position)).to.deep.equal(expected);
    }
    expect(one.heard).to.deep.equal(other.heard);
  });

  it('a message and who waits for it meet, whichever node comes first by a hair', async () => {
    await deploy(one, WAITING);
    for (let round = 0; round < 100; round += 1) {
      const correlationKey = `case-${String(round)}`;
      const [sender, starter] = round % 2 === 0 ? [one, other] : [other, one];
      await Promise.all([
        publish(sender, { name: 'letter', correlationKey, timeToLive: 3_600_000 }),
        start(starter, 'waiting', { businessId: correlationKey }),
      ]);
    }
    expect(await count(one, `SELECT * FROM instances WHERE state <> 'COMPLETED'`)).to.equal(0);
    expect(await count(one, 'SELECT * FROM messages')).to.equal(0);
    expect(await count(one, 'SELECT * FROM instances')).to.equal(100);
  });

  it('a message that is sent to both nodes at once under one id comes once', async () => {
    await deploy(one, WAITING);
    for (let round = 0; round < 20; round += 1) {
      const id = `letter-${String(round)}`;
      const message = { name: 'letter', correlationKey: id, id, timeToLive: 3_600_000 };
      await Promise.all([publish(one, message), publish(other, message)]);
    }
    expect(await count(one, 'SELECT * FROM messages')).to.equal(20);
  });

  it('a request that is repeated at the other node gets the first answer', async () => {
    await deploy(one, APPROVAL);
    for (let round = 0; round < 20; round += 1) {
      const request = { idempotencyKey: `key-${String(round)}` };
      const [first, second] = await Promise.all([
        start(one, 'approval', request),
        start(other, 'approval', request),
      ]);
      expect(first).to.deep.equal(second);
    }
    expect(await count(one, 'SELECT * FROM instances')).to.equal(20);
  });

  it('a task that is completed at both nodes at once is completed once', async () => {
    await deploy(one, APPROVAL);
    for (let round = 0; round < 20; round += 1) {
      const { processInstanceKey } = await start(one, 'approval');
      const [task] = await openTasks(one, processInstanceKey);
      const outcomes = await Promise.allSettled(
        [one, other].map((node) => complete(node, task?.task_key ?? '')),
      );
      const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(refused).to.have.length(1);
      expect((refused[0] as Problem).status).to.be.oneOf([404, 409]);
    }
    const { select } = one.database;
    const report = await createVerifier({ select, definitions: one.definitions }).all();
    expect(report).to.include({ verdict: 'verified', broken: 0 });
  });

  it('what a node leaves half done when it dies is finished by the other', async () => {
    await deploy(one, CALLED);
    await deploy(one, CALLING);
    const { processInstanceKey: root } = await start(one, 'calling');
    await one.executor.stop();
    const left = await count(other, 'SELECT * FROM deliveries');
    expect(left, 'deliveries left').to.be.above(0);
    // As long ago as it takes until a node counts as dead.
    await other.executor.write(({ query }) => query('UPDATE deliveries SET kept_at = 0'));
    await other.hears((heard) =>
      heard.some((entry) => entry.instance === root && entry.events.some(isEnd)),
    );
    expect(await count(other, `SELECT * FROM instances WHERE state <> 'COMPLETED'`)).to.equal(0);
    expect(await count(other, 'SELECT * FROM deliveries')).to.equal(0);
  });

  it('hears again after its connection for notices was cut', async () => {
    const url = store.url ?? '';
    const cut = new Promise<void>((resolve) => {
      other.channel.onNotice((topic) => topic === RECONNECTED && resolve());
    });
    await cutListeners(url);
    await cut;
    const again = new Promise<string>((resolve) => other.channel.onNotice(resolve));
    const third = await openPostgresChannel(url);
    third.tell('hello');
    expect(await again).to.equal('hello');
    await third.close();
  });
});

function isEnd({ type }: Event): boolean {
  return type === 'InstanceCompleted';
}
