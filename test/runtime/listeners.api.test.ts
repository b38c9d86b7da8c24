import { expect } from 'chai';
import { flow, model, userTask } from './api-models.ts';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const listener = (kind: 'execution' | 'task', event: string, type: string) =>
  `<zeebe:${kind}Listener eventType="${event}" type="${type}" retries="2"/>`;

const task = (...listeners: string[]) =>
  `<zeebe:taskListeners>${listeners.join('')}</zeebe:taskListeners>`;

/** A service task with listeners before and after it, and what it refers to. */
const AROUND_A_JOB = model(
  'around-a-job',
  [
    '<bpmn:startEvent id="start"/>',
    `<bpmn:serviceTask id="send" name="send"><bpmn:extensionElements>
       <zeebe:taskDefinition type="send-letter"/>
       <zeebe:linkedResources><zeebe:linkedResource resourceId="letter" resourceType="Template" linkName="text"/></zeebe:linkedResources>
       <zeebe:executionListeners>${listener('execution', 'start', 'look-up')}${listener('execution', 'end', 'file')}</zeebe:executionListeners>
     </bpmn:extensionElements></bpmn:serviceTask>`,
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'send'),
    flow('b', 'send', 'end'),
  ].join('\n'),
);

/** A task of clerk1 whose changes others hear of. */
const WATCHED = model(
  'watched',
  [
    '<bpmn:startEvent id="start"/>',
    userTask(
      'check',
      `<zeebe:assignmentDefinition candidateUsers="clerk1, clerk2"/>${task(
        listener('task', 'creating', 'prepare'),
        listener('task', 'assigning', 'tell'),
        listener('task', 'completing', 'review'),
        listener('task', 'canceling', 'clean-up'),
      )}`,
    ),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'check'),
    flow('b', 'check', 'end'),
  ].join('\n'),
);

for (const database of DATABASES) {
  describe(`Listeners as workers and clerks see them (${database})`, () => {
    let server: TestServer;
    let clerk1: TestClient;
    let clerk2: TestClient;
    let worker: TestClient;

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      const designer = await server.signIn('designer');
      clerk1 = await server.signIn('clerk1');
      clerk2 = await server.signIn('clerk2');
      worker = await server.signIn('sysadmin');
      await designer.deploy({ 'around.bpmn': AROUND_A_JOB, 'watched.bpmn': WATCHED });
    });
    after(() => server.stop());

    const started: string[] = [];
    const start = async (processDefinitionId: string) => {
      const { body } = await clerk1.post('/v2/process-instances', { processDefinitionId });
      started.push(body.processInstanceKey as string);
      return body.processInstanceKey as string;
    };
    const take = async (type: string) => {
      const request = { type, worker: 'w1', timeout: 60_000, maxJobsToActivate: 1 };
      const { body } = await worker.post('/v2/jobs/activation', request);
      expect(body.jobs, `a job of type ${type}`).to.have.length(1);
      return body.jobs[0];
    };
    const answer = (job: { jobKey: string }, body: object = {}) =>
      worker.post(`/v2/jobs/${job.jobKey}/completion`, body);
    const answered = async (type: string, body: object = {}) => {
      expect((await answer(await take(type), body)).status, type).to.equal(204);
    };
    const taskOf = async (processInstanceKey: string) => {
      const filter = { processInstanceKey };
      const { body } = await clerk1.post('/v2/user-tasks/search', { filter });
      return body.items[0];
    };
    const stateOf = async (instance: string) =>
      (await worker.get(`/v2/process-instances/${instance}`)).body.state as string;

    it('an execution listener is a job of its kind, before and after the work', async () => {
      const instance = await start('around-a-job');
      const before = await take('look-up');
      expect(before).to.include({
        kind: 'EXECUTION_LISTENER',
        listenerEventType: 'START',
        elementId: 'send',
        retries: 2,
      });
      await answer(before, { variables: { address: '人民路 1 号' } });
      const work = await take('send-letter');
      expect(work).to.include({ kind: 'BPMN_ELEMENT', listenerEventType: 'UNSPECIFIED' });
      expect(work.variables).to.include({ address: '人民路 1 号' });
      expect(JSON.parse(work.customHeaders.linkedResources as string)).to.deep.equal([
        { resourceId: 'letter', resourceType: 'Template', linkName: 'text', bindingType: 'latest' },
      ]);
      await answer(work, { variables: { sent: true } });
      expect(await stateOf(instance)).to.equal('ACTIVE');
      const filter = { processInstanceKey: instance, kind: 'EXECUTION_LISTENER', state: 'CREATED' };
      const { body } = await worker.post('/v2/jobs/search', { filter });
      expect(body.items).to.have.length(1);
      expect(body.items[0]).to.include({ listenerEventType: 'END', type: 'file' });
      await answered('file');
      expect(await stateOf(instance)).to.equal('COMPLETED');
    });

    it('a listener cannot throw an error, nor an ordinary job give a result', async () => {
      await start('around-a-job');
      const before = await take('look-up');
      const thrown = await worker.post(`/v2/jobs/${before.jobKey}/error`, { errorCode: 'E' });
      expect(thrown.status).to.equal(422);
      expect(thrown.body.detail).to.contain('is its start listener');
      await answer(before);
      const work = await take('send-letter');
      const refused = await answer(work, { result: { type: 'userTask', denied: true } });
      expect(refused.status).to.equal(422);
      const empty = { type: 'userTask', denied: false, deniedReason: null, corrections: null };
      expect((await answer(work, { result: empty })).status).to.equal(204);
      await answered('file');
    });

    it('a task is nobody’s before its creation is done, and is what the listener made of it', async () => {
      const instance = await start('watched');
      expect(await taskOf(instance)).to.include({ state: 'CREATING' });
      const job = await take('prepare');
      expect(job).to.include({ kind: 'TASK_LISTENER', listenerEventType: 'CREATING' });
      const { userTaskKey } = await taskOf(instance);
      expect(job.customHeaders['io.camunda.zeebe:userTaskKey']).to.equal(userTaskKey);
      const early = await clerk1.post(`/v2/user-tasks/${userTaskKey}/assignment`, {});
      expect(early.status).to.equal(409);
      expect(early.body.detail).to.contain('is creating: its listeners come first');
      const corrections = { priority: 80, dueDate: '2026-03-09T09:00:00+08:00', assignee: null };
      await answer(job, { result: { type: 'userTask', corrections } });
      const opened = await taskOf(instance);
      expect(opened).to.include({ state: 'CREATED', priority: 80, assignee: null });
      expect(opened.dueAt).to.equal('2026-03-09T01:00:00.000Z');
      expect(opened.availableActions).to.include('claim');
      expect(opened.candidateUsers).to.deep.equal(['clerk1', 'clerk2']);
    });

    it('a claim waits for its listener, which may give the task to another', async () => {
      const instance = await start('watched');
      await answered('prepare');
      const { userTaskKey: key } = await taskOf(instance);
      const claimed = await clerk1.post(`/v2/user-tasks/${key}/assignment`, {});
      expect(claimed.body).to.include({ state: 'ASSIGNING', assignee: null });
      expect(claimed.body.availableActions).to.deep.equal([]);
      const job = await take('tell');
      expect(job.customHeaders).to.include({
        'io.camunda.zeebe:action': 'claim',
        'io.camunda.zeebe:assignee': 'clerk1',
      });
      await answer(job, { result: { corrections: { assignee: 'clerk2' } } });
      const given = await clerk2.get(`/v2/user-tasks/${key}`);
      expect(given.body).to.include({ state: 'CREATED', assignee: 'clerk2' });
      expect(given.body.assignmentReason).to.contain('corrected by a listener');
    });

    it('a completion that is denied leaves the task open and says why', async () => {
      const instance = await start('watched');
      await answered('prepare');
      const { userTaskKey: key } = await taskOf(instance);
      await clerk1.post(`/v2/user-tasks/${key}/assignment`, {});
      await answered('tell');
      const complete = (variables: object) =>
        clerk1.post(`/v2/user-tasks/${key}/completion`, { variables });
      expect((await complete({ amount: -1 })).status).to.equal(204);
      expect(await taskOf(instance)).to.include({ state: 'COMPLETING' });
      const again = await complete({ amount: 5 });
      expect(again.status).to.equal(409);
      expect(again.body.code).to.equal('task-changing');
      const job = await take('review');
      expect(job.variables).to.include({ amount: -1 });
      expect((await answer(job, { variables: { a: 1 } })).status).to.equal(422);
      await answer(job, { result: { denied: true, deniedReason: 'an amount is positive' } });
      const denied = await taskOf(instance);
      expect(denied).to.include({ state: 'CREATED', deniedReason: 'an amount is positive' });
      expect(denied.availableActions).to.include('complete');
      expect((await complete({ amount: 5 })).status).to.equal(204);
      expect((await take('review').then(answer)).status).to.equal(204);
      expect(await stateOf(instance)).to.equal('COMPLETED');
      expect(await taskOf(instance)).to.include({ state: 'COMPLETED', completedBy: 'clerk1' });
    });

    it('a repeated completion with its key is one completion', async () => {
      const instance = await start('watched');
      await answered('prepare');
      const { userTaskKey: key } = await taskOf(instance);
      await clerk1.post(`/v2/user-tasks/${key}/assignment`, {});
      await answered('tell');
      const headers = { 'idempotency-key': `done-${instance}` };
      const complete = () => clerk1.post(`/v2/user-tasks/${key}/completion`, {}, headers);
      expect((await complete()).status).to.equal(204);
      expect((await complete()).status).to.equal(204);
      await answered('review');
      expect((await complete()).status).to.equal(204);
      expect(await stateOf(instance)).to.equal('COMPLETED');
    });

    it('a case that is cancelled ends when the listener of its task is done', async () => {
      const instance = await start('watched');
      await answered('prepare');
      const cancelled = await worker.post(`/v2/process-instances/${instance}/cancellation`, {
        reason: '申请人撤回',
      });
      expect(cancelled.status).to.equal(204);
      expect(await taskOf(instance)).to.include({ state: 'CANCELING' });
      expect(await stateOf(instance)).to.equal('ACTIVE');
      await answered('clean-up');
      expect(await taskOf(instance)).to.include({ state: 'CANCELED' });
      expect(await stateOf(instance)).to.equal('TERMINATED');
    });

    it('every case so far is executed again from its journal, with the same events', async () => {
      const auditor = await server.signIn('auditor');
      expect(started).to.have.length.greaterThan(6);
      for (const instance of started) {
        const { body } = await auditor.get(`/v2/process-instances/${instance}/verification`);
        expect(body, instance).to.include({ verdict: 'verified', execution: 'same' });
      }
    });
  });
}
