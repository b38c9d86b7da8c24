import { expect } from 'chai';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { flow, model, TWO_WINDOWS, CHECK_FORM } from './api-models.ts';

const WAITING = model(
  'waiting',
  [
    '<bpmn:startEvent id="start"/>',
    '<bpmn:intermediateCatchEvent id="letter"><bpmn:messageEventDefinition messageRef="m"/></bpmn:intermediateCatchEvent>',
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'letter'),
    flow('b', 'letter', 'end'),
  ].join('\n'),
  '<bpmn:message id="m" name="letter received"/>',
);

/** Applicants, by the business ids of their cases. */
const CASES: Record<string, object> = {
  'QH-001-王建华': { applicantName: '王建华', amount: 100, urgent: true },
  'QH-002-王建国': { applicantName: '王建国', amount: 100, urgent: false },
  'QH-003-李王建': { applicantName: '李王建', amount: 250 },
  'QH-004-Zhang Wei 张伟': { applicantName: '张伟', remark: '"100"' },
  'QH-005-欧阳修😀': { applicantName: '欧阳修' },
};

for (const database of DATABASES) {
  describe(`Searching by what cases say (${database})`, () => {
    let server: TestServer;
    let auditor: TestClient;
    let clerk1: TestClient;

    before(async () => {
      server = await startTestServer({ database });
      auditor = await server.signIn('auditor');
      clerk1 = await server.signIn('clerk1');
      const designer = await server.signIn('designer');
      const files = {
        'two-windows.bpmn': TWO_WINDOWS,
        'check.form': CHECK_FORM,
        'waiting.bpmn': WAITING,
      };
      const deployed = await designer.deploy(files);
      expect(deployed.status, JSON.stringify(deployed.body)).to.equal(201);
      for (const [businessId, variables] of Object.entries(CASES))
        await start(businessId, variables);
    });
    after(() => server.stop());

    const start = async (businessId: string, variables: object, process = 'two-windows') => {
      const body = { processDefinitionId: process, businessId, variables };
      const started = await clerk1.post('/v2/process-instances', body);
      expect(started.status, JSON.stringify(started.body)).to.equal(201);
      return started.body.processInstanceKey as string;
    };
    /** The ends of the business ids of what is found. */
    const find = async (
      filter: object,
      { client = auditor, list = 'process-instances' } = {},
    ): Promise<string[]> => {
      const { status, body } = await client.post(`/v2/${list}/search`, { filter });
      expect(status, JSON.stringify(body)).to.equal(200);
      expect(body.page.totalItems).to.equal(body.items.length);
      return body.items
        .map(({ businessId }: { businessId: string }) => businessId.slice(3, 6))
        .sort();
    };

    for (const list of ['process-instances', 'user-tasks']) {
      it(`finds ${list} by two characters of a Chinese name, wherever they stand`, async () => {
        const like = (text: string) => find({ businessId: { $like: text } }, { list });
        expect(await like('*建华*')).to.deep.equal(['001']);
        expect(await like('*王建*')).to.deep.equal(['001', '002', '003']);
        expect(await like('*王建国')).to.deep.equal(['002']);
        expect(await like('QH-00*王建*')).to.deep.equal(['001', '002', '003']);
        expect(await like('*王*华')).to.deep.equal(['001']);
        expect(await like('*zhang*张伟')).to.deep.equal(['004']);
        expect(await like('*阳修😀*')).to.deep.equal(['005']);
        expect(await like('*建王*')).to.deep.equal([]);
        expect(await like('*伟*')).to.deep.equal(['004']);
      });

      it(`finds ${list} by variables: a whole value, or how a text begins`, async () => {
        const having = (...pairs: [name: string, value: unknown][]) =>
          find({ variables: pairs.map(([name, value]) => ({ name, value })) }, { list });
        expect(await having(['applicantName', '王建华'])).to.deep.equal(['001']);
        expect(await having(['applicantName', { $like: '王建*' }])).to.deep.equal(['001', '002']);
        expect(await having(['amount', 100])).to.deep.equal(['001', '002']);
        expect(await having(['amount', 100], ['urgent', true])).to.deep.equal(['001']);
        expect(await having(['amount', '100'])).to.deep.equal([]);
        expect(await having(['remark', '"100"'])).to.deep.equal(['004']);
        expect(await having(['remark', { $like: '"1*' }])).to.deep.equal(['004']);
        expect(await having(['nothing', 1])).to.deep.equal([]);
      });
    }

    it('refuses a part of a variable that is no beginning, and says what is expected', async () => {
      const filter = { variables: [{ name: 'applicantName', value: { $like: '*建*' } }] };
      const { status, body } = await auditor.post('/v2/process-instances/search', { filter });
      expect(status).to.equal(400);
      expect(body.problems[0]).to.include({
        field: 'filter.variables.0.value.$like',
        message: 'Expected a beginning followed by *',
      });
    });

    it('finds nothing by data that the caller may not read', async () => {
      const colleague = await server.signIn('clerk2');
      const variables = [{ name: 'applicantName', value: '王建华' }];
      expect(await find({}, { client: colleague })).to.have.length(5);
      expect(await find({ variables }, { client: colleague })).to.deep.equal([]);
      expect(await find({ variables }, { client: clerk1 })).to.deep.equal(['001']);
    });

    it('notes who looked for cases by which variable', async () => {
      const auditadmin = await server.signIn('auditadmin');
      const { body } = await auditadmin.post('/v2/audit-entries/search', {
        filter: { actor: 'clerk1', subject: 'applicantName' },
      });
      expect(body.items).to.have.length(1);
      expect(body.items[0]).to.deep.include({
        type: 'personalDataRead',
        data: { what: 'search' },
      });
    });

    it('lists what waits for messages, and messages that nobody waits for', async () => {
      const key = await start('L-1', {}, 'waiting');
      const kept = { name: 'reminder', correlationKey: 'L-9', timeToLive: 3_600_000 };
      await clerk1.post('/v2/messages/publication', kept);
      const supervisor = await server.signIn('supervisor');

      const waiting = await supervisor.post('/v2/message-subscriptions/search', {
        filter: { messageName: 'letter received', correlationKey: 'L-1' },
      });
      const messages = await supervisor.post('/v2/messages/search', {
        filter: { name: 'reminder' },
      });

      expect(waiting.body.items).to.have.length(1);
      expect(waiting.body.items[0]).to.include({
        processInstanceKey: key,
        elementId: 'letter',
        messageName: 'letter received',
        correlationKey: 'L-1',
      });
      expect(messages.body.items).to.have.length(1);
      expect(messages.body.items[0]).to.include({ name: 'reminder', correlationKey: 'L-9' });
      const { status } = await clerk1.post('/v2/messages/search', {});
      expect(status).to.equal(403);
    });

    it('lists the events of a case by kind, element, person and time', async () => {
      const key = await start('E-1', { amount: 1 });
      const events = async (filter: object) => {
        const { body } = await auditor.post(`/v2/process-instances/${key}/events/search`, {
          filter,
          page: { limit: 1000 },
        });
        return body.items.map(({ type }: { type: string }) => type) as string[];
      };
      expect(await events({ type: 'TaskCreated' })).to.deep.equal(['TaskCreated']);
      expect(await events({ element: 'check' })).to.include('ElementActivated');
      expect(await events({ element: 'handOver' })).to.deep.equal([]);
      expect(await events({ actor: 'clerk1' })).to.include('InstanceStarted');
      expect(await events({ actor: 'nobody' })).to.deep.equal([]);
      expect(await events({ at: { $lt: '2020-01-01T00:00:00Z' } })).to.deep.equal([]);
      expect(await events({ at: { $gte: '2020-01-01T00:00:00Z' } })).to.deep.equal(
        await events({}),
      );
    });
  });
}
