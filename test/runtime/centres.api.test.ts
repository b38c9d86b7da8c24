import { expect } from 'chai';
import { ROUTES } from '../../runtime/http/routes.ts';
import type { Route } from '../../runtime/http/route.ts';
import { ROLES } from '../../runtime/identity/roles.ts';
import { signIn, type Json, type TestClient } from '../support/client.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { BY_MESSAGE, CHECK_FORM, PLAIN, TWO_WINDOWS, WITH_JOB } from './api-models.ts';

/** Another name of this machine than the one that the server prints. */
const NORTH = 'localhost';
const SECRET = '南方机密';

/** Stands for the key of an element instance of the first centre. */
const ELEMENT = '{elementInstanceKey}';

/** A body that the route accepts, for each that does not accept an empty one. */
const BODIES: Record<string, object> = {
  updateUser: { displayName: 'x', department: null, window: null, isActive: true },
  resetPassword: { password: 'another password' },
  updateDraft: { name: 'x', xml: PLAIN },
  pauseClock: {
    procedure: 'hearing',
    reason: 'x',
    article: 'x',
    document: 'x',
    expected: { amount: 1, unit: 'workingDays' },
    notice: 'x',
  },
  extendClock: { amount: 1, reason: 'x', notice: 'x' },
  raiseUrging: { level: 'window', text: 'x' },
  answerUrging: { answer: 'x' },
  putCalendarLayer: { reason: 'x', data: {} },
  failJob: { retries: 0, errorMessage: 'x' },
  throwJobError: { errorCode: 'x' },
  assignUserTask: { assignee: 'clerk' },
  saveUserTaskDraft: { variables: { result: 'x' } },
  rejectUserTask: { elementId: 'check', reason: 'x' },
  updateJob: { changeset: { retries: 1 } },
  eraseData: { reason: 'x', legalBasis: 'x' },
  updateWebhook: { active: false },
  replayWebhook: { sequence: 1 },
  setVariables: { variables: { x: 1 }, reason: 'x' },
  suspendProcessInstance: { reason: 'x' },
  modifyProcessInstance: { terminateInstructions: [{ elementId: 'check' }], reason: 'x' },
  migrateProcessInstance: { targetProcessDefinitionKey: 'x', reason: 'x' },
  addIteration: { elementInstanceKey: ELEMENT, reason: 'x' },
  withdrawIteration: { reason: 'x' },
  restartProcessInstance: { startInstructions: [{ elementId: 'check' }], reason: 'x' },
};

/** Routes that concern the caller alone, or that never end. */
const OWN = [
  ...['signIn', 'getSession', 'signOut', 'changePassword', 'listTokens', 'createToken'],
  'streamEvents',
];

for (const database of DATABASES) {
  describe(`Two centres in one database (${database})`, () => {
    let server: TestServer;
    let south: Record<'clerk' | 'designer' | 'auditor' | 'sysadmin' | 'supervisor', TestClient>;
    /** Somebody of each role. */
    let north: TestClient[];
    /** What a path of the first centre ends in, by its first segment. */
    let keys: Record<string, string>;

    before(async () => {
      server = await startTestServer({ database, outgoingHosts: 'receiver.example' });
      south = {
        clerk: await server.signIn('clerk1'),
        designer: await server.signIn('designer'),
        auditor: await server.signIn('auditor'),
        sysadmin: await server.signIn('sysadmin'),
        supervisor: await server.signIn('supervisor'),
      };
      keys = await fillSouth(south);
      north = await foundNorth(server, south.sysadmin);
    });
    after(() => server.stop());

    it('each signs in under its own host name, with accounts of its own', async () => {
      const [first] = north;
      expect((await first?.get('/v2/session'))?.body.user.username).to.equal('n-0');
      const elsewhere = await signIn(server.url, 'n-0', 'a long password').catch(String);
      expect(elsewhere).to.contain('Expected n-0 to sign in');
      const sample = await signIn(northOf(server), 'clerk1', 'yichuang').catch(String);
      expect(sample).to.contain('Expected clerk1 to sign in');
    });

    it('no list or search of one centre has anything of the other', async () => {
      const seen: string[] = [];
      for (const route of ROUTES.filter(({ path }) => !path.includes('{'))) {
        if (OWN.includes(route.operation) || route.multipart) continue;
        for (const client of north) {
          const { body } = await send(client, route, keys);
          const text = JSON.stringify(body);
          const found = [...Object.values(keys), SECRET].filter((each) => text.includes(each));
          if (found.length > 0) seen.push(`${route.operation}: ${found.join(', ')}`);
        }
      }
      expect(seen).to.deep.equal([]);
    });

    it('no route with a key gives one centre what is the other’s', async () => {
      const missed: string[] = [];
      for (const route of ROUTES.filter(({ path }) => path.includes('{'))) {
        const answers = await Promise.all(north.map((client) => send(client, route, keys)));
        const statuses = answers.map(({ status }) => status);
        const place = `${route.method} ${route.path} (${route.operation}): ${statuses.join(' ')}`;
        // Whoever may ask at all is told that there is no such thing; a body it refuses says nothing.
        const isHidden =
          statuses.includes(404) && statuses.every((one) => [403, 404].includes(one));
        if (!isHidden) missed.push(place);
      }
      expect(missed).to.deep.equal([]);
    });

    it('messages, signals, jobs and starts of one centre do not reach the other', async () => {
      const [any] = north;
      if (any === undefined) throw new Error('Expected somebody of the north');
      const all = await Promise.all(
        north.flatMap((client) => [
          client.post('/v2/messages/publication', { name: 'mail received' }),
          client.post('/v2/signals/broadcast', { signalName: 'anything' }),
          client.post('/v2/process-instances', { processDefinitionId: 'plain' }),
          client.post('/v2/process-instances', {
            processDefinitionKey: keys['process-definitions'],
          }),
        ]),
      );
      for (const { status, body } of all) {
        expect(status).to.be.oneOf([200, 403, 404]);
        expect(JSON.stringify(body)).to.not.match(/"processInstanceKeys?":\s*\[?"/);
      }
      const jobs = { type: 'send-mail', worker: 'w', timeout: 1000, maxJobsToActivate: 10 };
      for (const client of north) {
        const { status, body } = await client.post('/v2/jobs/activation', jobs);
        if (status === 200) expect(body.jobs).to.deep.equal([]);
      }
    });

    it('whatever was tried has changed nothing of the first', async () => {
      const after = await everythingOf(south.auditor, keys);
      expect(after.state).to.equal('ACTIVE');
      const { body: task } = await south.clerk.get(`/v2/user-tasks/${keys['user-tasks'] ?? ''}`);
      expect(task.state).to.equal('CREATED');
      const { body: draft } = await south.designer.get(`/v2/drafts/${keys['drafts'] ?? ''}`);
      expect(draft.name).to.equal(SECRET);
    });

    it('only the first centre adds others, each with a name and hosts of its own', async () => {
      const guests = north.map((client) => client.post('/v2/centres', centre('west', ['w.cn'])));
      for (const { status } of await Promise.all(guests)) expect(status).to.equal(403);
      const again = await south.sysadmin.post('/v2/centres', centre('north', ['n2.cn']));
      expect(again.status).to.equal(409);
      const taken = await south.sysadmin.post('/v2/centres', centre('west', [NORTH]));
      expect(taken.status).to.equal(409);
      for (const id of ['default', 'shared']) {
        const reserved = await south.sysadmin.post('/v2/centres', centre(id, ['r.cn']));
        expect(reserved.status, id).to.equal(409);
      }
      const bad = await south.sysadmin.post('/v2/centres', centre('W est', ['Not a host']));
      expect(bad.status).to.equal(400);
      const { body } = await south.sysadmin.get('/v2/centres');
      expect(body.items).to.have.length(1);
      expect(body.items[0]).to.include({ centreId: 'north', name: 'north 中心' });
    });
  });
}

/** The same server under the second centre's host name. */
function northOf({ url }: TestServer): string {
  const address = new URL(url);
  address.hostname = NORTH;
  return address.origin;
}

function centre(centreId: string, hosts: string[]) {
  return { centreId, name: `${centreId} 中心`, hosts };
}

/** Something of everything that a key leads to. */
async function fillSouth(south: Record<string, TestClient>): Promise<Record<string, string>> {
  const { clerk, designer, auditor, sysadmin, supervisor } = south as Required<typeof south>;
  if (!clerk || !designer || !auditor || !sysadmin || !supervisor)
    throw new Error('Expected all of the south');
  await designer.deploy({
    'two.bpmn': TWO_WINDOWS,
    'job.bpmn': WITH_JOB,
    'mail.bpmn': BY_MESSAGE,
    'plain.bpmn': PLAIN,
    'check.form': CHECK_FORM,
  });
  const start = async (processDefinitionId: string) => {
    const request = { processDefinitionId, businessId: SECRET, variables: { note: SECRET } };
    return (await clerk.post('/v2/process-instances', request)).body.processInstanceKey as string;
  };
  const instance = await start('two-windows');
  const filter = { processInstanceKey: instance };
  const first = async (client: TestClient, path: string, body: object = {}): Promise<Json> =>
    (await client.post(path, body)).body.items[0];
  await start('with-job');
  const job = await first(sysadmin, '/v2/jobs/search');
  await sysadmin.post(`/v2/jobs/${job.jobKey as string}/failure`, {
    retries: 0,
    errorMessage: SECRET,
  });
  const stuck = { filter: { processDefinitionId: 'with-job' }, reason: SECRET };
  const batch = await sysadmin.post('/v2/process-instances/incident-resolution', stuck);
  const draft = await designer.post('/v2/drafts', { name: SECRET, xml: PLAIN });
  const hook = { url: `https://receiver.example/${encodeURIComponent(SECRET)}`, active: false };
  const webhook = await sysadmin.post('/v2/webhooks', hook);
  const urging = { level: 'window', text: SECRET };
  await supervisor.post(`/v2/process-instances/${instance}/urgings`, urging);
  const clocks = await clerk.get(`/v2/process-instances/${instance}/clocks`);
  const own = { name: 'south-hall', reason: SECRET, data: { holidays: ['2030-03-07'] } };
  expect((await sysadmin.post('/v2/calendars', own)).status).to.equal(204);
  const token = await clerk.post('/v2/tokens', { name: SECRET });
  return {
    'process-instances': instance,
    'element-instances': `${instance}.1`,
    'batch-operations': batch.body.batchOperationKey,
    'user-tasks': (await first(clerk, '/v2/user-tasks/search', { filter })).userTaskKey,
    incidents: (await first(sysadmin, '/v2/incidents/search')).incidentKey,
    jobs: job.jobKey,
    'process-definitions': (await first(designer, '/v2/process-definitions/search'))
      .processDefinitionKey,
    forms: 'check-form',
    drafts: draft.body.draftKey,
    tokens: token.body.key,
    users: 'clerk3',
    webhooks: webhook.body.webhookKey,
    calendars: 'south-hall',
    clocks: clocks.body.items[0].clockKey,
    urgings: (await first(supervisor, '/v2/urgings/search', { filter })).urgingKey,
  };
}

/** The second centre: its administrator makes somebody of each role. */
async function foundNorth(server: TestServer, sysadmin: TestClient): Promise<TestClient[]> {
  const made = await sysadmin.post('/v2/centres', centre('north', [NORTH]));
  expect(made.status).to.equal(201);
  const { username, password } = made.body.administrator as { username: string; password: string };
  const administrator = await signIn(northOf(server), username, password);
  const people: TestClient[] = [];
  for (const [at, role] of ROLES.entries()) {
    const name = `n-${String(at)}`;
    const user = { username: name, displayName: name, password: 'a long password', roles: [role] };
    expect((await administrator.post('/v2/users', user)).status, role).to.equal(201);
    people.push(await signIn(northOf(server), name, 'a long password'));
  }
  return people;
}

async function everythingOf(auditor: TestClient, keys: Record<string, string>): Promise<Json> {
  return (await auditor.get(`/v2/process-instances/${keys['process-instances'] ?? ''}`)).body;
}

async function send(client: TestClient, route: Route, keys: Record<string, string>) {
  const [, , segment = ''] = route.path.split('/');
  const key = keys[segment];
  if (route.path.includes('{') && key === undefined) {
    throw new Error(`Expected fillSouth to make something for ${route.path}`);
  }
  const element = keys['element-instances'] ?? '';
  const path = route.path
    .replace(ELEMENT, element)
    .replace('{sequence}', '1')
    .replace('{year}', '2026')
    .replace('{layer}', 'window')
    .replace(/\{\w+\}/, key ?? '');
  const text = JSON.stringify(BODIES[route.operation] ?? {}).replace(ELEMENT, element);
  const body = JSON.parse(text) as object;
  switch (route.method) {
    case 'get':
      return client.get(path);
    case 'delete':
      return client.delete(path, { 'if-match': '1' });
    default:
      return client[route.method](path, body, { 'if-match': '1' });
  }
}
