import { expect } from 'chai';
import { PLAIN, WITH_JOB } from './api-models.ts';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

/** A second version, in which the step has another id. */
const RENAMED = PLAIN.replaceAll('"work"', '"task"');

for (const database of DATABASES) {
  describe(`Batch operations (${database})`, function () {
    this.timeout(120_000);
    let server: TestServer;
    let clerk: TestClient;
    let designer: TestClient;
    let sysadmin: TestClient;

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      clerk = await server.signIn('clerk1');
      designer = await server.signIn('designer');
      sysadmin = await server.signIn('sysadmin');
      await designer.deploy({ 'plain.bpmn': PLAIN, 'with-job.bpmn': WITH_JOB });
    });
    after(() => server.stop());

    const start = async (businessId: string, processDefinitionId = 'plain') => {
      const body = { processDefinitionId, businessId };
      const started = await clerk.post('/v2/process-instances', body);
      return started.body.processInstanceKey as string;
    };
    const startMany = (businessId: string, n: number, processDefinitionId?: string) =>
      Promise.all(Array.from({ length: n }, () => start(businessId, processDefinitionId)));
    const begin = async (noun: string, body: object) => {
      const begun = await sysadmin.post(`/v2/process-instances/${noun}`, {
        reason: 'a test',
        ...body,
      });
      expect(begun.status, JSON.stringify(begun.body)).to.equal(200);
      return begun.body.batchOperationKey as string;
    };
    /** Setting the clock to where it is waits for all that is under way. */
    const settled = async () => {
      const { body } = await sysadmin.get('/v2/clock');
      await sysadmin.put('/v2/clock', { now: body.now });
    };
    const batch = async (key: string) => {
      await settled();
      return (await sysadmin.get(`/v2/batch-operations/${key}`)).body;
    };
    const items = async (batchOperationKey: string, filter: object = {}) =>
      (
        await sysadmin.post('/v2/batch-operation-items/search', {
          filter: { batchOperationKey, ...filter },
        })
      ).body.items as { itemKey: string; state: string; errorMessage: string | null }[];
    const statesOf = async (businessId: string) => {
      const search = { filter: { businessId }, page: { limit: 1000 } };
      const { body } = await sysadmin.post('/v2/process-instances/search', search);
      return (body.items as { state: string }[]).map(({ state }) => state);
    };

    it('does it to all that the filter finds, and says how far it is', async () => {
      await startMany('CANCEL', 120);
      await start('KEEP');
      const key = await begin('cancellation', { filter: { businessId: 'CANCEL' } });
      expect(await batch(key)).to.deep.include({
        batchOperationType: 'CANCEL_PROCESS_INSTANCE',
        state: 'COMPLETED',
        actorId: 'sysadmin',
        reason: 'a test',
        operationsTotalCount: 120,
        operationsCompletedCount: 120,
        operationsFailedCount: 0,
        operationsSkippedCount: 0,
      });
      expect(new Set(await statesOf('CANCEL'))).to.deep.equal(new Set(['TERMINATED']));
      expect(await statesOf('KEEP')).to.deep.equal(['ACTIVE']);
      const { body } = await sysadmin.post('/v2/batch-operations/search', {
        filter: { batchOperationKey: key, state: 'COMPLETED' },
      });
      expect(body.items).to.have.length(1);
    });

    it('suspends and resumes', async () => {
      await startMany('SUSPEND', 3);
      await batch(await begin('suspension', { filter: { businessId: 'SUSPEND' } }));
      expect(await statesOf('SUSPEND')).to.deep.equal(['SUSPENDED', 'SUSPENDED', 'SUSPENDED']);
      await batch(await begin('resumption', { filter: { businessId: 'SUSPEND' } }));
      expect(await statesOf('SUSPEND')).to.deep.equal(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    });

    it('moves tokens, and skips the cases in which there is nothing to move', async () => {
      const [first = '', second = ''] = await startMany('MOVE', 2);
      const move = { moveInstructions: [{ sourceElementId: 'work', targetElementId: 'end' }] };
      const key = await begin('modification', { filter: { processInstanceKey: first }, ...move });
      expect(await batch(key)).to.include({ operationsCompletedCount: 1 });
      const wrong = { moveInstructions: [{ sourceElementId: 'end', targetElementId: 'work' }] };
      const none = await begin('modification', {
        filter: { processInstanceKey: second },
        ...wrong,
      });
      expect(await batch(none)).to.include({ state: 'COMPLETED', operationsSkippedCount: 1 });
      expect((await items(none))[0]?.errorMessage).to.include('end');
      expect((await statesOf('MOVE')).sort()).to.deep.equal(['ACTIVE', 'COMPLETED']);
    });

    it('keeps the sentence with each case that could not be migrated', async () => {
      const [one = ''] = await startMany('MIGRATE', 1);
      const { body } = await designer.deploy({ 'plain.bpmn': RENAMED });
      const target = body.definitions[0].processDefinitionKey as string;
      const plan = { targetProcessDefinitionKey: target };
      const filter = { businessId: 'MIGRATE' };
      const failed = await begin('migration', { filter, migrationPlan: plan });
      expect(await batch(failed)).to.include({ operationsFailedCount: 1 });
      const [item] = await items(failed, { state: 'FAILED' });
      expect(item?.itemKey).to.equal(one);
      expect(item?.errorMessage).to.include('Expected work');
      const mappingInstructions = [{ sourceElementId: 'work', targetElementId: 'task' }];
      const migrationPlan = { ...plan, mappingInstructions };
      expect(await batch(await begin('migration', { filter, migrationPlan }))).to.include({
        operationsCompletedCount: 1,
      });
      const { body: migrated } = await sysadmin.get(`/v2/process-instances/${one}`);
      expect(migrated).to.include({ version: 2, processDefinitionKey: target });
      const { body: tasks } = await sysadmin.post('/v2/user-tasks/search', {
        filter: { processInstanceKey: one },
      });
      expect(tasks.items[0]).to.include({ elementId: 'task', state: 'CREATED' });
    });

    it('resolves the incidents of all cases of a filter', async () => {
      await startMany('STUCK', 3, 'with-job');
      const activation = { type: 'send-mail', timeout: 60_000, maxJobsToActivate: 3 };
      const { body } = await sysadmin.post('/v2/jobs/activation', activation);
      for (const { jobKey } of body.jobs as { jobKey: string }[]) {
        await sysadmin.post(`/v2/jobs/${jobKey}/failure`, { retries: 0 });
      }
      const key = await begin('incident-resolution', { filter: { businessId: 'STUCK' } });
      expect(await batch(key)).to.include({ operationsCompletedCount: 3 });
      expect((await sysadmin.post('/v2/jobs/activation', activation)).body.jobs).to.have.length(3);
    });

    it('leaves a case alone that is verified afterwards', async () => {
      const [one = ''] = await startMany('VERIFY', 1);
      await batch(await begin('suspension', { filter: { businessId: 'VERIFY' } }));
      await batch(await begin('resumption', { filter: { businessId: 'VERIFY' } }));
      const supervisor = await server.signIn('supervisor');
      const { body } = await supervisor.get(`/v2/process-instances/${one}/verification`);
      expect(body).to.include({ verdict: 'verified' });
      const journal = await supervisor.get(`/v2/process-instances/${one}/journal`);
      const entry = (journal.body.entries as { actor: string; command: object }[]).find(
        ({ command }) => 'reason' in command,
      );
      expect(entry?.actor).to.equal('sysadmin');
      expect(entry?.command).to.include({ type: 'SuspendInstance', reason: 'a test' });
    });

    it('gives the first answer to a request that is repeated', async () => {
      await startMany('ONCE', 1);
      const body = { filter: { businessId: 'ONCE' }, reason: 'once' };
      const headers = { 'idempotency-key': 'batch-1' };
      const first = await sysadmin.post('/v2/process-instances/suspension', body, headers);
      const again = await sysadmin.post('/v2/process-instances/suspension', body, headers);
      expect(again.body).to.deep.equal(first.body);
      const other = { ...body, reason: 'another' };
      const refused = await sysadmin.post('/v2/process-instances/suspension', other, headers);
      expect(refused).to.deep.include({ status: 422 });
      expect(refused.body.code).to.equal('idempotency-key-reused');
      expect((await batch(first.body.batchOperationKey)).operationsCompletedCount).to.equal(1);
    });

    it('is nobody else’s to begin or to end, and the refusal is recorded', async () => {
      const body = { filter: {}, reason: 'all of them' };
      expect((await clerk.post('/v2/process-instances/cancellation', body)).status).to.equal(403);
      const key = await begin('suspension', { filter: { businessId: 'NOBODY' } });
      expect((await clerk.get(`/v2/batch-operations/${key}`)).status).to.equal(403);
      expect((await designer.get(`/v2/batch-operations/${key}`)).status).to.equal(403);
      const cancel = `/v2/batch-operations/${key}/cancellation`;
      expect((await designer.post(cancel)).status).to.equal(403);
      const auditor = await server.signIn('auditadmin');
      const { body: found } = await auditor.post('/v2/audit-entries/search', {
        filter: { type: 'refused', actor: 'designer', subject: key },
      });
      expect(found.items[0].data).to.deep.equal({ action: 'batch.manage' });
      const { body: begun } = await auditor.post('/v2/audit-entries/search', {
        filter: { type: 'batchStarted', subject: key },
      });
      expect(begun.items[0].data).to.include({ type: 'SUSPEND_PROCESS_INSTANCE', total: 0 });
    });

    it('works on those cases only that the person may act on', async () => {
      await start('OWN');
      const own = await designer.post('/v2/process-instances', {
        processDefinitionId: 'plain',
        businessId: 'OWN',
      });
      const body = { filter: { businessId: 'OWN' }, reason: 'mine' };
      const begun = await designer.post('/v2/process-instances/cancellation', body);
      const key = begun.body.batchOperationKey as string;
      expect((await batch(key)).operationsTotalCount).to.equal(1);
      expect((await items(key))[0]?.itemKey).to.equal(own.body.processInstanceKey);
    });

    it('refuses a migration to a version that is not there', async () => {
      const body = { filter: {}, reason: 'x', migrationPlan: { targetProcessDefinitionKey: 'no' } };
      const answer = await sysadmin.post('/v2/process-instances/migration', body);
      expect(answer.status).to.equal(404);
    });

    it('refuses what cannot be done with a batch that is over', async () => {
      const key = await begin('suspension', { filter: { businessId: 'NOBODY' } });
      expect((await batch(key)).state).to.equal('COMPLETED');
      const answer = await sysadmin.post(`/v2/batch-operations/${key}/suspension`);
      expect(answer.status).to.equal(409);
      expect((await sysadmin.get('/v2/batch-operations/nobody')).status).to.equal(404);
    });
  });
}
