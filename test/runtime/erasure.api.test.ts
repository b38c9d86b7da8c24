import { expect } from 'chai';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from '../../runtime/audit/index.ts';
import { readEvidence } from '../../runtime/evidence/evidence-html.ts';
import { NODE_CRYPTO } from '../../runtime/evidence/node-crypto.ts';
import { verifyEvidence } from '../../runtime/evidence/proof/verify-evidence.ts';
import { openRuntime } from '../../runtime/open-runtime.ts';
import type { TestClient } from '../support/client.ts';
import { tablesWith } from '../support/tables-with.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { finishPermit, startLeave } from './evidence-models.ts';

const NAME = '王小明';
const BODY = { reason: 'the applicant asked for it', legalBasis: 'PIPL Art. 47' };

for (const database of DATABASES) {
  describe(`Erasure of personal data on ${database}`, () => {
    let server: TestServer;
    let auditor: TestClient;
    let secadmin: TestClient;
    let key: string;

    before(async () => {
      server = await startTestServer({ database, signing: true });
      auditor = await server.signIn('auditor');
      secadmin = await server.signIn('secadmin');
      key = await finishPermit(server);
      await server.runtime.signer.sign();
    });
    after(() => server.stop());

    const erase = (instance: string, body: object = BODY) =>
      secadmin.post(`/v2/process-instances/${instance}/erasure`, body);

    it('waits until the case has ended', async () => {
      const active = await startLeave(server);
      const { status, body } = await erase(active);
      expect([status, body.code]).to.deep.equal([409, 'case-active']);
    });

    it('wants a reason and a legal basis, of a root instance', async () => {
      expect((await erase(key, { reason: 'x' })).status).to.equal(400);
      expect((await erase(key, { reason: ' ', legalBasis: 'y' })).status).to.equal(400);
      const { items } = (
        await auditor.post('/v2/process-instances/search', {
          filter: { parentProcessInstanceKey: key },
        })
      ).body;
      const { status, body } = await erase(items[0].processInstanceKey as string);
      expect(status).to.equal(422);
      expect(body.detail).to.contain('Expected a root instance');
    });

    it('is nobody’s but the security administrator’s', async () => {
      for (const username of ['sysadmin', 'auditor', 'auditadmin', 'supervisor', 'clerk1']) {
        const client = await server.signIn(username);
        const { status } = await client.post(`/v2/process-instances/${key}/erasure`, BODY);
        expect(status, username).to.equal(403);
      }
    });

    it('leaves the data nowhere in the database', async () => {
      expect(await tablesWith(server.runtime.database, NAME)).to.include.members([
        'journal_payloads',
      ]);
      expect(await tablesWith(server.runtime.database, 'P-2026-1')).to.include.members([
        'instances',
        'tasks',
      ]);
      const { status, body } = await erase(key, { ...BODY, businessId: true });
      expect(status, JSON.stringify(body)).to.equal(201);
      expect(body).to.include({ actor: 'secadmin', instances: 2, ...BODY });
      expect(await tablesWith(server.runtime.database, NAME)).to.deep.equal([]);
      expect(await tablesWith(server.runtime.database, 'P-2026-1')).to.deep.equal([]);
      expect(await tablesWith(server.runtime.database, '"amount"')).to.deep.equal([]);
    });

    it('still verifies, and says what was erased, by whom and why', async () => {
      const { body } = await auditor.get(`/v2/process-instances/${key}/verification`);
      expect(body).to.include({ verdict: 'intact', chain: 'intact', execution: 'notExecutable' });
      expect(body.erasure).to.include({ actor: 'secadmin', ...BODY });
      expect(body.erasure.entries).to.equal(body.entries - 1);
      const { body: journal } = await auditor.get(`/v2/process-instances/${key}/journal`);
      expect(journal.erasure).to.deep.equal(body.erasure);
      const { body: variables } = await auditor.get(`/v2/process-instances/${key}/variables`);
      expect(variables.items).to.deep.equal([]);
    });

    it('stays in the signed log, which only grew', async () => {
      const { select } = server.runtime.database;
      const { definitions } = server.runtime;
      const report = await createVerifier({ select, definitions }).all();
      expect(report).to.include({ broken: 0, erased: 2 });
      const { body: found } = await auditor.post('/v2/log/heads/search', {});
      const { status } = await auditor.get(`/v2/log/consistency?from=${found.items[0].size}`);
      expect(status).to.equal(200);
    });

    it('is told by an evidence file, which proves that something was there', async () => {
      const url = `${server.url}/v2/process-instances/${key}/evidence`;
      const html = await (await fetch(url, { headers: auditor.headers })).text();
      expect(html).not.to.contain(NAME);
      const report = await verifyEvidence(readEvidence(html), NODE_CRYPTO);
      expect(report.verdict).to.equal('intact');
      const execution = report.checks.find(({ name }) => name === 'execution');
      expect(execution?.findings[0]?.what).to.match(/^erased on \S+ by secadmin: the applicant/);
    });

    it('is kept in the audit stream, and not done twice', async () => {
      const auditadmin = await server.signIn('auditadmin');
      const { body } = await auditadmin.post('/v2/audit-entries/search', {
        filter: { type: 'dataErased', subject: key },
      });
      expect(body.items).to.have.length(1);
      expect(body.items[0]).to.include({ actor: 'secadmin', subject: key });
      expect(body.items[0].data).to.include({ ...BODY, instances: 2 });
      const again = await erase(key);
      expect([again.status, again.body.code]).to.deep.equal([409, 'already-erased']);
    });

    it('refuses commands to it as to any ended case', async () => {
      const sysadmin = await server.signIn('sysadmin');
      const { status } = await sysadmin.post(`/v2/process-instances/${key}/cancellation`, {});
      expect(status).to.equal(409);
    });

    it('does not excuse contents that are missing without it', async () => {
      const other = await finishPermit(server);
      await server.runtime.executor.write(({ query }) =>
        query('DELETE FROM journal_payloads WHERE instance = :other AND seq = 1', { other }),
      );
      const { body } = await auditor.get(`/v2/process-instances/${other}/verification`);
      expect(body).to.include({ verdict: 'broken', chain: 'broken' });
      expect(body.firstDifference).to.include({ seq: 1, what: 'payload is missing' });
    });
  });
}

describe('Erased data in a SQLite file', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'yichuang-erasure-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are overwritten, in the database and in its write-ahead log', async () => {
    const { APPROVAL, complete, deploy, openTasks, start } = await import('./execution-fixture.ts');
    const runtime = await openRuntime({ data: folder, timers: false });
    await deploy(runtime, APPROVAL);
    const secret = 'a-name-that-is-to-go';
    const variables = { applicant: secret };
    const { processInstanceKey: key } = await start(runtime, 'approval', { variables });
    for (let left = 3; left > 0; left -= 1) {
      const [task] = await openTasks(runtime, key);
      await complete(runtime, task!.task_key, { variables: { note: secret } });
    }
    const holds = () =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(secret));
    expect(holds()).to.equal(true);
    const caller = {
      tenant: 'default',
      username: 'secadmin',
      displayName: '',
      roles: ['securityAdministrator'] as const,
      department: null,
      window: null,
    };
    await runtime.services.erasure.erase(caller, key, { ...BODY, businessId: false });
    expect(holds()).to.equal(false);
    await runtime.stop();
  });
});
