import { expect } from 'chai';
import { TWO_WINDOWS, CHECK_FORM } from './api-models.ts';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const CASES = 7;
const WAYS = [
  [],
  [{ field: 'startedAt', order: 'asc' }],
  [{ field: 'businessId', order: 'desc' }],
  [
    { field: 'completedAt', order: 'asc' },
    { field: 'businessId', order: 'desc' },
  ],
];

for (const database of DATABASES) {
  describe(`Searching (${database})`, () => {
    let server: TestServer;
    let auditor: TestClient;
    const instances: string[] = [];

    before(async () => {
      server = await startTestServer({ database });
      auditor = await server.signIn('auditor');
      const designer = await server.signIn('designer');
      const clerk1 = await server.signIn('clerk1');
      await designer.deploy({ 'two-windows.bpmn': TWO_WINDOWS, 'check.form': CHECK_FORM });
      for (let count = 0; count < CASES; count += 1) {
        const { body } = await clerk1.post('/v2/process-instances', {
          processDefinitionId: 'two-windows',
          businessId: `S-${count % 3}`,
        });
        instances.push(body.processInstanceKey as string);
      }
    });
    after(() => server.stop());

    const search = (client: TestClient, body: object) =>
      client.post('/v2/process-instances/search', body);

    for (const sort of WAYS) {
      it(`pages hold each case once, in order (${JSON.stringify(sort)})`, async () => {
        const found: string[] = [];
        let after: string | undefined;
        do {
          const { body } = await search(auditor, { sort, page: { limit: 3, after } });
          expect(body.page.totalItems).to.equal(CASES);
          for (const item of body.items) found.push(item.processInstanceKey as string);
          after = body.page.hasMore ? (body.page.endCursor as string) : undefined;
        } while (after);
        expect(found).to.have.members(instances).and.to.have.length(CASES);
        const { body: whole } = await search(auditor, { sort, page: { limit: 100 } });
        const keys = whole.items.map(
          (item: { processInstanceKey: string }) => item.processInstanceKey,
        );
        expect(found).to.deep.equal(keys);
      });
    }

    it('finds by pattern and by time', async () => {
      const like = await search(auditor, { filter: { businessId: { $like: 's-*' } } });
      expect(like.body.page.totalItems).to.equal(CASES);
      const one = await search(auditor, { filter: { businessId: 'S-2' } });
      expect(one.body.page.totalItems).to.equal(2);
      const future = { startedAt: { $gte: '2999-01-01T00:00:00Z' } };
      expect((await search(auditor, { filter: future })).body.items).to.deep.equal([]);
    });

    it('shows what one may see: the own department, not another', async () => {
      const colleague = await server.signIn('clerk2');
      const stranger = await server.signIn('clerk4');
      expect((await search(colleague, {})).body.page.totalItems).to.equal(CASES);
      expect((await search(stranger, {})).body.items).to.deep.equal([]);
      const [key] = instances;
      expect((await stranger.get(`/v2/process-instances/${key}`)).status).to.equal(403);
      const tasks = await stranger.post('/v2/user-tasks/search', {
        filter: { processInstanceKey: key },
      });
      expect(tasks.body.items).to.deep.equal([]);
      // A colleague sees the case, and its data only once the case is at the own window.
      expect((await colleague.get(`/v2/process-instances/${key}/variables`)).status).to.equal(403);
    });
  });
}
