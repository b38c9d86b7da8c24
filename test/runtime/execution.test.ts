import { expect } from 'chai';
import { createVerifier } from '../../runtime/audit/index.ts';
import type { CommittedEntry } from '../../runtime/execution/index.ts';
import { newKey } from '../../runtime/execution/index.ts';
import { Problem } from '../../runtime/problem.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  model,
  openRuntime,
  openTasks,
  sequence,
  start,
  TENANT,
  userTask,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';

const KINDS: DatabaseKind[] = ['sqlite', 'postgres'];

/** What a promise was refused with. */
async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Expected a Problem but it was accepted');
}

for (const kind of KINDS) {
  describe(`Command executor on ${kind}`, () => {
    let store: TestStore;
    let runtime: Runtime;

    beforeEach(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
      await deploy(runtime, APPROVAL);
    });

    afterEach(async () => {
      await runtime.stop();
      await store.remove();
    });

    it('carries an approval through its three tasks', async () => {
      const started = await start(runtime, 'approval', { businessId: 'P-1', window: 'W01' });
      for (const element of ['Accept', 'Review', 'Decide']) {
        const [task, ...others] = await openTasks(runtime, started.processInstanceKey);
        expect(others).to.be.empty;
        expect(task?.element_id).to.equal(element);
        await complete(runtime, task!.task_key, { variables: { [element]: 'done' } });
      }
      const [instance] = await runtime.database.select<{ state: string; business_id: string }>(
        'SELECT state, business_id FROM instances',
      );
      expect(instance).to.deep.equal({ state: 'COMPLETED', business_id: 'P-1' });
    });

    it('gives the first task to the window that the applicant reached first, and says why', async () => {
      await start(runtime, 'approval', { window: 'W01' });
      const [task] = await runtime.database.select<{
        window_id: string;
        assignment_reason: string;
      }>('SELECT window_id, assignment_reason FROM tasks');
      expect(task?.window_id).to.equal('W01');
      expect(task?.assignment_reason).to.contain('首问窗口 W01');
    });

    it('refuses what cannot be done and leaves the other commands of the batch alone', async () => {
      const { processInstanceKey: key } = await start(runtime, 'approval');
      const [task] = await openTasks(runtime, key);
      const outcomes = await Promise.allSettled([
        complete(runtime, task!.task_key),
        complete(runtime, task!.task_key),
        complete(runtime, `${key}.99`),
        complete(runtime, `${newKey()}.1`),
        start(runtime, 'approval'),
      ]);
      const statuses = outcomes.map((outcome) =>
        outcome.status === 'fulfilled' ? 200 : (outcome.reason as Problem).status,
      );
      expect(statuses).to.deep.equal([200, 409, 404, 404, 200]);
      const rows = await openTasks(runtime, key);
      expect(rows.map((row) => row.element_id)).to.deep.equal(['Review']);
    });

    it('answers a repeated request with its first answer, in the same batch and later', async () => {
      const request = { idempotencyKey: 'K1', businessId: 'P-7' };
      const [first, second] = await Promise.all([
        start(runtime, 'approval', request),
        start(runtime, 'approval', request),
      ]);
      const later = await start(runtime, 'approval', request);
      expect(second).to.deep.equal(first);
      expect(later).to.deep.equal(first);
      expect(await runtime.database.select('SELECT 1 AS n FROM instances')).to.have.length(1);
    });

    it('refuses an idempotency key that comes with another request', async () => {
      await start(runtime, 'approval', { idempotencyKey: 'K1', businessId: 'P-7' });
      const problem = await problemOf(
        start(runtime, 'approval', { idempotencyKey: 'K1', businessId: 'P-8' }),
      );
      expect(problem.status).to.equal(422);
      expect(problem.code).to.equal('idempotency-key-reused');
    });

    it('numbers entries without gaps and tells listeners of them in order', async () => {
      const heard: CommittedEntry[] = [];
      runtime.executor.onCommitted((committed) => heard.push(...committed));
      await Promise.all(Array.from({ length: 40 }, () => start(runtime, 'approval')));
      const rows = await runtime.database.select<{ position: number }>(
        'SELECT position FROM journal_headers ORDER BY position',
      );
      expect(rows.map(({ position }) => position)).to.deep.equal(rows.map((_row, at) => at + 1));
      expect(heard.map(({ position }) => position)).to.deep.equal(rows.map((row) => row.position));
    });

    it('goes on from the database where another process has written meanwhile', async () => {
      const { processInstanceKey: key } = await start(runtime, 'approval');
      const other = await openRuntime(store);
      try {
        const [accept] = await openTasks(runtime, key);
        await complete(other, accept!.task_key);
        // What this process remembers of the instance is out of date by now.
        const problem = await problemOf(complete(runtime, accept!.task_key));
        expect(problem.status).to.equal(409);
        const [review] = await openTasks(runtime, key);
        await complete(runtime, review!.task_key);
        const [decide] = await openTasks(other, key);
        await complete(other, decide!.task_key);
      } finally {
        await other.stop();
      }
      const [row] = await runtime.database.select<{ state: string }>('SELECT state FROM instances');
      expect(row?.state).to.equal('COMPLETED');
    });

    it('does each completion once when two processes race for it', async () => {
      const other = await openRuntime(store);
      try {
        const started = await Promise.all(
          Array.from({ length: 20 }, () => start(runtime, 'approval')),
        );
        const tasks = await openTasks(runtime);
        const outcomes = await Promise.allSettled(
          tasks.flatMap(({ task_key }) => [complete(runtime, task_key), complete(other, task_key)]),
        );
        const accepted = outcomes.filter(({ status }) => status === 'fulfilled');
        expect(accepted).to.have.length(started.length);
      } finally {
        await other.stop();
      }
    });

    it('reads an instance back from its snapshot and the entries after it', async () => {
      const { processInstanceKey: key } = await start(runtime, 'approval');
      for (let count = 0; count < 30; count += 1) {
        await runtime.executor.submit({
          tenant: TENANT,
          actor: 'clerk1',
          instance: key,
          command: { type: 'SetVariables', variables: { count } },
        });
      }
      const snapshots = await runtime.database.select<{ seq: number }>('SELECT seq FROM snapshots');
      expect(snapshots.map(({ seq }) => seq)).to.deep.equal([20]);
      await runtime.stop();
      runtime = await openRuntime(store);
      for (let left = 3; left > 0; left -= 1) {
        const [task] = await openTasks(runtime, key);
        await complete(runtime, task!.task_key);
      }
      const [row] = await runtime.database.select<{ state: string }>('SELECT state FROM instances');
      expect(row?.state).to.equal('COMPLETED');
    });

    it('writes other things in the same queue, each alone in failing', async () => {
      const insert = (key: string) =>
        runtime.executor.write(({ query }) =>
          query(
            `INSERT INTO resources (tenant, hash, kind, content) VALUES (:tenant, :key, 'form', '{}')`,
            { tenant: TENANT, key },
          ),
        );
      const outcomes = await Promise.allSettled([
        insert('a'),
        insert('a'),
        start(runtime, 'approval'),
        insert('b'),
      ]);
      expect(outcomes.map(({ status }) => status)).to.deep.equal([
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
      ]);
      const rows = await runtime.database.select<{ hash: string }>(
        `SELECT hash FROM resources WHERE kind = 'form' ORDER BY hash`,
      );
      expect(rows.map(({ hash }) => hash)).to.deep.equal(['a', 'b']);
    });

    it('lets a write work through Sequelize and undoes it when it throws', async () => {
      const { sequelize } = runtime.database;
      const write = (fail: boolean) =>
        runtime.executor.write(async ({ transaction }) => {
          await sequelize
            .getQueryInterface()
            .bulkInsert(
              'resources',
              [{ tenant: TENANT, hash: `s${String(fail)}`, kind: 'form', content: '{}' }],
              { transaction },
            );
          if (fail) throw new Error('Changed my mind');
        });
      await write(false);
      expect(await write(true).catch((error: Error) => error.message)).to.equal('Changed my mind');
      const rows = await runtime.database.select<{ hash: string }>(
        `SELECT hash FROM resources WHERE kind = 'form'`,
      );
      expect(rows.map(({ hash }) => hash)).to.deep.equal(['sfalse']);
    });

    it('refuses more than may wait with 503 and when to come back', async () => {
      const small = await openRuntime(store, { maxPending: 5 });
      try {
        const outcomes = await Promise.allSettled(
          Array.from({ length: 12 }, () => start(small, 'approval')),
        );
        const refused = outcomes.filter(({ status }) => status === 'rejected');
        expect(refused).to.have.length(7);
        const problem = (refused[0] as PromiseRejectedResult).reason as Problem;
        expect([problem.status, problem.retryAfter]).to.deep.equal([503, 1]);
      } finally {
        await small.stop();
      }
    });

    it('finishes what it has accepted before it stops', async () => {
      const pending = Array.from({ length: 25 }, () => start(runtime, 'approval'));
      await runtime.executor.stop();
      expect(await Promise.all(pending)).to.have.length(25);
      expect((await problemOf(start(runtime, 'approval'))).status).to.equal(503);
    });

    it('runs a called process in its own journal and hears back in the same answer', async () => {
      const caller = `<bpmn:process id="caller" name="caller" isExecutable="true">
        <bpmn:startEvent id="S"/><bpmn:callActivity id="Call" name="Call"><bpmn:extensionElements>
          <zeebe:calledElement processId="called" propagateAllChildVariables="true"/></bpmn:extensionElements>
        </bpmn:callActivity><bpmn:endEvent id="E"/>
        <bpmn:sequenceFlow id="A" sourceRef="S" targetRef="Call"/>
        <bpmn:sequenceFlow id="B" sourceRef="Call" targetRef="E"/></bpmn:process>`;
      await deploy(runtime, model(caller, sequence('called', [userTask('Inside')])));
      const { processInstanceKey: key } = await start(runtime, 'caller');
      const [task] = await openTasks(runtime);
      expect(task?.instance_key.startsWith(`${key}.`)).to.equal(true);
      await complete(runtime, task!.task_key);
      const rows = await runtime.database.select<{ state: string; root_key: string }>(
        'SELECT state, root_key FROM instances',
      );
      expect(rows).to.deep.equal([
        { state: 'COMPLETED', root_key: key },
        { state: 'COMPLETED', root_key: key },
      ]);
    });

    it('takes whatever a model computes for a task, and keeps what the database can hold', async () => {
      const task = userTask(
        'Odd',
        `<zeebe:assignmentDefinition assignee="=who" candidateGroups="=groups"/>
         <zeebe:priorityDefinition priority="=1.5 * 4000000000"/>`,
      );
      await deploy(runtime, model(sequence('odd', [task])));
      const variables = {
        who: '办'.repeat(5000),
        groups: ['组'.repeat(3000)],
        long: '长'.repeat(999),
      };
      await start(runtime, 'odd', { variables: { ...variables, ['n'.repeat(4000)]: 1 } });
      const [row] = await openTasks(runtime);
      await complete(runtime, row!.task_key);
      const { select } = runtime.database;
      const [kept] = await select<{ assignee: string; priority: number; state: string }>(
        'SELECT assignee, priority, state FROM tasks',
      );
      expect(kept).to.deep.equal({
        assignee: '办'.repeat(300),
        priority: 2_147_483_647,
        state: 'COMPLETED',
      });
      const report = await createVerifier({ select, definitions: runtime.definitions }).all();
      expect(report.verdict).to.equal('verified');
    });

    it('keeps an incident when a called process is not deployed', async () => {
      const caller = sequence('lonely', [
        `<bpmn:callActivity id="Call" name="Call"><bpmn:extensionElements>
          <zeebe:calledElement processId="nowhere"/></bpmn:extensionElements></bpmn:callActivity>`,
      ]);
      await deploy(runtime, model(caller));
      await start(runtime, 'lonely');
      const [incident] = await runtime.database.select<{ kind: string; element_id: string }>(
        'SELECT kind, element_id FROM incidents',
      );
      expect(incident).to.deep.equal({ kind: 'call', element_id: 'Call' });
    });

    it('keeps what goes between instances when it is too much for one batch, and goes on', async () => {
      // 600 calls are 1,200 deliveries: more than the 1,000 that one answer waits for.
      const caller = `<bpmn:process id="many" name="many" isExecutable="true">
        <bpmn:startEvent id="S"/><bpmn:exclusiveGateway id="Again"/>
        <bpmn:scriptTask id="Count" name="Count"><bpmn:extensionElements>
          <zeebe:script expression="=n + 1" resultVariable="n"/></bpmn:extensionElements></bpmn:scriptTask>
        <bpmn:callActivity id="Call" name="Call"><bpmn:extensionElements>
          <zeebe:calledElement processId="instant"/></bpmn:extensionElements></bpmn:callActivity>
        <bpmn:exclusiveGateway id="Enough" default="Back"/><bpmn:endEvent id="E"/>
        <bpmn:sequenceFlow id="A" sourceRef="S" targetRef="Again"/>
        <bpmn:sequenceFlow id="B" sourceRef="Again" targetRef="Count"/>
        <bpmn:sequenceFlow id="C" sourceRef="Count" targetRef="Call"/>
        <bpmn:sequenceFlow id="D" sourceRef="Call" targetRef="Enough"/>
        <bpmn:sequenceFlow id="Back" sourceRef="Enough" targetRef="Again"/>
        <bpmn:sequenceFlow id="F" sourceRef="Enough" targetRef="E">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=n &gt;= 600</bpmn:conditionExpression>
        </bpmn:sequenceFlow></bpmn:process>`;
      await deploy(runtime, model(sequence('instant', ['<bpmn:task id="T"/>'])));
      await deploy(runtime, model(caller));
      const ended = new Promise<void>((resolve) => {
        runtime.executor.onCommitted((committed) => {
          const isEnd = committed.some(
            ({ instance, root, events }) =>
              instance === root && events.some(({ type }) => type === 'InstanceCompleted'),
          );
          if (isEnd) resolve();
        });
      });
      await start(runtime, 'many', { variables: { n: 0 } });
      await ended;
      const rows = await runtime.database.select<{ n: number }>(
        `SELECT count(*) AS n FROM instances WHERE state = 'COMPLETED'`,
      );
      expect(rows[0]?.n).to.equal(601);
      expect(await runtime.database.select('SELECT * FROM deliveries')).to.be.empty;
      const { select } = runtime.database;
      const report = await createVerifier({ select, definitions: runtime.definitions }).all();
      expect(report).to.include({ verdict: 'verified', broken: 0 });
    });
  });
}
