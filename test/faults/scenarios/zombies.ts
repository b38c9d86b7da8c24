import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Event } from '../../../engine/index.ts';
import {
  createStore,
  deploy,
  model,
  openRuntime,
  sequence,
  start,
  userTask,
} from '../../runtime/execution-fixture.ts';
import { signIn } from '../../support/client.ts';
import { verificationProblems } from '../support/checker.ts';
import { inFolder } from '../support/folder.ts';
import type { Outcome, Scenario } from '../support/scenario.ts';
import { endServer, startServer } from '../support/server.ts';

const NODE = fileURLToPath(new URL('../support/zombie-node.ts', import.meta.url));
const CASES_A_STOP = 50;
/** Past the lease of a second. */
const STOPPED_FOR_MS = 1300;
const RUNNING_FOR_MS = 150;

const IN_AN_HOUR =
  '<bpmn:intermediateCatchEvent id="Wait"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>';
const STEPS = ['Review', 'Decide', 'Deliver'];
const CASE = model(sequence('case', [IN_AN_HOUR, ...STEPS.map((step) => userTask(step))]));

/** Two nodes work, and in turn each stands still for longer than what it has taken is its own. */
export const zombies: Scenario = {
  name: 'zombies',
  proves: 'nodes that stand still past their leases double and lose nothing',
  plant: 'acknowledgement before the commit',
  counts: { full: 200, short: 6 },
  untilSeen: 6,
  async run({ count, planted }) {
    const store = await createStore('postgres');
    try {
      const keys = await startCases(store, count * CASES_A_STOP);
      const ledger = await runWithZombies(store.url ?? '', planted ? 'early' : 'honest', count);
      return await compare(ledger, keys, store.url ?? '');
    } finally {
      await store.remove();
    }
  },
};

async function startCases(store: Awaited<ReturnType<typeof createStore>>, count: number) {
  const runtime = await openRuntime(store);
  await deploy(runtime, CASE);
  const started = Array.from({ length: count }, () => start(runtime, 'case'));
  const keys = (await Promise.all(started)).map((one) => one.processInstanceKey);
  await runtime.stop();
  return keys;
}

async function runWithZombies(url: string, mode: string, stops: number): Promise<string[]> {
  const nodes = [startNode(url, mode), startNode(url, mode)];
  await Promise.all(nodes.map(({ first }) => first));
  for (let stop = 0; stop < stops; stop += 1) {
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
  const acknowledged = () => [...output.matchAll(/^ack (\S+)\n/gm)].map((match) => match[1] ?? '');
  return {
    child,
    first: new Promise((resolve) => {
      child.stdout.once('data', () => resolve());
      child.once('close', () => resolve());
    }),
    ended: new Promise((resolve) => child.once('close', () => resolve(acknowledged()))),
  };
}

/** What the nodes said that they had done, with what a server answers afterwards. */
async function compare(ledger: string[], keys: string[], url: string): Promise<Outcome> {
  const [counts, problems] = await inFolder(async (data) => {
    const place = { data, databaseUrl: url };
    const server = await startServer(place, 'none');
    try {
      return [await happenings(server.url, keys), await verificationProblems(place)];
    } finally {
      await endServer(server);
    }
  });
  const told = new Set(ledger);
  const expected = (1 + STEPS.length) * keys.length;
  if (counts.size !== expected) {
    problems.push(`Expected ${expected} timers and tasks to be done but ${counts.size} are`);
  }
  return {
    acknowledged: told.size,
    lost: [...told].filter((task) => !counts.has(task)).length,
    doubled:
      [...counts.values()].reduce((sum, count) => sum + count - 1, 0) + ledger.length - told.size,
    problems,
  };
}

/** How often each task was completed and each timer fired, by the journals that a server shows. */
async function happenings(url: string, keys: string[]): Promise<Map<string, number>> {
  const auditor = await signIn(url, 'auditor', 'yichuang');
  const counts = new Map<string, number>();
  for (const key of keys) {
    const { body } = await auditor.get(`/v2/process-instances/${key}/journal`);
    for (const { events } of body.entries as { events: Event[] }[]) {
      for (const event of events) {
        if (event.type !== 'TaskCompleted' && event.type !== 'TimerTriggered') continue;
        const happened = `${key}.${String(event.key)}`;
        counts.set(happened, (counts.get(happened) ?? 0) + 1);
      }
    }
  }
  return counts;
}
