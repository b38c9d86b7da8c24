import { expect } from 'chai';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { flow, model, userTask } from './api-models.ts';

const MESSAGES = '<bpmn:message id="m" name="materials handed in"/>';
const SIGNALS = '<bpmn:signal id="alarm" name="hall closes"/>';

/** Waits for the missing materials of its own case. */
const WAITING = model(
  'waiting',
  [
    '<bpmn:startEvent id="start"/>',
    '<bpmn:intermediateCatchEvent id="materials"><bpmn:messageEventDefinition messageRef="m"/></bpmn:intermediateCatchEvent>',
    userTask('check'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'materials'),
    flow('b', 'materials', 'check'),
    flow('c', 'check', 'end'),
  ].join('\n'),
  MESSAGES,
);

/** Sends the materials to the case that waits for them. */
const SENDING = model(
  'sending',
  [
    '<bpmn:startEvent id="start"/>',
    '<bpmn:sendTask id="send" messageRef="m"><bpmn:extensionElements><zeebe:ioMapping><zeebe:input source="=count" target="copies"/></zeebe:ioMapping></bpmn:extensionElements></bpmn:sendTask>',
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'send'),
    flow('b', 'send', 'end'),
  ].join('\n'),
  MESSAGES,
);

/** Is ended by a signal, by which another process begins. */
const ALARMED = model(
  'alarmed',
  [
    '<bpmn:startEvent id="start"/>',
    userTask('work'),
    '<bpmn:boundaryEvent id="stop" attachedToRef="work"><bpmn:signalEventDefinition signalRef="alarm"/></bpmn:boundaryEvent>',
    '<bpmn:endEvent id="end"/>',
    '<bpmn:endEvent id="stopped"/>',
    flow('a', 'start', 'work'),
    flow('b', 'work', 'end'),
    flow('c', 'stop', 'stopped'),
  ].join('\n'),
  SIGNALS,
);
const BY_SIGNAL = model(
  'by-signal',
  [
    '<bpmn:startEvent id="start"><bpmn:signalEventDefinition signalRef="alarm"/></bpmn:startEvent>',
    userTask('count'),
    flow('a', 'start', 'count'),
  ].join('\n'),
  SIGNALS,
);

for (const database of DATABASES) {
  describe(`Messages and signals (${database})`, () => {
    let server: TestServer;
    let clerk1: TestClient;
    let auditor: TestClient;

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      const designer = await server.signIn('designer');
      clerk1 = await server.signIn('clerk1');
      auditor = await server.signIn('auditor');
      const deployed = await designer.deploy({
        'waiting.bpmn': WAITING,
        'sending.bpmn': SENDING,
        'alarmed.bpmn': ALARMED,
        'by-signal.bpmn': BY_SIGNAL,
      });
      expect(deployed.status, JSON.stringify(deployed.body)).to.equal(201);
    });
    after(() => server.stop());

    const start = async (processDefinitionId: string, more: object = {}) => {
      const { body } = await clerk1.post('/v2/process-instances', { processDefinitionId, ...more });
      return body.processInstanceKey as string;
    };
    const openElements = async (processInstanceKey: string): Promise<string[]> => {
      const filter = { processInstanceKey, state: 'CREATED' };
      const { body } = await auditor.post('/v2/user-tasks/search', { filter });
      return body.items.map(({ elementId }: { elementId: string }) => elementId);
    };
    const expectVerified = async (processInstanceKey: string) => {
      const { body } = await auditor.get(
        `/v2/process-instances/${processInstanceKey}/verification`,
      );
      expect(body.verdict, JSON.stringify(body)).to.equal('verified');
    };

    it('a message reaches the case with its business id, and no other', async () => {
      const one = await start('waiting', { businessId: 'W-1' });
      const two = await start('waiting', { businessId: 'W-2' });
      const message = { name: 'materials handed in', correlationKey: 'W-1' };

      const { body } = await clerk1.post('/v2/messages/publication', message);

      expect(body.processInstanceKey).to.equal(one);
      expect(await openElements(one)).to.deep.equal(['check']);
      expect(await openElements(two)).to.deep.equal([]);
      await expectVerified(one);
    });

    it('a message that comes too early is kept for its time to live, once for its id', async () => {
      const message = {
        name: 'materials handed in',
        correlationKey: 'W-3',
        messageId: 'letter-7',
        timeToLive: 60_000,
      };
      const early = await clerk1.post('/v2/messages/publication', message);
      const again = await clerk1.post('/v2/messages/publication', message);
      expect([early.body, again.body]).to.deep.equal([{}, {}]);

      const first = await start('waiting', { businessId: 'W-3' });
      const second = await start('waiting', { businessId: 'W-3' });

      expect(await openElements(first)).to.deep.equal(['check']);
      expect(await openElements(second)).to.deep.equal([]);
      await expectVerified(first);
    });

    it('one process sends to another, with what its mapping says and no more', async () => {
      const receiver = await start('waiting', { businessId: 'W-4' });
      const variables = { count: 2, secret: 'stays' };
      const sender = await start('sending', { businessId: 'W-4', variables });

      expect(await openElements(receiver)).to.deep.equal(['check']);
      const { body } = await auditor.get(`/v2/process-instances/${receiver}/variables`);
      expect(body.items.map(({ name }: { name: string }) => name)).to.deep.equal(['copies']);
      await expectVerified(sender);
      await expectVerified(receiver);
    });

    it('a signal reaches every case that waits for it, and starts processes', async () => {
      const cases = [await start('alarmed'), await start('alarmed')];

      const { body } = await clerk1.post('/v2/signals/broadcast', { signalName: 'hall closes' });

      expect(body.processInstanceKeys).to.have.length(3);
      expect(body.processInstanceKeys).to.include.members(cases);
      for (const key of cases) {
        const { body: instance } = await auditor.get(`/v2/process-instances/${key}`);
        expect(instance.state).to.equal('COMPLETED');
        await expectVerified(key);
      }
      const started = body.processInstanceKeys.find((key: string) => !cases.includes(key));
      expect(await openElements(started)).to.deep.equal(['count']);
    });
  });
}
