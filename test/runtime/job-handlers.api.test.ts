import { expect } from 'chai';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Json, TestClient } from '../support/client.ts';
import { startReceiver, type Receiver } from '../support/receiver.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { flow, model } from './api-models.ts';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** A job of the server's own with inputs and headers; a boundary event catches the error `E`. */
function withJob(id: string, type: string, job: { inputs: object; headers?: object }): string {
  const inputs = Object.entries(job.inputs).map(
    ([name, value]) => `<zeebe:input source="${value as string}" target="${name}"/>`,
  );
  const headers = Object.entries(job.headers ?? {}).map(
    ([key, value]) => `<zeebe:header key="${key}" value="${value as string}"/>`,
  );
  const output =
    type === 'http' ? '<zeebe:output source="=response.body.number" target="number"/>' : '';
  return model(
    id,
    [
      '<bpmn:startEvent id="start"/>',
      `<bpmn:serviceTask id="task" name="task"><bpmn:extensionElements>
         <zeebe:taskDefinition type="${type}" retries="2"/>
         <zeebe:ioMapping>${inputs.join('')}${output}</zeebe:ioMapping>
         <zeebe:taskHeaders>${headers.join('')}</zeebe:taskHeaders>
       </bpmn:extensionElements></bpmn:serviceTask>`,
      '<bpmn:boundaryEvent id="onError" attachedToRef="task"><bpmn:errorEventDefinition id="e" errorRef="error"/></bpmn:boundaryEvent>',
      '<bpmn:endEvent id="end"/>',
      '<bpmn:endEvent id="refused"/>',
      flow('a', 'start', 'task'),
      flow('b', 'task', 'end'),
      flow('c', 'onError', 'refused'),
    ].join('\n'),
    '<bpmn:error id="error" errorCode="E"/>',
  );
}

interface Mail {
  to: string[];
  text: string;
}

/** A real SMTP server, without TLS and sign-in. */
async function startMailServer() {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const isRefused = to.some((address) => address.startsWith('nobody@'));
        if (isRefused) return done(Object.assign(new Error('No such user'), { responseCode: 550 }));
        mails.push({ to, text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${String(port)}`, mails, stop };
}

for (const database of DATABASES) {
  describe(`Jobs that the server does itself (${database})`, () => {
    let server: TestServer;
    let receiver: Receiver;
    let mail: Awaited<ReturnType<typeof startMailServer>>;
    let sysadmin: TestClient;
    let designer: TestClient;

    before(async () => {
      receiver = await startReceiver();
      mail = await startMailServer();
      server = await startTestServer({
        database,
        outgoingHosts: receiver.host,
        mail: { url: mail.url, from: 'centre@example.test' },
      });
      sysadmin = await server.signIn('sysadmin');
      designer = await server.signIn('designer');
      const from = { url: '=address', method: '=method', headers: '=headers', body: '=body' };
      const headers = { errorCode: 'E', retryBackOff: '0' };
      const message = { to: '=to', subject: '=subject', text: '=text' };
      const { status, body } = await designer.deploy({
        'call.bpmn': withJob('call', 'http', { inputs: from, headers: { retryBackOff: '0' } }),
        'caught.bpmn': withJob('caught', 'http', { inputs: from, headers }),
        'mail.bpmn': withJob('mail', 'email', { inputs: message }),
      });
      expect(status, JSON.stringify(body)).to.equal(201);
    });
    after(async () => {
      await server.stop();
      await receiver.stop();
      await mail.stop();
    });
    beforeEach(() => {
      receiver.received.length = 0;
      mail.mails.length = 0;
      receiver.answer = () => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"number":"A-7"}',
      });
    });

    const start = async (
      processDefinitionId: string,
      variables: object,
      headers: Record<string, string> = {},
    ): Promise<string> => {
      const body = { processDefinitionId, variables };
      const answer = await sysadmin.post('/v2/process-instances', body, headers);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body.processInstanceKey as string;
    };
    const ended = async (instance: string): Promise<Json> => {
      for (;;) {
        const { body } = await designer.get(`/v2/process-instances/${instance}`);
        const { body: seen } = await sysadmin.get(`/v2/process-instances/${instance}`);
        if (seen.state === 'COMPLETED' || seen.hasIncident) return { ...body, ...seen };
      }
    };
    const incidentOf = async (instance: string): Promise<string> => {
      expect((await ended(instance)).hasIncident).to.equal(true);
      const filter = { processInstanceKey: instance };
      const { body } = await sysadmin.post('/v2/incidents/search', { filter });
      return body.items[0].message as string;
    };
    const jobOf = async (instance: string): Promise<Json> => {
      const filter = { processInstanceKey: instance };
      return (await sysadmin.post('/v2/jobs/search', { filter })).body.items[0];
    };
    const call = (more: object = {}) => ({
      address: receiver.url,
      method: null,
      headers: null,
      body: null,
      ...more,
    });

    it('http sends what the inputs say, with the job’s key, and its answer is mapped', async () => {
      const instance = await start(
        'call',
        call({ headers: { 'X-One': 'window' }, body: { days: 3 }, traceparent: TRACE }),
      );
      expect((await ended(instance)).state).to.equal('COMPLETED');
      const [received] = receiver.received;
      expect(received).to.include({ method: 'POST', body: '{"days":3}' });
      expect(received?.headers).to.include({
        'content-type': 'application/json',
        'x-one': 'window',
        'idempotency-key': (await jobOf(instance)).jobKey,
        traceparent: TRACE,
      });
      const auditor = await server.signIn('auditor');
      const { body } = await auditor.get(`/v2/process-instances/${instance}/variables`);
      expect(JSON.stringify(body)).to.contain('A-7');
    });

    it('http belongs to the trace of the request that led to it', async () => {
      await ended(await start('call', call(), { traceparent: TRACE }));
      await ended(await start('call', call()));
      const traces = receiver.received.map(({ headers }) => headers.traceparent);
      expect(traces).to.deep.equal([TRACE, undefined]);
    });

    it('http tries again after 5xx and cut connections, with the same key', async () => {
      receiver.answer = () => {
        if (receiver.received.length === 0) return { how: 'cut' };
        return {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"number":1}',
        };
      };
      const instance = await start('call', call());
      expect((await ended(instance)).state).to.equal('COMPLETED');
      const keys = receiver.received.map(({ headers }) => headers['idempotency-key']);
      expect(keys).to.have.length(2);
      expect(keys[0]).to.equal(keys[1]);
    });

    it('http raises an incident when no tries are left', async () => {
      receiver.answer = () => ({ status: 503 });
      const message = await incidentOf(await start('call', call()));
      expect(message).to.contain(`Expected ${receiver.host} to accept GET but it answered 503`);
      expect(receiver.received).to.have.length(2);
    });

    it('http turns 4xx into the BPMN error that the model names, or an incident', async () => {
      receiver.answer = () => ({ status: 404 });
      expect((await ended(await start('caught', call()))).state).to.equal('COMPLETED');
      expect(await incidentOf(await start('call', call()))).to.contain('it answered 404');
      expect(receiver.received, 'neither is tried again').to.have.length(2);
    });

    for (const [what, inputs, said] of [
      ['a host that is not allowed', { address: 'http://127.0.0.1:1/' }, 'YICHUANG_OUTGOING_HOSTS'],
      ['no address', { address: null }, 'input url'],
      ['a header that smuggles another', { headers: { a: 'b\r\nc: d' } }, 'header'],
      ['a method of no meaning', { method: 'STEAL' }, 'method'],
    ] as const) {
      it(`http does not send to ${what}`, async () => {
        expect(await incidentOf(await start('call', call(inputs)))).to.contain(said);
        expect(receiver.received).to.deep.equal([]);
      });
    }

    it('email reaches its recipients', async () => {
      const instance = await start('mail', {
        to: ['a@example.test', 'b@example.test'],
        subject: '许可决定',
        text: 'granted',
      });
      expect((await ended(instance)).state).to.equal('COMPLETED');
      const [sent] = mail.mails;
      expect(sent?.to).to.deep.equal(['a@example.test', 'b@example.test']);
      expect(sent?.text).to.match(/^From: centre@example\.test\r$/m);
      expect(sent?.text).to.contain(`<${(await jobOf(instance)).jobKey as string}@yichuang>`);
      expect(sent?.text).to.contain('=?UTF-8?').and.to.contain('granted');
    });

    for (const [what, more, said] of [
      [
        'a subject with a header of its own',
        { subject: 'Hi\r\nBcc: c@example.test' },
        'input subject',
      ],
      [
        'a recipient with a header of its own',
        { to: 'a@example.test\r\nBcc: c@example.test' },
        'input to',
      ],
      ['two recipients in one text', { to: 'a@example.test, c@example.test' }, 'input to'],
      [
        'somebody whom the mail server does not know',
        { to: 'nobody@example.test' },
        'answered 550',
      ],
    ] as const) {
      it(`email is not sent to ${what}`, async () => {
        const message = { to: 'a@example.test', subject: 'Hi', text: 'Hello', ...more };
        expect(await incidentOf(await start('mail', message))).to.contain(said);
        expect(mail.mails).to.deep.equal([]);
      });
    }
  });
}
