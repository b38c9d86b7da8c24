import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApplication, type Application } from '../../runtime/application.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { eventsOf } from '../support/live-events.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { copySampleDatabase } from '../support/sample-template.ts';
import { model, sequence, userTask } from './execution-fixture.ts';

const PLAIN = model(
  sequence('plain', [
    userTask('Review', '<zeebe:assignmentDefinition assignee="clerk1"/>'),
    '<bpmn:serviceTask id="Pay"><bpmn:extensionElements><zeebe:taskDefinition type="pay"/></bpmn:extensionElements></bpmn:serviceTask>',
  ]),
);

describe('People and workers at one node, and what happens at another', () => {
  let database: TestDatabase;
  let folder: string;
  let nodes: Application[];
  let here: TestClient;
  let there: TestClient;

  before(async () => {
    database = await copySampleDatabase();
    folder = mkdtempSync(join(tmpdir(), 'yichuang-live-'));
    const open = (name: string) =>
      startApplication({
        data: join(folder, name),
        databaseUrl: database.url,
        port: 0,
        sample: true,
        logLevel: 'error',
        checkAnswers: true,
      });
    nodes = [await open('here'), await open('there')];
    const [first, second] = nodes.map(({ url }) => url);
    here = await signIn(first ?? '', 'clerk1', 'yichuang');
    there = await signIn(second ?? '', 'clerk1', 'yichuang');
  });

  after(async () => {
    for (const node of nodes) await node.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a deployment and a new task there are seen live here', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${here.url}/v2/events/stream`, {
      headers: here.headers,
      signal: abort.signal,
    });
    const events = eventsOf(stream);
    await (await signIn(there.url, 'designer', 'yichuang')).deploy({ 'plain.bpmn': PLAIN });
    const { body } = await there.post('/v2/process-instances', { processDefinitionId: 'plain' });
    const seen = new Set<string>();
    for await (const { name, data } of events) {
      if (name === 'definition' || data.includes(body.processInstanceKey as string)) seen.add(name);
      if (seen.size === 3) break;
    }
    abort.abort();
    expect([...seen].sort()).to.deep.equal(['definition', 'instance', 'task']);
  });

  it('a worker that waits here gets the job that arises there, at once and once', async () => {
    const { body } = await there.post('/v2/process-instances', { processDefinitionId: 'plain' });
    const filter = { processInstanceKey: body.processInstanceKey as string };
    const { body: found } = await there.post('/v2/user-tasks/search', { filter });
    const worker = await signIn(here.url, 'sysadmin', 'yichuang');
    const elsewhere = await signIn(there.url, 'sysadmin', 'yichuang');
    const request = { type: 'pay', worker: 'w', timeout: 60_000, maxJobsToActivate: 1 };
    const long = { ...request, requestTimeout: 30_000 };
    const waiting = worker.post('/v2/jobs/activation', long);
    await there.post(`/v2/user-tasks/${found.items[0].userTaskKey as string}/completion`);
    const { body: given } = await waiting;
    expect(given.jobs).to.have.length(1);
    const { body: left } = await elsewhere.post('/v2/jobs/activation', request);
    expect(left.jobs).to.deep.equal([]);
  });

  it('what was signed in there is known here, and what was signed out there soon is not', async () => {
    const cookie = await signIn(there.url, 'clerk2', 'yichuang');
    const asHere = { method: 'GET', headers: cookie.headers };
    expect((await fetch(`${here.url}/v2/session`, asHere)).status).to.equal(200);
    expect((await cookie.delete('/v2/session')).status).to.be.below(300);
    const until = Date.now() + 20_000;
    let status = 200;
    while (status === 200 && Date.now() < until) {
      status = (await fetch(`${here.url}/v2/session`, asHere)).status;
    }
    expect(status).to.equal(401);
  });
});
