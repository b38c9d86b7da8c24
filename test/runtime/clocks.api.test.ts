import { expect } from 'chai';
import type { Json, TestClient } from '../support/client.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { atWindow, flow, model, userTask } from './api-models.ts';

const LIMITED = model(
  'limited',
  [
    `<bpmn:extensionElements><yc:timeLimit legal="20" promised="10" unit="workingDays"
       article="行政许可法 第42条" extension="10"
       escalation="window:0.6,chiefRepresentative:1,supervisor:1.2"/></bpmn:extensionElements>`,
    '<bpmn:startEvent id="start"/>',
    userTask('review', atWindow('W01')),
    '<bpmn:endEvent id="done"/>',
    flow('a', 'start', 'review'),
    flow('b', 'review', 'done'),
  ].join('\n'),
);
/** Monday; nobody has published 2030: it is counted by weekdays, and provisional. */
const MONDAY = '2030-03-04T01:00:00.000Z';
const HEARING = {
  procedure: 'hearing',
  reason: '申请人要求听证',
  article: '行政许可法 第46条',
  document: '听证通知书 2030-7',
  expected: { amount: 15, unit: 'workingDays' },
  notice: '听证期间不计入审批时限，预计需要15个工作日。',
};
const EXTENSION = {
  amount: 5,
  reason: '案情复杂',
  article: '行政许可法 第42条',
  notice: '经批准，审批期限延长5个工作日。',
};

for (const database of DATABASES) {
  describe(`Time limits by the API (${database})`, () => {
    let server: TestServer;
    let people: Record<'sysadmin' | 'clerk' | 'other' | 'chief' | 'chief2' | 'super', TestClient>;
    let instance: string;
    let clock: string;

    const at = (now: string) => people.sysadmin.put('/v2/clock', { now });
    const clocks = async (client: TestClient): Promise<Json> =>
      (await client.get(`/v2/process-instances/${instance}/clocks`)).body.items[0];
    const start = async () => {
      const request = { processDefinitionId: 'limited', businessId: 'CASE-L' };
      const { body } = await people.clerk.post('/v2/process-instances', request);
      instance = body.processInstanceKey as string;
      clock = (await clocks(people.clerk)).clockKey as string;
    };

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      people = {
        sysadmin: await server.signIn('sysadmin'),
        clerk: await server.signIn('clerk1'),
        other: await server.signIn('clerk3'),
        chief: await server.signIn('chief1'),
        chief2: await server.signIn('chief2'),
        super: await server.signIn('supervisor'),
      };
      const designer = await server.signIn('designer');
      expect((await designer.deploy({ 'limited.bpmn': LIMITED })).status).to.equal(201);
      await at(MONDAY);
      await start();
    });
    after(() => server.stop());

    it('say what may be done to them, by whom', async () => {
      const seen = await clocks(people.chief);
      expect(seen).to.include({
        legal: 20,
        promised: 10,
        article: '行政许可法 第42条',
        allowedExtension: 10,
        extensionBy: 'chiefRepresentative',
        provisional: true,
        promisedDue: '2030-03-18T09:00:00.000Z',
      });
      expect(seen.availableActions).to.deep.equal(['pause', 'extend']);
      expect((await clocks(people.clerk)).availableActions).to.deep.equal([]);
    });

    it('stand still for a hearing, with what the applicant is told in writing', async () => {
      const paused = await people.chief.post(`/v2/clocks/${clock}/pause`, HEARING);
      expect(paused.status).to.equal(204);
      const seen = await clocks(people.chief);
      expect(seen).to.include({ status: 'paused' });
      expect(seen.availableActions).to.deep.equal(['resume', 'extend']);
      const { notice, document, expected, procedure, reason, article } = seen.pauses[0];
      expect({ notice, document, expected, procedure, reason, article }).to.deep.equal(HEARING);
      expect(seen.pauses[0]).to.include({ by: 'chief1', to: null });
      const again = await people.chief.post(`/v2/clocks/${clock}/pause`, HEARING);
      expect(again.status).to.equal(409);
    });

    it('go on with the days of the pause added, and the ledger adds up', async () => {
      await at('2030-03-07T01:00:00.000Z');
      const { status } = await people.chief.post(`/v2/clocks/${clock}/resumption`, {});
      expect(status).to.equal(204);
      const seen = await clocks(people.chief);
      expect(seen).to.include({ excluded: 3, promisedDue: '2030-03-21T09:00:00.000Z' });
      expect(seen.pauses[0]).to.include({ excluded: 3, endedBy: 'chief1' });
    });

    it('are not for other departments, clerks, or requests that say too little', async () => {
      const pause = `/v2/clocks/${clock}/pause`;
      expect((await people.chief2.post(pause, HEARING)).status).to.equal(403);
      expect((await people.clerk.post(pause, HEARING)).status).to.equal(403);
      const { notice: _, ...silent } = HEARING;
      expect((await people.chief.post(pause, silent)).status).to.equal(400);
      const none = await people.chief.post('/v2/clocks/none.1/pause', HEARING);
      expect(none.status).to.equal(404);
    });

    it('are extended once, by whom the model names, by at most what it allows', async () => {
      const extension = `/v2/clocks/${clock}/extension`;
      expect((await people.super.post(extension, EXTENSION)).status).to.equal(403);
      const much = await people.chief.post(extension, { ...EXTENSION, amount: 11 });
      expect(much.status).to.equal(422);
      expect((await people.chief.post(extension, EXTENSION)).status).to.equal(204);
      const seen = await clocks(people.chief);
      expect(seen).to.include({ promisedDue: '2030-03-28T09:00:00.000Z' });
      expect(seen.extension).to.include({ amount: 5, by: 'chief1', notice: EXTENSION.notice });
      expect(seen.availableActions).to.deep.equal(['pause']);
      expect((await people.chief.post(extension, EXTENSION)).status).to.equal(409);
    });

    it('urge the window, then the chief representative, then the hall', async () => {
      const open = async (client: TestClient): Promise<Json[]> => {
        const filter = { processInstanceKey: instance, state: 'OPEN' };
        return (await client.post('/v2/urgings/search', { filter })).body.items as Json[];
      };
      await at('2030-03-20T01:00:00.000Z');
      expect(await open(people.clerk)).to.deep.equal([]);
      await at('2030-03-22T01:00:00.000Z');
      const [first] = await open(people.clerk);
      expect(first).to.include({ level: 'window', clockKey: clock, raisedBy: null, late: false });
      expect(first?.availableActions).to.deep.equal(['answer']);
      expect(await open(people.other)).to.deep.equal([]);
      const answer = `/v2/urgings/${String(first?.urgingKey)}/answer`;
      expect((await people.other.post(answer, { answer: '已办' })).status).to.equal(403);
      expect((await people.clerk.post(answer, { answer: '明日办结' })).status).to.equal(204);
      expect((await people.clerk.post(answer, { answer: '明日办结' })).status).to.equal(409);

      await at('2030-03-29T01:00:00.000Z');
      const [second] = await open(people.chief);
      expect(second).to.include({ level: 'chiefRepresentative' });
      const theirs = `/v2/urgings/${String(second?.urgingKey)}/answer`;
      expect((await people.clerk.post(theirs, { answer: '已办' })).status).to.equal(403);
      await at('2030-04-03T01:00:00.000Z');
      expect((await open(people.super)).map(({ level }) => level as string)).to.deep.equal([
        'chiefRepresentative',
        'supervisor',
      ]);
      expect((await open(people.super))[0]).to.include({ late: true });
      expect((await clocks(people.super)).escalatedTo).to.equal('supervisor');
    });

    it('may be urged by hand, and nothing is urged any more when the case is over', async () => {
      const urging = { level: 'window', text: '群众来电催办', answerWithin: 2 };
      const path = `/v2/process-instances/${instance}/urgings`;
      expect((await people.clerk.post(path, urging)).status).to.equal(403);
      expect((await people.super.post(path, urging)).status).to.equal(204);
      const search = { filter: { processInstanceKey: instance, level: 'window', state: 'OPEN' } };
      const { body } = await people.clerk.post('/v2/urgings/search', search);
      expect(body.items[0]).to.include({ text: '群众来电催办', raisedBy: 'supervisor' });
      const tasks = { filter: { processInstanceKey: instance } };
      const task = (await people.clerk.post('/v2/user-tasks/search', tasks)).body.items[0];
      const key = String(task.userTaskKey);
      await people.clerk.post(`/v2/user-tasks/${key}/assignment`, {});
      const done = await people.clerk.post(`/v2/user-tasks/${key}/completion`, {});
      expect(done.status).to.equal(204);
      const after = await people.super.post('/v2/urgings/search', {
        filter: { processInstanceKey: instance, state: 'CLOSED' },
      });
      expect(after.body.items).to.have.length(3);
    });
  });
}
