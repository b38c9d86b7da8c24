import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readServerLock } from '../../runtime/server-lock.ts';
import { model, sequence } from '../runtime/execution-fixture.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { startPostgres } from '../support/postgres-server.ts';

/**
 * Completions a second over HTTP: the built server in a process of its own, with durable commits;
 * callers in this one, each of whom sends its next request when the last is answered.
 *
 *     npm run bench:http -- [sqlite|postgres] [callers] [cases]
 */
const [kind = 'sqlite', callers = '64', cases = '2000'] = process.argv.slice(2);
const MAIN = fileURLToPath(new URL('../../dist/runtime/main.js', import.meta.url));
const STEPS = ['Accept', 'Review', 'Decide'];

const toClerk1 = (id: string) =>
  `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements><zeebe:userTask/>
    <zeebe:assignmentDefinition assignee="clerk1"/></bpmn:extensionElements></bpmn:userTask>`;
const APPROVAL = model(sequence('approval', STEPS.map(toClerk1)));

interface Measured {
  seconds: number;
  latencies: number[];
}

async function serve(env: Record<string, string>): Promise<{ url: string; child: ChildProcess }> {
  if (!existsSync(MAIN)) throw new Error('Expected a built server: npm run build');
  const data = env.YICHUANG_DATA ?? '';
  const child = spawn(process.execPath, [MAIN, 'serve', '--sample', '--port', '0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error('Expected a server, but it has ended');
    const port = readServerLock(data)?.port ?? 0;
    if (port > 0) return { url: `http://127.0.0.1:${String(port)}`, child };
    await pause(50);
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: Number(callers) });

/** One request with as little work on this side as can be: it shares the machine with the server. */
function post(url: string, token: string, body: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        if ((response.statusCode ?? 500) < 300) resolve(text);
        else reject(new Error(`Expected success, but ${url} answered: ${text}`));
      });
    });
    sent.on('error', reject).end(body);
  });
}

/** Every item is worked once, by whichever caller is free. */
async function closedLoop(
  items: string[],
  work: (item: string) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = [];
  let next = 0;
  const begun = performance.now();
  const call = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const from = performance.now();
      await work(item);
      latencies.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: Number(callers) }, call));
  return { seconds: (performance.now() - begun) / 1000, latencies };
}

function say(what: string, { seconds, latencies }: Measured): void {
  const sorted = latencies.toSorted((a, b) => a - b);
  const percentile = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(
    `${kind}, ${callers} callers, ${String(cpus().length)} cores: ${what} ` +
      `${String(Math.round(sorted.length / seconds))} requests/s, ` +
      `median ${percentile(0.5)} ms, 99th percentile ${percentile(0.99)} ms`,
  );
}

/** The keys of a case's tasks end in the same counters in every case: those of a first one. */
async function countersOf(clerk: TestClient): Promise<string[]> {
  const { body } = await clerk.post('/v2/process-instances', { processDefinitionId: 'approval' });
  const counters: string[] = [];
  for (const elementId of STEPS) {
    const filter = { processInstanceKey: body.processInstanceKey as string, elementId };
    const { body: found } = await clerk.post('/v2/user-tasks/search', { filter });
    const key = found.items[0].userTaskKey as string;
    await clerk.post(`/v2/user-tasks/${key}/completion`, {});
    counters.push(key.slice(key.lastIndexOf('.')));
  }
  return counters;
}

async function measure(url: string): Promise<void> {
  await (await signIn(url, 'designer', 'yichuang')).deploy({ 'approval.bpmn': APPROVAL });
  const clerk = await signIn(url, 'clerk1', 'yichuang');
  const token = (await clerk.post('/v2/tokens', { name: 'bench' })).body.token as string;
  const counters = await countersOf(clerk);
  const keys: string[] = [];
  const start = JSON.stringify({ processDefinitionId: 'approval' });
  const started = await closedLoop(Array.from({ length: Number(cases) }, String), async () => {
    const answer = await post(`${url}/v2/process-instances`, token, start);
    keys.push((JSON.parse(answer) as { processInstanceKey: string }).processInstanceKey);
  });
  say('starts', started);
  const tasks = counters.flatMap((counter) => keys.map((key) => key + counter));
  const body = JSON.stringify({ variables: { result: '同意' } });
  const completed = await closedLoop(tasks, async (task) => {
    await post(`${url}/v2/user-tasks/${task}/completion`, token, body);
  });
  say('completions', completed);
}

const data = mkdtempSync(join(tmpdir(), 'yichuang-bench-'));
const postgres = kind === 'postgres' ? await startPostgres({ durable: true }) : undefined;
const { url, child } = await serve({
  YICHUANG_DATA: data,
  DATABASE_URL: postgres?.url ?? '',
});
try {
  await measure(url);
} finally {
  agent.destroy();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  await postgres?.stop();
  rmSync(data, { recursive: true, force: true });
}
