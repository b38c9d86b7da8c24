import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import { pino } from 'pino';
import { startApplication, type Application } from '../../runtime/application.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { copySampleDatabase, copySampleFolder } from '../support/sample-template.ts';
import { DATABASES } from '../support/server.ts';
import { APPROVAL, model, sequence } from './execution-fixture.ts';

const SERVICE = model(
  sequence('service', [
    `<bpmn:serviceTask id="Seal"><bpmn:extensionElements><zeebe:taskDefinition type="seal"/></bpmn:extensionElements></bpmn:serviceTask>`,
  ]),
);
const BROKEN = model(
  sequence('broken', [
    `<bpmn:scriptTask id="Script"><bpmn:extensionElements><zeebe:script expression="=for i in 1..100000000 return i" resultVariable="y"/></bpmn:extensionElements></bpmn:scriptTask>`,
  ]),
);
/** Small enough for a test to fill. */
const MAX_PENDING = 8;
const TRACEPARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

type Line = Record<string, unknown>;

for (const kind of DATABASES) {
  describe(`Operating a server on ${kind}`, () => {
    const data = mkdtempSync(join(tmpdir(), 'yichuang-operations-'));
    const lines: Line[] = [];
    let application: Application;
    let clerk: TestClient;
    let drop: () => Promise<void> = async () => undefined;

    before(async () => {
      const database = kind === 'postgres' ? await copySampleDatabase() : undefined;
      if (database === undefined) await copySampleFolder(data);
      else drop = () => database.drop();
      const sink = new Writable({
        write(chunk: Buffer, _encoding, done) {
          lines.push(JSON.parse(chunk.toString()) as Line);
          done();
        },
      });
      application = await startApplication({
        data,
        port: 0,
        sample: true,
        checkAnswers: true,
        maxPending: MAX_PENDING,
        logger: pino({ level: 'debug' }, sink),
        ...(database && { databaseUrl: database.url }),
      });
      const designer = await signIn(application.url, 'designer', 'yichuang');
      const files = { 'a.bpmn': APPROVAL, 's.bpmn': SERVICE, 'b.bpmn': BROKEN };
      const deployed = await designer.deploy(files);
      expect(deployed.status, JSON.stringify(deployed.body)).to.equal(201);
      clerk = await signIn(application.url, 'clerk1', 'yichuang');
    });

    after(async () => {
      await application.stop();
      await drop();
      rmSync(data, { recursive: true, force: true });
    });

    const start = (processDefinitionId: string, headers: Record<string, string> = {}) =>
      clerk.post('/v2/process-instances', { processDefinitionId, variables: {} }, headers);
    const metrics = async (headers: Record<string, string> = {}) => {
      const answer = await fetch(new URL('/metrics', application.url), { headers });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    };
    const value = (text: string, series: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${series} `))
          ?.split(' ')
          .at(-1),
      );

    it('tells whoever asks that it lives and can work', async () => {
      const live = await fetch(new URL('/v2/health/live', application.url));
      expect(await live.json()).to.deep.equal({ status: 'ok' });
      const ready = await fetch(new URL('/v2/health/ready', application.url));
      expect(ready.status).to.equal(200);
      const checks = { database: 'ok', migrations: 'ok', queue: 'ok', timers: 'ok' };
      expect(await ready.json()).to.deep.equal({ status: 'ok', checks });
    });

    it('tells Prometheus what happened', async () => {
      for (const id of ['approval', 'service', 'service', 'broken']) {
        expect((await start(id)).status).to.equal(201);
      }
      const missing = '/v2/process-instances/zzz/cancellation';
      await clerk.post(missing);
      const { status, text, headers } = await metrics();
      expect(status).to.equal(200);
      expect(headers.get('content-type')).to.include('text/plain');
      const started = 'yichuang_commands_total{type="StartInstance",outcome="accepted"}';
      expect(value(text, started)).to.equal(4);
      expect(value(text, 'yichuang_jobs_waiting{type="seal"}')).to.equal(2);
      expect(value(text, 'yichuang_incidents_open')).to.equal(1);
      expect(value(text, 'yichuang_timers_late_seconds')).to.equal(0);
      expect(value(text, 'yichuang_write_queue_capacity')).to.equal(MAX_PENDING);
      expect(value(text, 'yichuang_write_queue_length')).to.equal(0);
      for (const name of ['commit_items', 'commit_entries', 'commit_duration_seconds']) {
        expect(value(text, `yichuang_${name}_count`), name).to.be.greaterThan(3);
      }
      expect(value(text, 'yichuang_event_loop_delay_seconds{quantile="1"}')).to.be.greaterThan(0);
      const answered =
        'yichuang_http_request_duration_seconds_count{method="POST",route="/v2/process-instances",status="201"}';
      expect(value(text, answered)).to.equal(4);
      expect(text).to.include(`yichuang_build_info{version="${application.version}"`);
    });

    it('has no key in any label', async () => {
      const { body } = await start('approval');
      const key = String(body.processInstanceKey);
      expect((await clerk.get(`/v2/process-instances/${key}`)).status).to.equal(200);
      const { text } = await metrics();
      expect(text).to.include('route="/v2/process-instances/{key}"');
      expect(text).not.to.include(key);
    });

    it('tells nobody else than administrators from elsewhere', async () => {
      const forwarded = { 'x-forwarded-for': '203.0.113.7' };
      expect((await metrics(forwarded)).status).to.equal(401);
      const asClerk = await clerk.get('/metrics', forwarded);
      expect(asClerk.status).to.equal(403);
      const sysadmin = await signIn(application.url, 'sysadmin', 'yichuang');
      expect((await sysadmin.get('/metrics', forwarded)).status).to.equal(200);
    });

    it('logs each command with its tenant, case, request and trace', async () => {
      const headers = { 'x-request-id': 'desk-7', traceparent: TRACEPARENT };
      const { body, headers: answered } = await start('approval', headers);
      expect(answered.get('x-request-id')).to.equal('desk-7');
      const key = String(body.processInstanceKey);
      expect(lines.find((line) => line['requestId'] === 'desk-7')).to.include({
        msg: 'accepted',
        tenant: 'default',
        case: key,
        instance: key,
        command: 'StartInstance',
        traceparent: TRACEPARENT,
      });
    });

    it('makes up ids that are missing or unfit, and leaves out traces that are none', async () => {
      const unfit = 'x'.repeat(101);
      const zeros = `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`;
      const { headers } = await start('approval', { 'x-request-id': unfit, traceparent: zeros });
      const id = headers.get('x-request-id');
      expect(id).to.match(/^[\da-f-]{36}$/);
      const line = lines.find((each) => each['requestId'] === id);
      expect(line).to.include({ command: 'StartInstance' });
      expect(line).not.to.have.property('traceparent');
    });

    it('logs why a command was refused', async () => {
      const { body } = await start('approval');
      const instance = String(body.processInstanceKey);
      const { executor } = application.runtime;
      const command = { type: 'ResolveIncident' as const, incident: 99 };
      const given = { tenant: 'default', actor: 'x', instance, command };
      const failure = await executor.submit(given).catch((error: Error) => error);
      expect(failure).to.be.an('error');
      const line = lines.find((each) => each['command'] === 'ResolveIncident');
      expect(line).to.include({ msg: 'refused', instance, case: instance });
      expect(line?.['reason']).to.match(/^Expected/);
    });

    it('refuses with 503 what the queue has no room for, and loses nothing that it accepted', async () => {
      const answers = await Promise.all(Array.from({ length: 150 }, () => start('approval')));
      const accepted = answers.filter(({ status }) => status === 201);
      const refused = answers.filter(({ status }) => status === 503);
      expect(accepted.length + refused.length).to.equal(answers.length);
      expect(accepted).not.to.be.empty;
      expect(refused).not.to.be.empty;
      for (const { body, headers } of refused) {
        expect(body.code).to.equal('overloaded');
        expect(headers.get('retry-after')).to.equal('1');
      }
      for (const { body } of accepted) {
        const found = await clerk.get(`/v2/process-instances/${String(body.processInstanceKey)}`);
        expect(found.status).to.equal(200);
      }
      expect((await start('approval')).status).to.equal(201);
    });
  });
}
