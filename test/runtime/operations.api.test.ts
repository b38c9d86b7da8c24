import { expect } from 'chai';
import { flow, model, PLAIN, userTask, WITH_JOB } from './api-models.ts';
import type { Answer, TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const RENAMED = PLAIN.replaceAll('"work"', '"task"');

/** Two steps one after the other, with a timer on the border of the second. */
const TWO_STEPS = model(
  'two-steps',
  [
    '<bpmn:startEvent id="start"/>',
    userTask('first'),
    userTask('second'),
    `<bpmn:boundaryEvent id="late" attachedToRef="second" cancelActivity="false">
       <bpmn:timerEventDefinition id="t"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>
     </bpmn:boundaryEvent>`,
    userTask('remind'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'first'),
    flow('b', 'first', 'second'),
    flow('c', 'second', 'end'),
    flow('e', 'late', 'remind'),
  ].join('\n'),
);

/** Each of several people signs. */
const SIGNERS = model(
  'signers',
  [
    '<bpmn:startEvent id="start"/>',
    `<bpmn:userTask id="sign" name="sign"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements>
       <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
         <zeebe:loopCharacteristics inputCollection="=people" inputElement="person"/>
       </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>`,
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'sign'),
    flow('b', 'sign', 'end'),
  ].join('\n'),
);

/** Begins when a condition holds. */
const BY_CONDITION = model(
  'by-condition',
  [
    `<bpmn:startEvent id="hot"><bpmn:conditionalEventDefinition id="c">
       <bpmn:condition xsi:type="bpmn:tFormalExpression">=temperature &gt; 30</bpmn:condition>
     </bpmn:conditionalEventDefinition></bpmn:startEvent>`,
    userTask('cool'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'hot', 'cool'),
    flow('b', 'cool', 'end'),
  ].join('\n'),
);

for (const database of DATABASES) {
  describe(`Operations on running cases (${database})`, function () {
    this.timeout(120_000);
    let server: TestServer;
    let clerk: TestClient;
    let designer: TestClient;
    let supervisor: TestClient;
    let sysadmin: TestClient;

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      clerk = await server.signIn('clerk1');
      designer = await server.signIn('designer');
      supervisor = await server.signIn('supervisor');
      sysadmin = await server.signIn('sysadmin');
      const deployed = await designer.deploy({
        'plain.bpmn': PLAIN,
        'two-steps.bpmn': TWO_STEPS,
        'signers.bpmn': SIGNERS,
        'with-job.bpmn': WITH_JOB,
        'by-condition.bpmn': BY_CONDITION,
      });
      expect(deployed.status, JSON.stringify(deployed.body)).to.equal(201);
    });
    after(() => server.stop());

    const start = async (processDefinitionId: string, variables: object = {}) => {
      const body = { processDefinitionId, variables };
      const started = await clerk.post('/v2/process-instances', body);
      expect(started.status, JSON.stringify(started.body)).to.equal(201);
      return started.body.processInstanceKey as string;
    };
    const find = async (key: string) => (await sysadmin.get(`/v2/process-instances/${key}`)).body;
    const operate = (key: string, noun: string, body: object, by = sysadmin) =>
      by.post(`/v2/process-instances/${key}/${noun}`, body);
    const expectDone = ({ status, body }: Answer) =>
      expect(status, JSON.stringify(body)).to.equal(204);
    const tasksOf = async (processInstanceKey: string, filter: object = { state: 'CREATED' }) =>
      (
        await supervisor.post('/v2/user-tasks/search', {
          filter: { processInstanceKey, ...filter },
        })
      ).body.items as { userTaskKey: string; elementId: string; elementInstanceKey: string }[];
    const openElements = async (key: string) =>
      (await tasksOf(key)).map(({ elementId }) => elementId).sort();
    const ownTask = async (key: string) => {
      const [task] = await tasksOf(key);
      const address = `/v2/user-tasks/${task?.userTaskKey ?? ''}`;
      await clerk.post(`${address}/assignment`);
      return address;
    };
    const complete = async (key: string, variables: object = {}) =>
      expectDone(await clerk.post(`${await ownTask(key)}/completion`, { variables }));
    const entries = async (key: string) =>
      (await supervisor.get(`/v2/process-instances/${key}/journal`)).body.entries as {
        actor: string;
        command: Record<string, unknown>;
      }[];
    const expectVerified = async (key: string) => {
      const { body } = await supervisor.get(`/v2/process-instances/${key}/verification`);
      expect(body, JSON.stringify(body)).to.include({ verdict: 'verified' });
    };
    const audited = async (subject: string, type: string) => {
      const auditor = await server.signIn('auditadmin');
      const filter = { type, subject };
      return (await auditor.post('/v2/audit-entries/search', { filter })).body.items as {
        actor: string;
        data: object;
      }[];
    };

    it('suspends a case: its tasks wait, and are offered to nobody', async () => {
      const key = await start('plain');
      const task = await ownTask(key);
      expectDone(await operate(key, 'suspension', { reason: 'waiting for a decision' }));
      expect(await find(key)).to.include({ state: 'SUSPENDED', completedAt: null });
      const { body: shown } = await clerk.get(task);
      expect(shown).to.deep.include({ state: 'SUSPENDED', availableActions: [] });
      const refused = await clerk.post(`${task}/completion`, {});
      expect(refused).to.deep.include({ status: 409 });
      expect(refused.body.code).to.equal('case-suspended');
      expect((await tasksOf(key, { state: 'SUSPENDED' })).length).to.equal(1);
      const { body: found } = await sysadmin.post('/v2/process-instances/search', {
        filter: { state: 'SUSPENDED', processInstanceKey: key },
      });
      expect(found.items).to.have.length(1);
      expectDone(await operate(key, 'resumption', { reason: 'decided' }));
      expectDone(await clerk.post(`${task}/completion`, {}));
      expect((await find(key)).state).to.equal('COMPLETED');
      await expectVerified(key);
    });

    it('keeps who and why in the journal and in the audit stream', async () => {
      const key = await start('plain');
      await operate(key, 'suspension', { reason: 'asked by letter 12' });
      const entry = (await entries(key)).find(({ command }) => command.type === 'SuspendInstance');
      expect(entry).to.deep.include({ actor: 'sysadmin' });
      expect(entry?.command).to.include({ reason: 'asked by letter 12', by: 'sysadmin' });
      const [record] = await audited(key, 'caseOperated');
      expect(record?.actor).to.equal('sysadmin');
      const data = { operation: 'SuspendInstance', reason: 'asked by letter 12' };
      expect(record?.data).to.deep.equal(data);
    });

    it('fires after the suspension what came due in it, once', async () => {
      const key = await start('two-steps');
      await complete(key);
      await operate(key, 'suspension', { reason: 'a pause' });
      const { body: clock } = await sysadmin.get('/v2/clock');
      const later = new Date(Date.parse(clock.now as string) + 2 * 3_600_000).toISOString();
      await sysadmin.put('/v2/clock', { now: later });
      expect(await tasksOf(key, { elementId: 'remind' })).to.have.length(0);
      await operate(key, 'resumption', {});
      await sysadmin.put('/v2/clock', { now: later });
      expect(await tasksOf(key, { elementId: 'remind' })).to.have.length(1);
      expect(await openElements(key)).to.deep.equal(['remind', 'second']);
      await expectVerified(key);
    });

    it('changes nothing when it refuses', async () => {
      const key = await start('plain');
      const before = (await entries(key)).length;
      for (const [noun, body, status] of [
        ['resumption', { reason: 'why not' }, 409],
        ['modification', { moveInstructions: [], reason: 'nothing' }, 400],
        ['modification', { activateInstructions: [{ elementId: 'nowhere' }] }, 422],
        ['migration', { targetProcessDefinitionKey: 'nobody' }, 404],
        ['suspension', {}, 400],
        ['restart', { startInstructions: [{ elementId: 'work' }], reason: 'x' }, 409],
        ['iterations', { elementInstanceKey: `${key}.1`, reason: 'x' }, 422],
      ] as const) {
        const answer = await operate(key, noun, body);
        expect(answer.status, `${noun}: ${JSON.stringify(answer.body)}`).to.equal(status);
      }
      expect(await entries(key)).to.have.length(before);
      expect(await audited(key, 'caseOperated')).to.deep.equal([]);
    });

    it('is refused to those without the right, and the refusal is recorded', async () => {
      const key = await start('plain');
      const body = { reason: 'I want to' };
      expect((await operate(key, 'suspension', body, clerk)).status).to.equal(403);
      expect((await operate(key, 'suspension', body, supervisor)).status).to.equal(403);
      const path = `/v2/process-instances/${key}/suspension`;
      expect((await audited(path, 'refused')).map(({ actor }) => actor).sort()).to.deep.equal([
        'clerk1',
        'supervisor',
      ]);
      expect((await find(key)).state).to.equal('ACTIVE');
    });

    it('gives the first answer to a request that is repeated', async () => {
      const key = await start('plain');
      const address = `/v2/process-instances/${key}/suspension`;
      const headers = { 'idempotency-key': `suspend ${key}` };
      expectDone(await sysadmin.post(address, { reason: 'once' }, headers));
      expectDone(await sysadmin.post(address, { reason: 'once' }, headers));
      expect(await audited(key, 'caseOperated')).to.have.length(1);
      expect((await sysadmin.post(address, { reason: 'again' })).status).to.equal(409);
    });

    it('moves tokens, and says beforehand what that does', async () => {
      const key = await start('two-steps');
      const move = {
        moveInstructions: [{ sourceElementId: 'first', targetElementId: 'second' }],
        reason: 'already checked',
      };
      const dry = await operate(key, 'modification', { ...move, dryRun: true });
      expect(dry.status).to.equal(200);
      expect(dry.body.accepted).to.equal(true);
      const tasks = (dry.body.effects as { kind: string; outcome: string }[]).filter(
        ({ kind }) => kind === 'userTask',
      );
      expect(tasks.map(({ outcome }) => outcome).sort()).to.deep.equal(['begun', 'ended']);
      expect(await openElements(key)).to.deep.equal(['first']);
      expectDone(await operate(key, 'modification', move));
      expect(await openElements(key)).to.deep.equal(['second']);
      await expectVerified(key);
    });

    it('migrates, after saying what becomes of each step', async () => {
      const key = await start('plain');
      const { body: deployed } = await designer.deploy({ 'plain.bpmn': RENAMED });
      const targetProcessDefinitionKey = deployed.definitions[0].processDefinitionKey as string;
      const plain = { targetProcessDefinitionKey, reason: 'new version' };
      const refused = await operate(key, 'migration', { ...plain, dryRun: true });
      expect(refused.body).to.deep.include({ accepted: false });
      expect(refused.body.refusals[0]).to.include({ elementId: 'work' });
      expect((await operate(key, 'migration', plain)).status).to.equal(422);
      const mappingInstructions = [{ sourceElementId: 'work', targetElementId: 'task' }];
      const plan = { ...plain, mappingInstructions };
      const dry = await operate(key, 'migration', { ...plan, dryRun: true });
      expect(dry.body.accepted).to.equal(true);
      const kept = (dry.body.effects as { kind: string }[]).find(({ kind }) => kind === 'userTask');
      expect(kept).to.include({ elementId: 'work', targetElementId: 'task', outcome: 'kept' });
      expect(await find(key)).to.include({ version: 1 });
      const task = await ownTask(key);
      expectDone(await operate(key, 'migration', plan));
      expect(await find(key)).to.include({ version: 2 });
      expect((await clerk.get(task)).body).to.include({ elementId: 'task', version: 2 });
      expectDone(await clerk.post(`${task}/completion`, {}));
      expect((await find(key)).state).to.equal('COMPLETED');
      await expectVerified(key);
    });

    it('adds one who signs, and takes one away', async () => {
      const key = await start('signers', { people: ['a', 'b'] });
      const { body } = await sysadmin.get(`/v2/process-instances/${key}/element-instances`);
      const whole = (body.items as { elementId: string; elementInstanceKey: string }[]).find(
        ({ elementId }) => elementId === 'sign',
      );
      const elementInstanceKey = whole?.elementInstanceKey ?? '';
      const add = { elementInstanceKey, item: 'c', reason: 'one more' };
      expectDone(await operate(key, 'iterations', add));
      const tasks = await tasksOf(key);
      expect(tasks).to.have.length(3);
      const last = tasks[2]?.elementInstanceKey ?? '';
      expectDone(await operate(key, `iterations/${last}/withdrawal`, { reason: 'one less' }));
      expect(await tasksOf(key)).to.have.length(2);
      await expectVerified(key);
    });

    it('sends a task back to an earlier step, with the variables of then if asked for', async () => {
      const key = await start('two-steps', { amount: 1 });
      await complete(key, { amount: 2 });
      const task = await ownTask(key);
      expect((await clerk.get(task)).body.availableActions).to.include('reject');
      const back = { elementId: 'first', variables: 'restore', reason: 'a page is missing' };
      expect((await supervisor.post(`${task}/rejection`, back)).status).to.equal(403);
      expect((await supervisor.get(`${task}/rejection-targets`)).status).to.equal(403);
      const targets = (await clerk.get(`${task}/rejection-targets`)).body.items as object[];
      expect(targets).to.have.length(1);
      expect(targets[0]).to.include({ elementId: 'first', completedBy: 'clerk1' });
      expect(
        (await clerk.post(`${task}/rejection`, { ...back, elementId: 'end' })).status,
      ).to.equal(422);
      const rejected = { 'idempotency-key': `back-${key}` };
      expectDone(await clerk.post(`${task}/rejection`, back, rejected));
      expectDone(await clerk.post(`${task}/rejection`, back, rejected));
      const other = { ...back, reason: 'another' };
      expect((await clerk.post(`${task}/rejection`, other, rejected)).status).to.equal(422);
      expect(await openElements(key)).to.deep.equal(['first']);
      const { body } = await supervisor.get(`/v2/process-instances/${key}/variables`);
      expect(body.items[0]).to.include({ name: 'amount', value: 1 });
      await expectVerified(key);
    });

    it('sets variables where they live', async () => {
      const key = await start('plain', { amount: 1 });
      const [task] = await tasksOf(key);
      const address = `/v2/element-instances/${task?.elementInstanceKey ?? ''}/variables`;
      const change = { variables: { amount: 7 }, reason: 'a typing error' };
      expectDone(await sysadmin.put(address, change));
      expectDone(await sysadmin.put(address, { ...change, variables: { note: 'x' }, local: true }));
      const { body } = await supervisor.get(`/v2/process-instances/${key}/variables`);
      const values = (body.items as { name: string; scopeElementId: string; value: unknown }[]).map(
        ({ name, scopeElementId, value }) => `${scopeElementId}.${name}=${String(value)}`,
      );
      expect(values.sort()).to.deep.equal(['plain.amount=7', 'task.note=x']);
      expect((await clerk.put(address, change)).status).to.equal(403);
    });

    it('starts at given elements, for those who may move tokens', async () => {
      const body = {
        processDefinitionId: 'two-steps',
        startInstructions: [{ elementId: 'second' }],
        reason: 'the first step was done on paper',
      };
      expect((await clerk.post('/v2/process-instances', body)).status).to.equal(403);
      const started = await sysadmin.post('/v2/process-instances', body);
      const key = started.body.processInstanceKey as string;
      expect(await openElements(key)).to.deep.equal(['second']);
      await expectVerified(key);
    });

    it('begins an ended case anew at an element, with the variables of then', async () => {
      const key = await start('two-steps', { amount: 1 });
      await complete(key, { amount: 2 });
      await complete(key, { amount: 3 });
      expect((await find(key)).state).to.equal('COMPLETED');
      const restart = { startInstructions: [{ elementId: 'second' }], reason: 'decided wrongly' };
      const { status, body } = await operate(key, 'restart', restart);
      expect(status, JSON.stringify(body)).to.equal(201);
      const anew = body.processInstanceKey as string;
      expect(await openElements(anew)).to.deep.equal(['second']);
      const { body: data } = await supervisor.get(`/v2/process-instances/${anew}/variables`);
      expect(data.items[0]).to.include({ name: 'amount', value: 2 });
    });

    it('gives a failed job new tries, and its incident is over', async () => {
      const key = await start('with-job');
      const activation = { type: 'send-mail', timeout: 60_000, maxJobsToActivate: 1 };
      const { body } = await sysadmin.post('/v2/jobs/activation', activation);
      const job = body.jobs[0].jobKey as string;
      await sysadmin.post(`/v2/jobs/${job}/failure`, { retries: 0 });
      expect((await find(key)).hasIncident).to.equal(true);
      const change = { changeset: { retries: 3 }, reason: 'the mail server is back' };
      expect((await clerk.patch(`/v2/jobs/${job}`, change)).status).to.equal(403);
      expectDone(await sysadmin.patch(`/v2/jobs/${job}`, change));
      expect((await find(key)).hasIncident).to.equal(false);
      const again = await sysadmin.post('/v2/jobs/activation', activation);
      expect(again.body.jobs[0]).to.include({ jobKey: job, retries: 3 });
      await expectVerified(key);
    });

    it('starts the processes whose condition holds, once for an idempotency key', async () => {
      const evaluate = (temperature: unknown, headers = {}) =>
        clerk.post('/v2/conditionals/evaluation', { variables: { temperature } }, headers);
      expect((await evaluate(20)).body).to.deep.equal({ processInstances: [] });
      const headers = { 'idempotency-key': 'hot day' };
      const { body } = await evaluate(35, headers);
      expect(body.processInstances).to.have.length(1);
      expect((await evaluate(35, headers)).body).to.deep.equal(body);
      const key = body.processInstances[0].processInstanceKey as string;
      expect(await openElements(key)).to.deep.equal(['cool']);
    });
  });
}
