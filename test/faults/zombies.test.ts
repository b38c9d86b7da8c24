import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Event } from '../../engine/index.ts';
import { createVerifier } from '../../runtime/audit/index.ts';
import {
  createStore,
  deploy,
  model,
  openRuntime,
  sequence,
  start,
  userTask,
  type Runtime,
  type TestStore,
} from '../runtime/execution-fixture.ts';

const NODE = fileURLToPath(new URL('node.ts', import.meta.url));
/** `ZOMBIES=200 npx mocha test/faults/zombies.test.ts` is the long run. */
const STOPS = Number(process.env['ZOMBIES'] ?? 6);
const CASES = STOPS * 50;
/** Past the lease of a second. */
const STOPPED_FOR_MS = 1300;
const RUNNING_FOR_MS = 150;

const IN_AN_HOUR =
  '<bpmn:intermediateCatchEvent id="Wait"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>';
const CASE = model(
  sequence('case', [IN_AN_HOUR, userTask('Review'), userTask('Decide'), userTask('Deliver')]),
);

/** Two nodes work, and in turn each stands still for longer than what it has taken is its own. */
async function runWithZombies(url: string, mode: 'honest' | 'early'): Promise<string[]> {
  const nodes = [startNode(url, mode), startNode(url, mode)];
  await Promise.all(nodes.map(({ first }) => first));
  for (let stop = 0; stop < STOPS; stop += 1) {
    const { child } = nodes[stop % 2] ?? {};
    if (child === undefined || nodes.some((node) => node.child.exitCode !== null)) break;
    child.kill('SIGSTOP');
    await pause(STOPPED_FOR_MS);
    child.kill('SIGCONT');
    await pause(RUNNING_FOR_MS);
  }
  return (await Promise.all(nodes.map(({ ended }) => ended))).flat();
}

interface RunningNode {
  child: ChildProcess;
  /** Settles with the first acknowledgement. */
  first: Promise<void>;
  ended: Promise<string[]>;
}

function startNode(url: string, mode: string): RunningNode {
  const child = spawn(process.execPath, ['--import', 'tsx', NODE, url, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  return {
    child,
    first: new Promise((resolve) => {
      child.stdout.once('data', () => resolve());
      child.once('close', () => resolve());
    }),
    ended: new Promise((resolve) => child.once('close', () => resolve(acknowledged(output)))),
  };
}

function acknowledged(output: string): string[] {
  return [...output.matchAll(/^ack (\S+)\n/gm)].map((match) => match[1] ?? '');
}

/** How often each task was completed and each timer fired, by the journal. */
async function happenings({ database }: Runtime): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const rows = await database.select<{ instance: string; payload: string }>(
    'SELECT instance, payload FROM journal_payloads',
  );
  for (const { instance, payload } of rows) {
    for (const event of (JSON.parse(payload) as { events: Event[] }).events) {
      if (event.type !== 'TaskCompleted' && event.type !== 'TimerTriggered') continue;
      const key = `${instance}.${String(event.key)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

describe('nodes that stand still past their leases', () => {
  let store: TestStore;
  let runtime: Runtime;

  beforeEach(async () => {
    store = await createStore('postgres');
    runtime = await openRuntime(store);
    await deploy(runtime, CASE);
    await Promise.all(Array.from({ length: CASES }, () => start(runtime, 'case')));
  });

  afterEach(async () => {
    await runtime.stop();
    await store.remove();
  });

  it('double and lose nothing', async function () {
    this.timeout(STOPS * 5000 + 60_000);
    const ledger = await runWithZombies(store.url ?? '', 'honest');
    const counts = await happenings(runtime);
    expect(ledger, 'acknowledged').to.have.length(3 * CASES);
    expect(new Set(ledger).size, 'acknowledged twice').to.equal(ledger.length);
    expect(counts.size, 'timers and tasks').to.equal(4 * CASES);
    expect([...counts].filter(([, count]) => count !== 1)).to.deep.equal([]);
    const { database, definitions } = runtime;
    const report = await createVerifier({ select: database.select, definitions }).all();
    expect(report).to.include({ verdict: 'verified', instances: CASES });
  });

  it('would be seen to double what they acknowledged before the commit', async function () {
    this.timeout(STOPS * 5000 + 60_000);
    const ledger = await runWithZombies(store.url ?? '', 'early');
    expect(new Set(ledger).size).to.be.below(ledger.length);
  });
});
