import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readServerLock } from '../../../runtime/server-lock.ts';
import { model, sequence } from '../../runtime/execution-fixture.ts';
import { signIn, type TestClient } from '../../support/client.ts';
import { closedLoop, type Rate } from './closed-loop.ts';

const MAIN = fileURLToPath(new URL('../../../dist/runtime/main.js', import.meta.url));
const EMPTY_ROUTE = fileURLToPath(new URL('empty-route.ts', import.meta.url));
const STEPS = ['Accept', 'Review', 'Decide'];

const toClerk1 = (id: string) =>
  `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements><zeebe:userTask/>
    <zeebe:assignmentDefinition assignee="clerk1"/></bpmn:extensionElements></bpmn:userTask>`;
const APPROVAL = model(sequence('approval', STEPS.map(toClerk1)));
const START = JSON.stringify({ processDefinitionId: 'approval' });
const COMPLETION = JSON.stringify({ variables: { result: '同意' } });

interface Served {
  url: string;
  stop(): Promise<void>;
}

/** The built server in processes of its own, with durable commits; its callers are in this one. */
export async function measureOverHttp(
  { databaseUrl, nodes }: { databaseUrl?: string | undefined; nodes: number },
  { cases, callers }: { cases: number; callers: number },
): Promise<{ starts: Rate; completions: Rate }> {
  const server = await serve(databaseUrl, nodes);
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  try {
    const designer = await signIn(server.url, 'designer', 'yichuang');
    await designer.deploy({ 'approval.bpmn': APPROVAL });
    const clerk = await signIn(server.url, 'clerk1', 'yichuang');
    const token = (await clerk.post('/v2/tokens', { name: 'bench' })).body.token as string;
    const counters = await countersOf(clerk);
    const keys: string[] = [];
    const starts = await closedLoop(Array.from({ length: cases }), callers, async () => {
      const answer = await post(agent, `${server.url}/v2/process-instances`, token, START);
      keys.push((JSON.parse(answer) as { processInstanceKey: string }).processInstanceKey);
    });
    const tasks = counters.flatMap((counter) => keys.map((key) => key + counter));
    const completions = await closedLoop(tasks, callers, async (task) => {
      await post(agent, `${server.url}/v2/user-tasks/${task}/completion`, token, COMPLETION);
    });
    return { starts, completions };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

/** An Express application that reads the body and answers, in a process of its own. */
export async function measureEmptyRoute(requests: number, callers: number): Promise<Rate> {
  const child = spawn(process.execPath, ['--import', 'tsx', EMPTY_ROUTE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  try {
    const url = await new Promise<string>((resolve) =>
      child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
    );
    const items = Array.from({ length: requests });
    return await closedLoop(items, callers, async () => {
      await post(agent, url, 'none', COMPLETION);
    });
  } finally {
    agent.destroy();
    await ended(child);
  }
}

async function serve(databaseUrl: string | undefined, nodes: number): Promise<Served> {
  if (!existsSync(MAIN)) throw new Error('Expected a built server: npm run build');
  const data = mkdtempSync(join(tmpdir(), 'yichuang-bench-'));
  const args = ['serve', '--sample', '--port', '0', '--data', data, '--nodes', String(nodes)];
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl ?? '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error('Expected a server, but it has ended');
    const port = readServerLock(data)?.port ?? 0;
    if (port === 0) {
      await pause(50);
      continue;
    }
    return {
      url: `http://127.0.0.1:${String(port)}`,
      async stop() {
        await ended(child);
        rmSync(data, { recursive: true, force: true });
      },
    };
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
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

/** One request with as little work on this side as can be: it shares the machine with the server. */
function post(agent: Agent, url: string, token: string, body: string): Promise<string> {
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
