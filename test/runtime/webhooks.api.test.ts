import { expect } from 'chai';
import { webcrypto } from 'node:crypto';
import { retryDelay } from '../../runtime/webhooks/retries.ts';
import { createWorker } from '../../runtime/worker-client/index.ts';
import type { TestClient } from '../support/client.ts';
import { startReceiver, type Received, type Receiver } from '../support/receiver.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { PLAIN, WITH_JOB } from './api-models.ts';

interface ToldEvent {
  id: string;
  type: string;
  source: string;
  subject: string;
  sequence: string;
  time: string;
  specversion: string;
  traceparent?: string;
  data: Record<string, unknown>;
}

/** A start is one entry, and the assignment of its task another. */
const STARTS = { eventTypes: ['InstanceStarted'] };
const STARTS_AND_ENDS = { eventTypes: ['InstanceStarted', 'InstanceCompleted'] };
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const SCHEDULE = { first: 10, longest: 40, giveUpAfter: 60_000 };

const eventsOf = ({ body }: Received) => JSON.parse(body) as ToldEvent[];
const caseOf = (received: Received) => eventsOf(received)[0]?.subject ?? '';
const sequenceOf = (received: Received) => Number(eventsOf(received)[0]?.sequence);

/** The check of the Standard Webhooks specification as a receiver would write it, with another library. */
async function isGenuine(secret: string, { headers, body }: Received): Promise<boolean> {
  const key = await webcrypto.subtle.importKey(
    'raw',
    Buffer.from(secret.replace('whsec_', ''), 'base64'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    String(headers[`webhook-${name}`]),
  );
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const signature of (signatures ?? '').split(' ')) {
    const [version, digest = ''] = signature.split(/,(.*)/);
    const bytes = Buffer.from(digest, 'base64');
    if (version === 'v1' && (await webcrypto.subtle.verify('HMAC', key, bytes, signed)))
      return true;
  }
  return false;
}

describe('Retries of webhooks', () => {
  const schedule = { first: 1000, longest: 60_000, giveUpAfter: 0 };

  it('wait twice as long after each failure, up to a limit', () => {
    const waits = [1, 2, 3, 10, 2000].map((failures) => retryDelay(failures, schedule, 1));
    expect(waits).to.deep.equal([1000, 2000, 4000, 60_000, 60_000]);
  });

  it('differ by chance, by half of the wait at most', () => {
    expect(retryDelay(1, schedule, 0)).to.equal(500);
    expect(retryDelay(1, schedule, 0.5)).to.equal(750);
  });
});

for (const database of DATABASES) {
  describe(`Webhooks (${database})`, () => {
    let server: TestServer;
    let receiver: Receiver;
    let address: string;
    let sysadmin: TestClient;
    let clerk1: TestClient;

    before(async () => {
      receiver = await startReceiver();
      server = await startTestServer({
        database,
        outgoingHosts: receiver.host,
        webhooks: { schedule: SCHEDULE },
      });
      sysadmin = await server.signIn('sysadmin');
      clerk1 = await server.signIn('clerk1');
      const designer = await server.signIn('designer');
      await designer.deploy({ 'plain.bpmn': PLAIN, 'with-job.bpmn': WITH_JOB });
    });
    after(async () => {
      await server.stop();
      await receiver.stop();
    });
    // A delivery may come a second time, even when its webhook is gone.
    beforeEach(() => {
      address = receiver.move();
      receiver.answer = () => ({});
    });

    const create = async (settings: object = {}) => {
      const answer = await sysadmin.post('/v2/webhooks', { url: address, ...settings });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      const { webhookKey, secret } = answer.body as { webhookKey: string; secret: string };
      return { path: `/v2/webhooks/${webhookKey}`, secret };
    };
    const start = async (processDefinitionId = 'plain', variables = {}) => {
      const body = { processDefinitionId, variables };
      const answer = await clerk1.post('/v2/process-instances', body);
      return answer.body.processInstanceKey as string;
    };
    const log = async (path: string, filter: object = {}) =>
      (await sysadmin.post(`${path}/deliveries/search`, { filter })).body.items;
    const logged = async (path: string, state: string) => {
      for (;;) {
        const [item] = await log(path, { state });
        if (item !== undefined) return item;
      }
    };

    it('tell what was committed as CloudEvents, one request for each entry', async () => {
      const { path } = await create();
      const instance = await start();
      await receiver.until(({ length }) => length >= 1);
      const [received] = receiver.received as [Received];
      expect(received.headers['content-type']).to.contain('application/cloudevents-batch+json');
      const events = eventsOf(received);
      expect(events[0]).to.include({
        specversion: '1.0',
        type: 'dev.yichuang.InstanceStarted',
        source: `/v2/process-instances/${instance}`,
        subject: instance,
      });
      expect(events.map(({ type }) => type)).to.include('dev.yichuang.TaskCreated');
      expect(new Set(events.map(({ id }) => id)).size).to.equal(events.length);
      expect(events[0]?.sequence).to.have.length(16);
      expect(Date.parse(events[0]?.time ?? '')).to.be.closeTo(Date.now(), 60_000);
      expect(events[0]?.data).to.include({ processDefinitionId: 'plain' });
      expect(await logged(path, 'DELIVERED')).to.include({
        sequence: sequenceOf(received),
        webhookId: received.headers['webhook-id'],
        attempts: 1,
        status: 204,
      });
      await sysadmin.delete(path);
    });

    it('carry on the trace of the request behind them, through a worker’s job too', async () => {
      const { path } = await create(STARTS_AND_ENDS);
      const started = await sysadmin.post(
        '/v2/process-instances',
        { processDefinitionId: 'with-job' },
        { traceparent: TRACE },
      );
      expect(started.status).to.equal(201);
      const seen: (string | null)[] = [];
      const { token } = (await sysadmin.post('/v2/tokens', { name: 'traced' })).body;
      const worker = createWorker({
        url: server.url,
        token: token as string,
        type: 'send-mail',
        handler: ({ traceparent }) => {
          seen.push(traceparent);
          return {};
        },
      });
      await receiver.until(({ length }) => length >= 2);
      await worker.stop();

      expect(seen).to.deep.equal([TRACE]);
      const told = receiver.received.map((received) => ({
        type: eventsOf(received)[0]?.type,
        header: received.headers.traceparent,
        event: eventsOf(received)[0]?.traceparent,
      }));
      expect(told).to.deep.equal([
        { type: 'dev.yichuang.InstanceStarted', header: TRACE, event: TRACE },
        { type: 'dev.yichuang.InstanceCompleted', header: TRACE, event: TRACE },
      ]);
      await sysadmin.delete(path);
    });

    it('are signed: a receiver accepts what is ours and refuses what was forged', async () => {
      const { path, secret } = await create(STARTS);
      await start();
      await receiver.until(({ length }) => length === 1);
      const [received] = receiver.received as [Received];
      const forged = { ...received, body: received.body.replace('plain', 'other') };
      const { headers } = received;
      const later = String(Number(headers['webhook-timestamp']) + 1);
      expect(await isGenuine(secret, received)).to.equal(true);
      expect(await isGenuine(secret, forged)).to.equal(false);
      for (const change of [{ 'webhook-id': 'other' }, { 'webhook-timestamp': later }]) {
        const altered = { ...received, headers: { ...headers, ...change } };
        expect(await isGenuine(secret, altered)).to.equal(false);
      }
      const { body: renewed, status } = await sysadmin.post(`${path}/secret`);
      expect(status, JSON.stringify(renewed)).to.equal(201);
      await start();
      await receiver.until(({ length }) => length === 2);
      const [, next] = receiver.received as [Received, Received];
      expect(await isGenuine(secret, next)).to.equal(false);
      expect(await isGenuine(renewed.secret as string, next)).to.equal(true);
      await sysadmin.delete(path);
    });

    it('show their secret once', async () => {
      const { path, secret } = await create();
      const answers = [
        await sysadmin.get(path),
        await sysadmin.patch(path, { active: false }),
        await sysadmin.post('/v2/webhooks/search', {}),
        await (await server.signIn('auditadmin')).post('/v2/audit-entries/search', {}),
      ];
      for (const { status, body } of answers) {
        expect(status).to.equal(200);
        expect(JSON.stringify(body)).to.contain('webhook').and.to.not.contain(secret.slice(6));
      }
      await sysadmin.delete(path);
    });

    it('tell only the events and processes that were asked for', async () => {
      const { path } = await create({
        eventTypes: ['JobCreated'],
        processDefinitionIds: ['with-job'],
      });
      await start();
      const instance = await start('with-job');
      await receiver.until(({ length }) => length === 1);
      const events = receiver.received.flatMap(eventsOf);
      expect(events.map(({ type, subject }) => [type, subject])).to.deep.equal([
        ['dev.yichuang.JobCreated', instance],
      ]);
      await sysadmin.delete(path);
    });

    it('keep values of variables to themselves, unless asked for them', async () => {
      const events = { eventTypes: ['VariableSet'] };
      const discreet = await create({ url: `${address}discreet`, ...events });
      const open = await create({ url: `${address}open`, includeVariables: true, ...events });
      await start('plain', { applicant: '张三' });
      await receiver.until(({ length }) => length === 2);
      const bodyAt = (path: string) =>
        receiver.received.find((one) => one.path.endsWith(path))?.body;
      expect(bodyAt('/open')).to.contain('张三');
      expect(bodyAt('/discreet')).to.contain('applicant').and.to.not.contain('张三');
      for (const { path } of [discreet, open]) await sysadmin.delete(path);
    });

    it('keep the order of each case while some fail, and hold back no other case', async () => {
      const { path } = await create(STARTS_AND_ENDS);
      const refused = new Map<string, number>();
      let broken = '';
      // One case's receiver is broken; every other one fails the first time.
      receiver.answer = (received) => {
        if (caseOf(received) === broken) return { status: 503 };
        const id = String(received.headers['webhook-id']);
        refused.set(id, (refused.get(id) ?? 0) + 1);
        return refused.get(id) === 1 ? { status: 500 } : {};
      };
      const complete = async (processInstanceKey: string) => {
        const filter = { processInstanceKey };
        const { body } = await clerk1.post('/v2/user-tasks/search', { filter });
        const task = `/v2/user-tasks/${body.items[0].userTaskKey as string}`;
        await clerk1.post(`${task}/assignment`);
        await clerk1.post(`${task}/completion`);
        return processInstanceKey;
      };
      const stuck = await start();
      broken = stuck;
      await complete(stuck);
      const cases = await Promise.all(
        Array.from({ length: 10 }, async () => complete(await start())),
      );
      const accepted = () => receiver.received.filter((one) => caseOf(one) !== stuck);
      await receiver.until(() => accepted().length === 10 * 2 * 2);
      for (const instance of cases) {
        const sequences = receiver.received
          .filter((one) => caseOf(one) === instance)
          .map(sequenceOf);
        expect(sequences).to.deep.equal(sequences.toSorted((a, b) => a - b));
        expect(new Set(sequences).size).to.equal(2);
      }
      const ofStuck = () =>
        receiver.received.filter((one) => caseOf(one) === stuck).map(sequenceOf);
      expect(new Set(ofStuck()).size, 'the second was held back').to.equal(1);
      broken = '';
      await receiver.until(() => new Set(ofStuck()).size === 2);
      expect(ofStuck()).to.deep.equal(ofStuck().toSorted((a, b) => a - b));
      await sysadmin.delete(path);
    });

    it('are replayed from a sequence number with the same ids, in order', async () => {
      const { path } = await create(STARTS);
      const instances = [await start(), await start(), await start()];
      await receiver.until(({ length }) => length === 3);
      const idsOf = (some: Received[]) => some.map(({ headers }) => headers['webhook-id']);
      const before = receiver.received.toSorted((a, b) => sequenceOf(a) - sequenceOf(b));
      expect(before.map(caseOf)).to.deep.equal(instances);
      receiver.received.length = 0;
      const sequence = sequenceOf(before[1] as Received);
      expect((await sysadmin.post(`${path}/replay`, { sequence })).status).to.equal(204);
      await receiver.until(({ length }) => length === 2);
      expect(idsOf(receiver.received)).to.have.members(idsOf(before.slice(1)));
      const far = { sequence: sequence + 1_000_000 };
      expect((await sysadmin.post(`${path}/replay`, far)).status).to.equal(422);
      await sysadmin.delete(path);
    });

    it('miss nothing while they are paused', async () => {
      const { path } = await create(STARTS);
      await sysadmin.patch(path, { active: false });
      const instance = await start();
      await sysadmin.patch(path, { active: true });
      await receiver.until(({ length }) => length === 1);
      expect(receiver.received.map(caseOf)).to.deep.equal([instance]);
      await sysadmin.delete(path);
    });

    it('go to allowed hosts only', async () => {
      const refused = { url: 'http://127.0.0.1:1/inside' };
      const answer = await sysadmin.post('/v2/webhooks', refused);
      expect(answer.status).to.equal(422);
      expect(answer.body.code).to.equal('host-not-allowed');
      expect(answer.body.detail).to.contain('YICHUANG_OUTGOING_HOSTS');
      const { path } = await create();
      expect((await sysadmin.patch(path, refused)).status).to.equal(422);
      expect((await sysadmin.get(path)).body.url).to.equal(address);
      const wrong = { url: receiver.url, eventTypes: ['TaskCompleeted'] };
      expect((await sysadmin.post('/v2/webhooks', wrong)).status).to.equal(400);
      await sysadmin.delete(path);
    });

    it('are the system administrator’s alone', async () => {
      for (const name of ['clerk1', 'designer', 'secadmin', 'auditadmin', 'supervisor']) {
        const client = await server.signIn(name);
        expect((await client.post('/v2/webhooks', { url: receiver.url })).status).to.equal(403);
        expect((await client.post('/v2/webhooks/search', {})).status).to.equal(403);
      }
      expect((await sysadmin.get('/v2/webhooks/nobody')).status).to.equal(404);
    });
  });

  describe(`Webhooks that are given up (${database})`, () => {
    let server: TestServer;
    let receiver: Receiver;

    before(async () => {
      receiver = await startReceiver();
      server = await startTestServer({
        database,
        outgoingHosts: receiver.host,
        webhooks: { schedule: { ...SCHEDULE, giveUpAfter: 0 } },
      });
    });
    after(async () => {
      await server.stop();
      await receiver.stop();
    });

    it('are seen in the log, let the case go on, and can be tried again', async () => {
      const sysadmin = await server.signIn('sysadmin');
      await (await server.signIn('designer')).deploy({ 'plain.bpmn': PLAIN });
      const clerk1 = await server.signIn('clerk1');
      const { body: hook } = await sysadmin.post('/v2/webhooks', { url: receiver.url, ...STARTS });
      const path = `/v2/webhooks/${hook.webhookKey as string}`;
      receiver.answer = () => ({ status: 500 });
      await clerk1.post('/v2/process-instances', { processDefinitionId: 'plain' });
      const inState = async (state: string) => {
        for (;;) {
          const filter = { state };
          const { body } = await sysadmin.post(`${path}/deliveries/search`, { filter });
          if (body.items.length > 0) return body.items[0];
        }
      };
      const failed = await inState('FAILED');
      expect(failed).to.include({ attempts: 1, status: 500, nextAttemptAt: null });
      expect(failed.errorMessage).to.equal('Expected the answer 2xx but it is 500');
      receiver.answer = () => ({});
      const retry = `${path}/deliveries/${String(failed.sequence)}/retry`;
      expect((await sysadmin.post(retry)).status).to.equal(204);
      expect(await inState('DELIVERED')).to.include({ webhookId: failed.webhookId, status: 204 });
      expect((await sysadmin.post(retry)).status).to.equal(409);
    });
  });
}
