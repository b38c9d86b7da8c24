import { expect } from 'chai';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { CHECK_FORM, PLAIN, TWO_WINDOWS } from './api-models.ts';

for (const database of DATABASES) {
  describe(`Many at once (${database})`, () => {
    let server: TestServer;
    let clerk1: TestClient;

    before(async () => {
      server = await startTestServer({ database });
      clerk1 = await server.signIn('clerk1');
      const designer = await server.signIn('designer');
      const files = {
        'plain.bpmn': PLAIN,
        'two-windows.bpmn': TWO_WINDOWS,
        'check.form': CHECK_FORM,
      };
      expect((await designer.deploy(files)).status).to.equal(201);
    });
    after(() => server.stop());

    const startAll = (items: object[], key?: string, mode?: 'all') =>
      clerk1.post(
        '/v2/process-instances/batch',
        { items, ...(mode && { mode }) },
        key ? { 'idempotency-key': key } : {},
      );
    const namesLike = async (businessId: string): Promise<string[]> => {
      const filter = { businessId: { $like: `*${businessId}*` } };
      const { body } = await clerk1.post('/v2/process-instances/search', { filter });
      return body.items.map((item: { businessId: string }) => item.businessId).sort();
    };
    const tasksOf = async (keys: string[]): Promise<string[]> => {
      const found = await Promise.all(
        keys.map((processInstanceKey) =>
          clerk1.post('/v2/user-tasks/search', {
            filter: { processInstanceKey, state: 'CREATED' },
          }),
        ),
      );
      return found.map(({ body }) => body.items[0].userTaskKey as string);
    };

    it('cases are started, each for itself: one that cannot be leaves the others alone', async () => {
      const { status, body } = await startAll([
        { processDefinitionId: 'plain', businessId: 'M-1' },
        { processDefinitionId: 'nowhere' },
        { processDefinitionId: 'plain', businessId: 'M-3' },
      ]);

      expect(status).to.equal(200);
      expect(body.items.map(({ businessId }: { businessId?: string }) => businessId)).to.deep.equal(
        ['M-1', undefined, 'M-3'],
      );
      expect(body.items[1].problem).to.include({ status: 404 });
      expect(body.items[1].problem.detail).to.include('nowhere');
    });

    it('a repeated request gives the same cases', async () => {
      const items = [{ processDefinitionId: 'plain' }, { processDefinitionId: 'plain' }];
      const first = await startAll(items, 'again');
      const second = await startAll(items, 'again');
      expect(second.body).to.deep.equal(first.body);
      const [one, other] = first.body.items;
      expect(one.processInstanceKey).not.to.equal(other.processInstanceKey);
    });

    it('tasks are completed, each for itself: with its form, once, and only by whose they are', async () => {
      const started = await startAll([
        { processDefinitionId: 'plain' },
        { processDefinitionId: 'two-windows' },
        { processDefinitionId: 'plain' },
      ]);
      const keys = started.body.items.map(
        ({ processInstanceKey }: { processInstanceKey: string }) => processInstanceKey,
      );
      const tasks = await tasksOf(keys);
      for (const task of tasks) await clerk1.post(`/v2/user-tasks/${task}/assignment`, {});

      const { body } = await clerk1.post('/v2/user-tasks/completion', {
        items: [
          { userTaskKey: tasks[0], variables: { result: '同意' } },
          { userTaskKey: tasks[1], variables: { outcome: 'perhaps' } },
          { userTaskKey: tasks[2] },
          { userTaskKey: 'nothing.1' },
        ],
      });

      const statuses = body.items.map(
        ({ problem }: { problem?: { status: number } }) => problem?.status,
      );
      expect(statuses).to.deep.equal([undefined, 422, undefined, 404]);
      expect(body.items[1].problem.problems[0]).to.include({ field: 'outcome' });
      const auditor = await server.signIn('auditor');
      for (const [at, state] of [
        [0, 'COMPLETED'],
        [1, 'ACTIVE'],
        [2, 'COMPLETED'],
      ] as const) {
        const { body: instance } = await auditor.get(`/v2/process-instances/${keys[at]}`);
        expect(instance.state).to.equal(state);
      }
    });

    it('a task that is completed already is refused, and one that is named twice', async () => {
      const started = await startAll([{ processDefinitionId: 'plain' }]);
      const [userTaskKey] = await tasksOf([started.body.items[0].processInstanceKey as string]);
      await clerk1.post(`/v2/user-tasks/${userTaskKey}/assignment`, {});
      const complete = (items: object[]) => clerk1.post('/v2/user-tasks/completion', { items });

      const twice = await complete([{ userTaskKey }, { userTaskKey }]);
      const first = await complete([{ userTaskKey }]);
      const second = await complete([{ userTaskKey }]);

      expect(twice.status).to.equal(400);
      expect(twice.body.detail).to.include('Expected each task once');
      expect(first.body.items).to.deep.equal([{ userTaskKey }]);
      expect(second.body.items[0].problem).to.include({ status: 409, code: 'task-ended' });
    });

    it('all cases are started, or none: the refusal names the one that could not be', async () => {
      const refused = await startAll(
        [
          { processDefinitionId: 'plain', businessId: 'NONE-1' },
          { processDefinitionId: 'plain', businessId: 'NONE-2' },
          { processDefinitionId: 'plain', businessId: 'NONE-3', version: 77 },
        ],
        'none',
        'all',
      );
      const items = ['ALL-1', 'ALL-2'].map((businessId) => ({
        processDefinitionId: 'plain',
        businessId,
      }));
      const started = await startAll(items, 'together', 'all');
      const again = await startAll(items, 'together', 'all');

      expect(refused.status).to.equal(404);
      expect(refused.body).to.include({ item: 2 });
      expect(await namesLike('NONE-')).to.deep.equal([]);
      expect(started.status).to.equal(200);
      expect(again.body).to.deep.equal(started.body);
      expect(await namesLike('ALL-')).to.deep.equal(['ALL-1', 'ALL-2']);
    });

    it('all tasks are completed, or none, also where the engine refuses one of them', async () => {
      const started = await startAll([
        { processDefinitionId: 'plain' },
        { processDefinitionId: 'plain' },
        { processDefinitionId: 'plain' },
      ]);
      const keys = started.body.items.map(
        ({ processInstanceKey }: { processInstanceKey: string }) => processInstanceKey,
      );
      const tasks = await tasksOf(keys);
      for (const task of tasks) await clerk1.post(`/v2/user-tasks/${task}/assignment`, {});
      const complete = (chosen: (string | undefined)[]) =>
        clerk1.post('/v2/user-tasks/completion', {
          items: chosen.map((userTaskKey) => ({ userTaskKey })),
          mode: 'all',
        });

      // Two requests at once about the same task: one of them meets it completed already.
      const both = await Promise.all([
        complete([tasks[0], tasks[1]]),
        complete([tasks[2], tasks[1]]),
      ]);
      const winner = both.findIndex(({ status }) => status === 200);
      const loser = both[1 - winner];

      expect(loser?.status).to.equal(409);
      expect(loser?.body).to.include({ item: 1 });
      const auditor = await server.signIn('auditor');
      const states = await Promise.all(
        keys.map(async (key: string) => {
          const { body } = await auditor.get(`/v2/process-instances/${key}`);
          return body.state as string;
        }),
      );
      const [first, third] = winner === 0 ? ['COMPLETED', 'ACTIVE'] : ['ACTIVE', 'COMPLETED'];
      expect(states).to.deep.equal([first, 'COMPLETED', third]);
    });

    it('a group of more than fits into a batch is one transaction all the same', async () => {
      const items = Array.from({ length: 700 }, (_, index) => ({
        processDefinitionId: 'plain',
        businessId: `MANY-${String(index)}`,
      }));
      const last = { processDefinitionId: 'plain', version: 77 };
      const single = clerk1.post('/v2/process-instances', { processDefinitionId: 'plain' });
      const refused = await startAll([...items, last], undefined, 'all');
      expect(refused.body).to.include({ status: 404, item: 700 });
      expect((await single).status).to.equal(201);
      expect(await namesLike('MANY-')).to.deep.equal([]);
    });

    it('no more than a thousand, and not none', async () => {
      expect((await startAll([])).status).to.equal(400);
      const many = Array.from({ length: 1001 }, () => ({ processDefinitionId: 'plain' }));
      expect((await startAll(many)).status).to.equal(400);
    });
  });
}
