import { expect } from 'chai';
import { CHECK_FORM, PLAIN, TWO_WINDOWS } from './api-models.ts';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

for (const database of DATABASES) {
  describe(`An approval by the API (${database})`, () => {
    let server: TestServer;
    let designer: TestClient;
    let clerk1: TestClient;
    let clerk2: TestClient;
    let auditor: TestClient;
    let instance: string;

    before(async () => {
      server = await startTestServer({ database });
      designer = await server.signIn('designer');
      clerk1 = await server.signIn('clerk1');
      clerk2 = await server.signIn('clerk2');
      auditor = await server.signIn('auditor');
    });
    after(() => server.stop());

    const openTask = async (client: TestClient, filter: object = {}) => {
      const own = { processInstanceKey: instance, state: 'CREATED', ...filter };
      const { body } = await client.post('/v2/user-tasks/search', { filter: own });
      return body.items[0];
    };

    it('is deployed with its form; the same files again make no new version', async () => {
      const files = { 'two-windows.bpmn': TWO_WINDOWS, 'check.form': CHECK_FORM };
      const first = await designer.deploy(files, '初版');
      expect(first.status).to.equal(201);
      expect(first.body.definitions[0]).to.include({ version: 1, note: '初版', unchanged: false });
      const again = await designer.deploy(files);
      expect(again.status).to.equal(201);
      expect(again.body.definitions[0]).to.include({ version: 1, unchanged: true });
      expect(again.body.deploymentKey).to.equal(first.body.deploymentKey);
    });

    it('is started once, however often the request is repeated', async () => {
      const body = { processDefinitionId: 'two-windows', businessId: 'CASE-1' };
      const key = { 'idempotency-key': 'start-1' };
      const first = await clerk1.post('/v2/process-instances', body, key);
      expect(first.status).to.equal(201);
      instance = first.body.processInstanceKey;
      const again = await clerk1.post('/v2/process-instances', body, key);
      expect(again.body).to.deep.equal(first.body);
      const { body: found } = await clerk1.post('/v2/process-instances/search', {
        filter: { businessId: 'CASE-1' },
      });
      expect(found.page.totalItems).to.equal(1);
      expect(found.items[0]).to.include({ state: 'ACTIVE', window: 'W01', startedBy: 'clerk1' });
    });

    it('waits at its window, saying why, under a green light', async () => {
      const task = await openTask(clerk1, { myWindow: true });
      expect(task).to.include({
        elementId: 'check',
        window: 'W01',
        light: 'green',
        assignee: null,
      });
      expect(task.assignmentReason).to.match(/指定窗口 .* window of the model/);
      expect(task.availableActions).to.deep.equal(['claim']);
      expect(await openTask(clerk2, { myWindow: true })).to.equal(undefined);
    });

    it('is not to be completed by another window, which is told why', async () => {
      const { userTaskKey: key } = await openTask(auditor);
      const answer = await clerk2.post(`/v2/user-tasks/${key}/completion`, {});
      expect(answer.status).to.equal(403);
      expect(answer.headers.get('content-type')).to.contain('application/problem+json');
      expect(answer.body.detail).to.contain('belongs to');
    });

    it('is claimed once; a second clerk learns who holds it', async () => {
      const { userTaskKey: key } = await openTask(clerk1);
      const claimed = await clerk1.post(`/v2/user-tasks/${key}/assignment`, {});
      expect(claimed.status).to.equal(200);
      expect(claimed.body.assignee).to.equal('clerk1');
      expect(claimed.body.availableActions).to.include.members(['release', 'complete']);
      const second = await clerk2.post(`/v2/user-tasks/${key}/assignment`, {});
      expect(second.status).to.equal(409);
      expect(second.body.holder.username).to.equal('clerk1');
      expect(second.body.detail).to.contain(second.body.holder.displayName);
    });

    it('keeps what was typed, for its clerk alone', async () => {
      const { userTaskKey: key } = await openTask(clerk1);
      const saved = await clerk1.put(`/v2/user-tasks/${key}/draft`, { variables: { copies: 3 } });
      expect(saved.status).to.equal(204);
      const { body } = await clerk1.get(`/v2/user-tasks/${key}/form`);
      expect(body.draft).to.deep.equal({ copies: 3 });
      expect(body.form.id).to.equal('check-form');
      expect(body.materials).to.deep.equal([
        { name: '营业执照', copies: 2, kind: 'copy', required: true },
      ]);
    });

    it('refuses wrong form values, naming each field', async () => {
      const { userTaskKey: key } = await openTask(clerk1);
      const variables = { outcome: 'perhaps', copies: 'many', stranger: 1 };
      const answer = await clerk1.post(`/v2/user-tasks/${key}/completion`, { variables });
      expect(answer.status).to.equal(422);
      const fields = answer.body.problems.map(({ field }: { field: string }) => field);
      expect(fields).to.have.members(['stranger', 'outcome', 'copies']);
      const hidden = await clerk1.post(`/v2/user-tasks/${key}/completion`, {
        variables: { outcome: 'refuse' },
      });
      expect(hidden.body.problems[0].field).to.equal('reason');
    });

    it('moves on once it is completed, and again only in the answer', async () => {
      const { userTaskKey: key } = await openTask(clerk1);
      const body = { variables: { outcome: 'accept', copies: 2 } };
      const headers = { 'idempotency-key': 'complete-1' };
      expect(
        (await clerk1.post(`/v2/user-tasks/${key}/completion`, body, headers)).status,
      ).to.equal(204);
      expect(
        (await clerk1.post(`/v2/user-tasks/${key}/completion`, body, headers)).status,
      ).to.equal(204);
      const late = await clerk1.post(`/v2/user-tasks/${key}/completion`, body);
      expect(late.status).to.be.oneOf([403, 409]);
      const next = await openTask(clerk2, { myWindow: true });
      expect(next.elementId).to.equal('handOver');
    });

    it('is released, claimed again and finished at the second window', async () => {
      const { userTaskKey: key } = await openTask(clerk2);
      await clerk2.post(`/v2/user-tasks/${key}/assignment`, {});
      expect((await clerk2.delete(`/v2/user-tasks/${key}/assignment`)).status).to.equal(204);
      expect((await openTask(clerk2)).assignee).to.equal(null);
      await clerk2.post(`/v2/user-tasks/${key}/assignment`, {});
      expect((await clerk2.post(`/v2/user-tasks/${key}/completion`, {})).status).to.equal(204);
      const { body } = await auditor.get(`/v2/process-instances/${instance}`);
      expect(body.state).to.equal('COMPLETED');
      const done = await clerk2.post('/v2/user-tasks/search', {
        filter: { state: 'COMPLETED', completedBy: 'clerk2' },
      });
      expect(done.body.items[0].userTaskKey).to.equal(key);
    });

    it('is read and verified by the auditor', async () => {
      const base = `/v2/process-instances/${instance}`;
      const first = await auditor.post(`${base}/events/search`, { page: { limit: 5 } });
      expect(first.body.items[0]).to.include({ type: 'InstanceStarted', seq: 1, actor: 'clerk1' });
      const next = await auditor.post(`${base}/events/search`, {
        page: { limit: 1000, after: first.body.page.endCursor },
      });
      expect(next.body.items.at(-1).type).to.equal('InstanceCompleted');
      const { body: journal } = await auditor.get(`${base}/journal`);
      expect(journal.definitionXml).to.equal(TWO_WINDOWS);
      expect(journal.entries[1].previousHash).to.equal(journal.entries[0].hash);
      const { body: variables } = await auditor.get(`${base}/variables`);
      expect(variables.items).to.deep.include({
        name: 'outcome',
        value: 'accept',
        scopeKey: `${instance}.1`,
        scopeElementId: 'two-windows',
      });
      const { body: clocks } = await auditor.get(`${base}/clocks`);
      expect(clocks.items[0]).to.include({ elementId: 'check', status: 'met', promised: 5 });
      const { body: verdict } = await auditor.get(`${base}/verification`);
      expect(verdict).to.include({ verdict: 'verified', chain: 'intact', execution: 'same' });
    });

    it('counts its elements for the definition', async () => {
      const { body: found } = await designer.post('/v2/process-definitions/search', {
        filter: { processDefinitionId: 'two-windows', isLatestVersion: true },
      });
      const [definition] = found.items;
      expect(definition.instanceCount).to.deep.equal({ active: 0, completed: 1 });
      const key = definition.processDefinitionKey;
      const { body } = await designer.get(`/v2/process-definitions/${key}/statistics/elements`);
      expect(body.items).to.deep.include({
        elementId: 'check',
        active: 0,
        completed: 1,
        terminated: 0,
        incidents: 0,
      });
    });

    it('takes any variables where there is no form, and any clerk where nobody is named', async () => {
      await designer.deploy({ 'plain.bpmn': PLAIN });
      const started = await clerk2.post('/v2/process-instances', { processDefinitionId: 'plain' });
      instance = started.body.processInstanceKey;
      const { userTaskKey: key } = await openTask(clerk1);
      await clerk1.post(`/v2/user-tasks/${key}/assignment`, {});
      const answer = await clerk1.post(`/v2/user-tasks/${key}/completion`, {
        variables: { approved: true },
      });
      expect(answer.status).to.equal(204);
    });

    it('of two clerks who claim at once, one is told of the other', async () => {
      const started = await clerk2.post('/v2/process-instances', { processDefinitionId: 'plain' });
      instance = started.body.processInstanceKey;
      const { userTaskKey: key } = await openTask(clerk1);
      const answers = await Promise.all(
        [clerk1, clerk2].map((clerk) => clerk.post(`/v2/user-tasks/${key}/assignment`, {})),
      );
      expect(answers.map(({ status }) => status)).to.have.members([200, 409]);
      const [winner] = answers.filter(({ status }) => status === 200);
      expect((await openTask(auditor)).assignee).to.equal(winner?.body.assignee);
    });

    it('is cancelled by who may, and its task is withdrawn', async () => {
      const started = await clerk1.post('/v2/process-instances', { processDefinitionId: 'plain' });
      const { processInstanceKey: key } = started.body;
      expect((await clerk1.post(`/v2/process-instances/${key}/cancellation`, {})).status).to.equal(
        403,
      );
      const sysadmin = await server.signIn('sysadmin');
      const reason = { reason: '申请人撤回' };
      const answer = await sysadmin.post(`/v2/process-instances/${key}/cancellation`, reason);
      expect(answer.status).to.equal(204);
      const { body } = await auditor.post('/v2/user-tasks/search', {
        filter: { processInstanceKey: key },
      });
      expect(body.items[0].state).to.equal('CANCELED');
    });
  });
}
