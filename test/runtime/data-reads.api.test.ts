import { expect } from 'chai';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { finishPermit } from './evidence-models.ts';

for (const database of DATABASES) {
  describe(`Reads of personal data on ${database}`, () => {
    let server: TestServer;
    before(async () => {
      server = await startTestServer({ database });
    });
    after(() => server.stop());

    it('are in the audit stream: who read what of which case, once in ten minutes', async () => {
      const key = await finishPermit(server);
      const auditor = await server.signIn('auditor');
      for (const path of ['variables', 'journal', 'variables', 'evidence']) {
        const url = `${server.url}/v2/process-instances/${key}/${path}`;
        const { status } = await fetch(url, { headers: auditor.headers });
        expect(status, path).to.equal(200);
      }
      await auditor.post(`/v2/process-instances/${key}/events/search`, {});
      const auditadmin = await server.signIn('auditadmin');
      const { body } = await auditadmin.post('/v2/audit-entries/search', {
        filter: { actor: 'auditor', subject: key },
        sort: [{ field: 'seq', order: 'asc' }],
      });
      const reads = body.items.map(({ type, data }: { type: string; data: object }) => [
        type,
        data,
      ]);
      expect(reads).to.deep.equal([
        ['personalDataRead', { what: 'variables' }],
        ['personalDataRead', { what: 'journal' }],
        ['evidenceExported', {}],
      ]);
    });

    it('that are refused are in it too', async () => {
      const key = await finishPermit(server);
      const clerk = await server.signIn('clerk2');
      const { status } = await clerk.get(`/v2/process-instances/${key}/variables`);
      expect(status).to.equal(403);
      const auditadmin = await server.signIn('auditadmin');
      const { body } = await auditadmin.post('/v2/audit-entries/search', {
        filter: { type: 'refused', subject: key },
      });
      expect(body.items[0]).to.deep.include({
        actor: 'clerk2',
        data: { action: 'instance.readData' },
      });
    });
  });
}
