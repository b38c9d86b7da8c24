import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BpmnError,
  createWorker,
  type Worker,
  type WorkerOptions,
} from '../../runtime/worker-client/index.ts';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { WITH_JOB } from './api-models.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KILLED = fileURLToPath(new URL('../faults/worker-node.ts', import.meta.url));

/** The first program of docs/workers.md, with the package's own name resolved to its source. */
function documentedWorker(): string {
  const text = readFileSync(join(ROOT, 'docs', 'workers.md'), 'utf8');
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
  expect(program).to.contain(`from 'yichuang/worker'`);
  const source = new URL('../../runtime/worker-client/index.ts', import.meta.url);
  return program.replace(`'yichuang/worker'`, JSON.stringify(source.href));
}

for (const database of DATABASES) {
  describe(`The worker client (${database})`, () => {
    let server: TestServer;
    let sysadmin: TestClient;
    let token: string;
    const workers: Worker[] = [];

    before(async () => {
      server = await startTestServer({ database });
      sysadmin = await server.signIn('sysadmin');
      token = (await sysadmin.post('/v2/tokens', { name: 'worker' })).body.token as string;
      await sysadmin.deploy({
        'with-job.bpmn': WITH_JOB,
        'documented.bpmn': WITH_JOB.replaceAll('with-job', 'documented').replace(
          'type="send-mail"',
          'type="check-register"',
        ),
      });
    });
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    });
    after(() => server.stop());

    const work = (options: Partial<WorkerOptions> & Pick<WorkerOptions, 'handler'>): Worker => {
      const worker = createWorker({ url: server.url, token, type: 'send-mail', ...options });
      workers.push(worker);
      return worker;
    };
    const start = async (processDefinitionId = 'with-job', variables = {}): Promise<string> => {
      const body = { processDefinitionId, variables };
      return (await sysadmin.post('/v2/process-instances', body)).body.processInstanceKey as string;
    };
    const ended = async (instance: string): Promise<string> => {
      for (;;) {
        const { body } = await sysadmin.get(`/v2/process-instances/${instance}`);
        if (body.hasIncident) return 'INCIDENT';
        if (body.state !== 'ACTIVE') return body.state as string;
      }
    };

    it('does what comes, at most so many jobs at once', async () => {
      let [now, most] = [0, 0];
      work({
        maxJobsActive: 3,
        handler: async () => {
          most = Math.max(most, (now += 1));
          await new Promise((resolve) => setTimeout(resolve, 20));
          now -= 1;
          return { sent: true };
        },
      });
      const instances = await Promise.all(Array.from({ length: 12 }, () => start()));
      const states = await Promise.all(instances.map(ended));
      expect(new Set(states)).to.deep.equal(new Set(['COMPLETED']));
      expect(most).to.be.within(2, 3);
    });

    it('tries again what failed, after the back-off it asks for', async () => {
      const failures: unknown[] = [];
      const asked: number[] = [];
      work({
        handler: ({ retries }) => {
          if (retries === 2) throw new Error('mail server is down');
          return undefined;
        },
        retryBackOff: (left) => {
          asked.push(left);
          return 1;
        },
        onError: (error) => failures.push(error),
      });
      expect(await ended(await start())).to.equal('COMPLETED');
      expect(asked).to.deep.equal([1]);
      expect(failures.map((error) => (error as Error).message)).to.deep.equal([
        'mail server is down',
      ]);
    });

    it('reports a BPMN error, which nothing in this model catches', async () => {
      work({
        handler: () => {
          throw new BpmnError('NO_PAPER', 'out of paper');
        },
      });
      const instance = await start();
      expect(await ended(instance)).to.equal('INCIDENT');
      const filter = { processInstanceKey: instance };
      const { body } = await sysadmin.post('/v2/incidents/search', { filter });
      expect(body.items[0].message).to.contain('NO_PAPER');
    });

    it('keeps its job while the handler runs longer than the lease', async () => {
      let begun = 0;
      work({
        timeout: 1000,
        handler: async () => {
          begun += 1;
          await new Promise((resolve) => setTimeout(resolve, 3500));
          return {};
        },
      });
      expect(await ended(await start())).to.equal('COMPLETED');
      expect(begun).to.equal(1);
    });

    it('stops when what is under way has ended', async () => {
      let finish = (): void => undefined;
      let begun = (): void => undefined;
      const isBegun = new Promise<void>((resolve) => (begun = resolve));
      const worker = work({
        handler: () => {
          begun();
          return new Promise((resolve) => (finish = () => resolve({})));
        },
      });
      const instance = await start();
      await isBegun;
      const stopped = worker.stop();
      const later = await start();
      finish();
      await stopped;
      expect(await ended(instance)).to.equal('COMPLETED');
      const filter = { processInstanceKey: later };
      const { body } = await sysadmin.post('/v2/jobs/search', { filter });
      expect(body.items[0].state).to.equal('CREATED');
      work({ handler: () => undefined });
      expect(await ended(later)).to.equal('COMPLETED');
    });

    it('that is killed leaves its job to another, which does it once', async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', KILLED, server.url, token], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const begun = new Promise<string>((resolve) => {
        child.stdout.setEncoding('utf8').once('data', resolve);
      });
      const instance = await start();
      const [, jobKey] = (await begun).trim().split(' ');
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await closed;
      const done: string[] = [];
      work({ handler: ({ jobKey: key }) => void done.push(key) });
      expect(await ended(instance)).to.equal('COMPLETED');
      expect(done).to.deep.equal([jobKey]);
      const path = `/v2/process-instances/${instance}/events/search`;
      const { body } = await (await server.signIn('auditor')).post(path, {});
      expect(JSON.stringify(body).match(/"JobCompleted"/g)).to.have.length(1);
    });

    it('works as docs/workers.md shows it', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'yichuang-documented-'));
      const file = join(folder, 'worker.mts');
      writeFileSync(file, documentedWorker());
      const child = spawn(process.execPath, ['--import', 'tsx', file], {
        stdio: ['ignore', 'inherit', 'inherit'],
        cwd: ROOT,
        env: { ...process.env, YICHUANG_URL: server.url, YICHUANG_TOKEN: token },
      });
      try {
        const found = await start('documented', { company: '一窗' });
        expect(await ended(found)).to.equal('COMPLETED');
        expect(await ended(await start('documented'))).to.equal('INCIDENT');
        child.kill('SIGTERM');
        expect(await new Promise((resolve) => child.once('close', resolve))).to.equal(0);
      } finally {
        child.kill('SIGKILL');
        rmSync(folder, { recursive: true });
      }
    });
  });
}
