import { expect } from 'chai';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArchiveRequest, ArchiveStep } from '../../runtime/archive/archive.service.ts';
import { readRetention } from '../../runtime/archive/retention.ts';
import { verifyArchive } from '../../runtime/archive/verify-archive.ts';
import { createVerifier } from '../../runtime/audit/index.ts';
import { checkProjections } from '../../runtime/rebuild/index.ts';
import { runYichuang } from '../support/cli.ts';
import { tablesWith } from '../support/tables-with.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { finishPermit, startLeave } from './evidence-models.ts';

const NAME = '王小明';
const STEPS: ArchiveStep[] = ['written', 'checked', 'registered', 'named', 'moved', 'done'];
const FAR = Date.parse('2100-01-01');
const TENANT = 'default';

for (const database of DATABASES) {
  describe(`The archive on ${database}`, () => {
    let server: TestServer;
    let folder: string;
    let live: string;
    let altered: string;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'yichuang-archive-'));
      server = await startTestServer({ database, signing: true });
      live = await startLeave(server);
    });
    after(async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const archive = (options: Partial<ArchiveRequest> = {}) =>
      server.runtime.services.archive.archive({
        ...{ tenant: TENANT, before: FAR, folder, actor: 'keeper', retention: readRetention() },
        ...options,
      });
    const verifyAll = () => {
      const { database: opened, definitions } = server.runtime;
      return createVerifier({ select: opened.select, definitions }).all();
    };
    const filesOf = () =>
      readdirSync(join(folder, TENANT)).map((name) => join(folder, TENANT, name));
    const instancesOf = (root: string) =>
      server.runtime.database.select('SELECT 1 AS found FROM instances WHERE root_key = :root', {
        root,
      });
    const entriesOf = async (type: string) => {
      const auditor = await server.signIn('auditadmin');
      const { body } = await auditor.post('/v2/audit-entries/search', { filter: { type } });
      return body.items as { actor: string; subject: string; data: Record<string, unknown> }[];
    };

    for (const step of STEPS) {
      it(`goes on when it was cut off after the step "${step}", and loses nothing`, async () => {
        const key = await finishPermit(server);
        const cut = async (reached: ArchiveStep) => {
          if (reached === step) throw new Error('cut off');
          return Promise.resolve();
        };
        const failure = await archive({ onStep: cut }).catch((error: unknown) => error);
        expect(String(failure)).to.contain('cut off');
        const isInDatabase = (await instancesOf(key)).length > 0;
        expect(isInDatabase).to.equal(!['moved', 'done'].includes(step));
        await archive();
        expect(await instancesOf(key)).to.deep.equal([]);
        const holding = filesOf().filter((path) =>
          gunzipSync(readFileSync(path)).includes(`"case":"${key}"`),
        );
        expect(holding).to.have.length(1);
        expect((await verifyArchive(holding[0]!)).verdict).to.equal('verified');
      });
    }

    it('leaves no half-written file, and says once for each file who archived what', async () => {
      expect(filesOf().every((path) => path.endsWith('.jsonl.gz'))).to.equal(true);
      const entries = await entriesOf('casesArchived');
      expect(entries).to.have.length(STEPS.length);
      expect(new Set(entries.map(({ subject }) => subject)).size).to.equal(STEPS.length);
      expect(entries[0]).to.include({ actor: 'keeper' });
      expect(entries[0]!.data).to.include({ cases: 1 });
    });

    it('leaves the database verifiable, which says how many are archived and where', async () => {
      await server.runtime.signer.sign();
      const report = await verifyAll();
      expect(report.differences).to.deep.equal([]);
      expect(report.verdict).to.equal('intact');
      expect(report.archived).to.equal(2 * STEPS.length);
      const counts = Object.entries(report.archives);
      expect(counts).to.have.length(STEPS.length);
      expect(counts.every(([file, count]) => file.startsWith('default/') && count === 2)).to.equal(
        true,
      );
    });

    it('leaves projections that are what the journal says', async () => {
      const report = await checkProjections(server.runtime.database);
      expect(report).to.deep.include({ clean: true, tables: {}, unreadable: [] });
    });

    it('leaves what was entered in the file alone', async () => {
      expect(await tablesWith(server.runtime.database, NAME)).to.deep.equal([]);
      expect(await tablesWith(server.runtime.database, 'P-2026-1')).to.deep.equal([]);
      expect(gunzipSync(readFileSync(filesOf()[0]!)).toString()).to.contain(NAME);
    });

    it('leaves cases that go on, and those of other centres, where they are', async () => {
      expect(await instancesOf(live)).to.have.length(1);
      const key = await finishPermit(server);
      const report = await archive({ tenant: 'another' });
      expect(report).to.deep.equal({ files: [], refused: [] });
      expect(await archive({ before: 0 })).to.deep.equal({ files: [], refused: [] });
      expect(await instancesOf(key)).to.have.length(2);
    });

    it('answers 410 with the file to whoever may see every case, and 404 to others', async () => {
      const { items } = (
        await (
          await server.signIn('auditor')
        ).post('/v2/process-instances/search', {
          filter: { state: 'COMPLETED' },
        })
      ).body;
      const key = (items as { processInstanceKey: string; rootProcessInstanceKey: string }[])[0]!
        .rootProcessInstanceKey;
      const { files } = await archive();
      const auditor = await server.signIn('auditor');
      const { status, body } = await auditor.get(`/v2/process-instances/${key}`);
      expect([status, body.code, body.file]).to.deep.equal([410, 'case-archived', files[0]!.file]);
      expect(body.detail).to.contain(files[0]!.file);
      const clerk = await server.signIn('clerk1');
      expect((await clerk.get(`/v2/process-instances/${key}`)).status).to.equal(404);
      const secadmin = await server.signIn('secadmin');
      const erasure = { reason: 'asked for', legalBasis: 'PIPL Art. 47' };
      const refused = await secadmin.post(`/v2/process-instances/${key}/erasure`, erasure);
      expect(refused.status).to.equal(410);
      expect(refused.body.detail).to.contain('erased there');
    });

    it('removes no row while a byte of the file is another one', async () => {
      const key = await finishPermit(server);
      const cut = (step: ArchiveStep) => {
        if (step === 'named') throw new Error('cut off');
      };
      await archive({ onStep: cut }).catch(() => undefined);
      const path = filesOf().find((one) =>
        gunzipSync(readFileSync(one)).includes(`"case":"${key}"`),
      )!;
      const bytes = readFileSync(path);
      const flipped = Buffer.from(bytes);
      flipped[Math.floor(flipped.length / 2)]! ^= 1;
      writeFileSync(path, flipped);
      expect((await verifyArchive(path)).verdict).to.equal('broken');
      const failure = await archive().catch((error: unknown) => error);
      expect(String(failure)).to.contain('to have the SHA-256');
      expect(await instancesOf(key)).to.have.length(2);
      writeFileSync(path, bytes);
      await archive();
      expect(await instancesOf(key)).to.deep.equal([]);
    });

    it('leaves a case to which something was added meanwhile', async () => {
      const key = await finishPermit(server);
      const secadmin = await server.signIn('secadmin');
      const erase = async (step: ArchiveStep) => {
        if (step !== 'registered') return;
        const body = { reason: 'asked for', legalBasis: 'PIPL Art. 47' };
        const { status } = await secadmin.post(`/v2/process-instances/${key}/erasure`, body);
        expect(status).to.equal(201);
      };
      const { files } = await archive({ onStep: erase });
      expect(files.map(({ left }) => left)).to.deep.equal([[key]]);
      expect(await instancesOf(key)).to.have.length(2);
    });

    it('archives no case whose journal was altered, and names it', async () => {
      await archive();
      const key = await finishPermit(server);
      altered = key;
      await server.runtime.executor.write((writer) =>
        writer.query(
          `UPDATE journal_payloads SET payload = replace(payload, '1200', '1300')
            WHERE instance = :key AND seq = 1`,
          { key },
        ),
      );
      const { files, refused } = await archive();
      expect(files).to.deep.equal([]);
      expect(refused).to.deep.equal([{ case: key, what: 'hash of the payload' }]);
      expect(await instancesOf(key)).to.have.length(2);
    });

    it('destroys files when their time is over, not before, and keeps that they were', async () => {
      const { archive: service } = server.runtime.services;
      const request = { tenant: TENANT, folder, actor: 'keeper', dryRun: false };
      const inFourteenYears = new Date();
      inFourteenYears.setUTCFullYear(inFourteenYears.getUTCFullYear() + 14);
      expect(await service.destroy({ ...request, now: inFourteenYears.getTime() })).to.deep.equal(
        [],
      );
      const count = filesOf().length;
      expect(await service.destroy({ ...request, now: FAR })).to.have.length(count);
      expect(filesOf()).to.deep.equal([]);
      expect(await entriesOf('archiveDestroyed')).to.have.length(count);
      const { differences } = await verifyAll();
      const own = await server.runtime.database.select<{ key: string }>(
        'SELECT instance_key AS "key" FROM instances WHERE root_key = :altered',
        { altered },
      );
      // The altered case of the test before shows, and nothing that was archived.
      expect(differences.map(({ instance }) => instance)).to.have.members(
        own.map(({ key }) => key),
      );
    });

    it('is refused to the command line while a server uses the folder', async function () {
      if (database === 'postgres') this.skip();
      const data = mkdtempSync(join(tmpdir(), 'yichuang-archive-data-'));
      const started = { pid: process.pid, port: 1, startedAt: '2026-01-01' };
      writeFileSync(join(data, 'server.json'), JSON.stringify(started));
      writeFileSync(join(data, 'yichuang.sqlite'), '');
      const args = ['archive', '--before', '2020-01-01', '--data', data];
      const { code, errors } = await runYichuang(args);
      rmSync(data, { recursive: true, force: true });
      expect(code).to.equal(1);
      expect(errors).to.contain('to be free');
    });
  });
}
