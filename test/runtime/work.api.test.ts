import { expect } from 'chai';
import { BY_MESSAGE, PLAIN, TWO_WINDOWS, WITH_JOB } from './api-models.ts';
import type { TestClient } from '../support/client.ts';
import { eventsOf } from '../support/live-events.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

for (const database of DATABASES) {
  describe(`Work from outside (${database})`, () => {
    let server: TestServer;
    let designer: TestClient;
    let clerk1: TestClient;
    let sysadmin: TestClient;

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      designer = await server.signIn('designer');
      clerk1 = await server.signIn('clerk1');
      sysadmin = await server.signIn('sysadmin');
      await designer.deploy({
        'plain.bpmn': PLAIN,
        'with-job.bpmn': WITH_JOB,
        'by-message.bpmn': BY_MESSAGE,
        'two-windows.bpmn': TWO_WINDOWS,
      });
    });
    after(() => server.stop());

    const start = async (processDefinitionId: string) => {
      const { body } = await clerk1.post('/v2/process-instances', { processDefinitionId });
      return body.processInstanceKey as string;
    };
    const activate = (more: object = {}) =>
      sysadmin.post('/v2/jobs/activation', {
        type: 'send-mail',
        worker: 'w1',
        timeout: 60_000,
        maxJobsToActivate: 10,
        ...more,
      });

    it('a waiting worker gets a job as soon as there is one, under a lease', async () => {
      const waiting = activate({ requestTimeout: 20_000 });
      const instance = await start('with-job');
      const { body } = await waiting;
      expect(body.jobs).to.have.length(1);
      const [job] = body.jobs;
      expect(job).to.include({ processInstanceKey: instance, elementId: 'send', retries: 2 });
      expect(job.customHeaders).to.deep.equal({ template: 'hello' });
      expect((await activate()).body.jobs).to.deep.equal([]);
      const done = await sysadmin.post(`/v2/jobs/${job.jobKey}/completion`, {
        variables: { sent: true },
      });
      expect(done.status).to.equal(204);
      expect((await sysadmin.post(`/v2/jobs/${job.jobKey}/completion`, {})).status).to.equal(409);
      const { body: ended } = await sysadmin.get(`/v2/process-instances/${instance}`);
      expect(ended.state).to.equal('COMPLETED');
    });

    it('a job without retries left is an incident, which is resolved', async () => {
      const instance = await start('with-job');
      const [job] = (await activate()).body.jobs;
      const failure = { retries: 0, errorMessage: 'mail server is down' };
      expect((await sysadmin.post(`/v2/jobs/${job.jobKey}/failure`, failure)).status).to.equal(204);
      const filter = { processInstanceKey: instance, state: 'ACTIVE' };
      const { body } = await sysadmin.post('/v2/incidents/search', { filter });
      expect(body.items[0]).to.include({ kind: 'jobFailed', elementId: 'send' });
      expect(body.items[0].message).to.contain('mail server is down');
      const { body: found } = await sysadmin.get(`/v2/process-instances/${instance}`);
      expect(found.hasIncident).to.equal(true);
      const key = body.items[0].incidentKey as string;
      expect((await sysadmin.post(`/v2/incidents/${key}/resolution`, {})).status).to.equal(204);
      const again = (await activate()).body.jobs;
      expect(again[0].jobKey).to.equal(job.jobKey);
    });

    it('the more urgent job is given out first', async () => {
      const model = WITH_JOB.replaceAll('with-job', 'urgent-job').replace(
        '<zeebe:taskDefinition type="send-mail" retries="2"/>',
        '<zeebe:taskDefinition type="urgent"/><zeebe:jobPriorityDefinition priority="=urgency"/>',
      );
      await designer.deploy({ 'urgent.bpmn': model });
      for (const urgency of [1, 7, 3]) {
        const request = { processDefinitionId: 'urgent-job', variables: { urgency } };
        await clerk1.post('/v2/process-instances', request);
      }
      const given = [];
      for (let time = 0; time < 4; time += 1) {
        const { body } = await activate({ type: 'urgent', maxJobsToActivate: 1 });
        given.push(...body.jobs.map(({ priority }: { priority: number }) => priority));
      }
      expect(given).to.deep.equal([7, 3, 1]);
    });

    it('a job that failed is given to nobody before its back-off has passed', async () => {
      await start('with-job');
      const [job] = (await activate()).body.jobs;
      const failure = { retries: 1, errorMessage: 'busy', retryBackOff: 60_000 };
      const path = `/v2/jobs/${job.jobKey as string}`;
      expect((await sysadmin.post(`${path}/failure`, failure)).status).to.equal(204);
      expect((await activate()).body.jobs).to.deep.equal([]);
      const passTime = async (milliseconds: number) => {
        const { body: clock } = await sysadmin.get('/v2/clock');
        const now = new Date(Date.parse(clock.now as string) + milliseconds).toISOString();
        await sysadmin.put('/v2/clock', { now });
      };
      await passTime(59_999);
      expect((await activate()).body.jobs).to.deep.equal([]);
      await passTime(1);
      const [again] = (await activate()).body.jobs;
      expect(again).to.include({ jobKey: job.jobKey, retries: 1 });
      expect((await sysadmin.post(`${path}/completion`, {})).status).to.equal(204);
      const wrong = { ...failure, retryBackOff: -1 };
      expect((await sysadmin.post(`${path}/failure`, wrong)).status).to.equal(400);
    });

    it('a worker keeps its job for longer, and only its own', async () => {
      await start('with-job');
      const [job] = (await activate({ timeout: 1000 })).body.jobs;
      const path = `/v2/jobs/${job.jobKey as string}`;
      const longer = { changeset: { timeout: 3_600_000 } };
      expect((await sysadmin.patch(path, { ...longer, worker: 'w1' })).status).to.equal(204);
      const filter = { jobKey: job.jobKey };
      const { body } = await sysadmin.post('/v2/jobs/search', { filter });
      const left = Date.parse(body.items[0].deadline as string) - Date.now();
      expect(left).to.be.within(3_500_000, 3_600_000);
      const others = await sysadmin.patch(path, { ...longer, worker: 'w2' });
      expect([others.status, others.body.code]).to.deep.equal([409, 'not-held']);
      await sysadmin.post(`${path}/completion`, {});
      expect((await sysadmin.patch(path, longer)).status).to.equal(409);
      expect((await sysadmin.patch('/v2/jobs/nobody', longer)).status).to.equal(404);
    });

    it('a message starts the process that waits for it, once for its idempotency key', async () => {
      const message = { name: 'mail received', businessId: 'M-1', variables: { from: '李四' } };
      const headers = { 'idempotency-key': 'mail-1' };
      const first = await clerk1.post('/v2/messages/publication', message, headers);
      expect(first.body.processInstanceKey).to.be.a('string');
      const again = await clerk1.post('/v2/messages/publication', message, headers);
      expect(again.body).to.deep.equal(first.body);
      const unknown = await clerk1.post('/v2/messages/publication', { name: 'nobody waits' });
      expect(unknown.body).to.deep.equal({});
    });

    it('the stream tells of what one may see, ids only, and continues where it broke off', async () => {
      const open = (client: TestClient, headers: Record<string, string> = {}) => {
        const abort = new AbortController();
        const response = fetch(`${server.url}/v2/events/stream`, {
          headers: { ...client.headers, ...headers },
          signal: abort.signal,
        });
        return { response, close: () => abort.abort() };
      };
      const stream = open(clerk1);
      const events = eventsOf(await stream.response);
      const instance = await start('plain');
      const seen = [];
      let lastId = '';
      for await (const { name, id, data } of events) {
        lastId = id;
        if (!data.includes(instance)) continue;
        seen.push(name);
        expect(Object.keys(JSON.parse(data) as object)).to.not.include('variables');
        if (seen.includes('task') && seen.includes('instance')) break;
      }
      stream.close();
      const missed = await start('plain');
      const resumed = open(clerk1, { 'last-event-id': lastId });
      for await (const { data } of eventsOf(await resumed.response)) {
        if (data.includes(missed)) break;
      }
      resumed.close();
    });

    it('the stream says nothing of what one may not see', async () => {
      const stranger = await server.signIn('clerk4');
      const abort = new AbortController();
      const response = await fetch(`${server.url}/v2/events/stream`, {
        headers: stranger.headers,
        signal: abort.signal,
      });
      const secret = await start('two-windows');
      const open = await start('plain');
      for await (const { data } of eventsOf(response)) {
        expect(data).to.not.contain(secret);
        if (data.includes(open)) break;
      }
      abort.abort();
    });

    it('the virtual clock moves forward only, for administrators', async () => {
      const { body: before } = await clerk1.get('/v2/clock');
      expect(before.kind).to.equal('virtual');
      const now = new Date(Date.parse(before.now as string) + 86_400_000).toISOString();
      expect((await clerk1.put('/v2/clock', { now })).status).to.equal(403);
      expect((await sysadmin.put('/v2/clock', { now })).body.now).to.equal(now);
      expect((await sysadmin.put('/v2/clock', { now: before.now })).status).to.equal(422);
    });

    it('a task turns red when its promise has passed', async () => {
      const { body: started } = await clerk1.post('/v2/process-instances', {
        processDefinitionId: 'instant-item',
        variables: {
          applicantName: '王五',
          applicantKind: 'person',
          contactPhone: '0971-1234567',
          itemKind: 'general',
        },
      });
      expect(started.processInstanceKey, JSON.stringify(started)).to.be.a('string');
      const { body: clock } = await clerk1.get('/v2/clock');
      const later = Date.parse(clock.now as string) + 30 * 86_400_000;
      await sysadmin.put('/v2/clock', { now: new Date(later).toISOString() });
      const filter = { processInstanceKey: started.processInstanceKey, light: 'red' };
      const { body } = await clerk1.post('/v2/user-tasks/search', { filter });
      expect(body.items[0].light).to.equal('red');
      const late = await clerk1.post('/v2/process-instances/search', {
        filter: { processInstanceKey: started.processInstanceKey, late: true },
      });
      expect(late.body.items).to.have.length(1);
    });
  });

  describe(`Drafts of models (${database})`, () => {
    let server: TestServer;
    let designer: TestClient;

    before(async () => {
      server = await startTestServer({ database });
      designer = await server.signIn('designer');
    });
    after(() => server.stop());

    it('are kept, and nobody overwrites another unseen', async () => {
      const made = await designer.post('/v2/drafts', { name: '新流程', xml: PLAIN });
      expect(made.status).to.equal(201);
      const path = `/v2/drafts/${made.body.draftKey}`;
      const etag = made.headers.get('etag') ?? '';
      const mine = { name: '我的', xml: PLAIN };
      const saved = await designer.put(path, mine, { 'if-match': etag });
      expect(saved.status).to.equal(200);
      expect(saved.headers.get('etag')).to.not.equal(etag);
      const theirs = await designer.put(path, { name: '旧', xml: PLAIN }, { 'if-match': etag });
      expect(theirs.status).to.equal(412);
      expect(theirs.body.current.name).to.equal('我的');
      expect((await designer.put(path, mine)).status).to.equal(428);
      const { body: found } = await designer.post('/v2/drafts/search', {
        filter: { name: { $like: '我*' } },
      });
      expect(found.items[0]).to.include({ name: '我的', updatedBy: 'designer' });
      expect((await designer.delete(path)).status).to.equal(204);
      expect((await designer.get(path)).status).to.equal(404);
    });
  });
}
