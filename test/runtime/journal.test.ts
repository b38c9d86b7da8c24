import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { createVerifier, type Verifier } from '../../runtime/audit/index.ts';
import { createDefinitionCache } from '../../runtime/execution/index.ts';
import { digest } from '../../runtime/journal/digest.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  MONDAY,
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

interface EntryRow {
  seq: number;
  header: string;
  hash: string;
  salt: string;
  payload: string;
}

for (const kind of KINDS) {
  describe(`Journal on ${kind}`, () => {
    let store: TestStore;
    let runtime: Runtime;
    let verifier: Verifier;
    /** An approval that went through, and one that waits. */
    let done: string;
    let waiting: string;

    beforeEach(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
      verifier = createVerifier({
        select: runtime.database.select,
        definitions: runtime.definitions,
      });
      await deploy(runtime, APPROVAL);
      done = (await start(runtime, 'approval', { variables: { amount: 1200 } })).processInstanceKey;
      for (let left = 3; left > 0; left -= 1) {
        const [task] = await openTasks(runtime, done);
        await complete(runtime, task!.task_key, { variables: { note: '同意' } });
      }
      waiting = (await start(runtime, 'approval')).processInstanceKey;
    });

    afterEach(async () => {
      await runtime.stop();
      await store.remove();
    });

    const entries = (instance: string) =>
      runtime.database.select<EntryRow>(
        `SELECT h.seq, h.header, h.hash, p.salt, p.payload FROM journal_headers h
           JOIN journal_payloads p ON p.instance = h.instance AND p.seq = h.seq
          WHERE h.instance = :instance ORDER BY h.seq`,
        { instance },
      );
    const alter = (sql: string, replacements: Record<string, unknown> = {}) =>
      runtime.executor.write(({ query }) => query(sql, replacements));

    it('writes headers in one order of keys, each naming the entry before it', async () => {
      const rows = await entries(done);
      expect(Object.keys(JSON.parse(rows[0]!.header) as object)).to.deep.equal([
        'tenant',
        'instance',
        'seq',
        'now',
        'calendarsHash',
        'limits',
        'definitionHash',
        'engineRevision',
        'actor',
        'cause',
        'payloadHash',
        'previousHash',
      ]);
      const headers = rows.map(({ header }) => JSON.parse(header) as Record<string, unknown>);
      expect(headers.map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
      expect(headers.map(({ previousHash }) => previousHash)).to.deep.equal([
        '0'.repeat(64),
        ...rows.slice(0, -1).map(({ hash }) => hash),
      ]);
      expect(headers[0]).to.include({
        tenant: TENANT,
        instance: done,
        now: MONDAY,
        actor: 'clerk1',
        definitionHash: digest('sha256', APPROVAL),
        cause: null,
      });
    });

    it('hashes the texts as they are stored, with plain SHA-256', async () => {
      const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
      for (const { header, hash, salt, payload } of await entries(done)) {
        expect(sha256(header)).to.equal(hash);
        expect(sha256(salt + payload)).to.equal(
          (JSON.parse(header) as { payloadHash: string }).payloadHash,
        );
        expect(Object.keys(JSON.parse(payload) as object)).to.deep.equal([
          'command',
          'events',
          'deliveries',
        ]);
        expect(salt).to.match(/^[0-9a-f]{32}$/);
      }
    });

    it('verifies every case', async () => {
      expect(await verifier.instance(TENANT, done)).to.deep.equal({
        verdict: 'verified',
        chain: 'intact',
        execution: 'same',
        entries: 7,
      });
      const progress: number[] = [];
      const report = await verifier.all(({ instances }) => progress.push(instances));
      expect(report).to.include({ verdict: 'verified', instances: 2, entries: 9, verified: 2 });
      expect(progress.at(-1)).to.equal(2);
    });

    it('finds a changed payload and names the entry', async () => {
      await alter(
        `UPDATE journal_payloads SET payload = REPLACE(payload, '1200', '1300')
          WHERE instance = :done AND seq = 1`,
        { done },
      );
      const verdict = await verifier.instance(TENANT, done);
      expect(verdict).to.include({ verdict: 'broken', chain: 'broken' });
      expect(verdict.firstDifference).to.include({ seq: 1, what: 'hash of the payload' });
    });

    it('finds a changed header, a changed hash and a swapped salt', async () => {
      const changes = [
        `UPDATE journal_headers SET header = REPLACE(header, 'clerk1', 'clerk2')`,
        `UPDATE journal_headers SET hash = '${'0'.repeat(64)}'`,
        `UPDATE journal_payloads SET salt = '${'0'.repeat(32)}'`,
      ];
      for (const [index, change] of changes.entries()) {
        const seq = [3, 5, 4][index];
        await alter(`${change} WHERE instance = :done AND seq = :seq`, { done, seq });
        const verdict = await verifier.instance(TENANT, done);
        expect(verdict.verdict).to.equal('broken');
        expect(verdict.firstDifference?.seq).to.equal([3, 3, 3][index]);
      }
    });

    it('finds an entry that was taken out, and a tail that was cut off', async () => {
      await alter('DELETE FROM journal_headers WHERE instance = :done AND seq = 4', { done });
      expect((await verifier.instance(TENANT, done)).firstDifference).to.include({
        seq: 4,
        what: 'number of the entry',
      });
      await alter('DELETE FROM journal_headers WHERE instance = :waiting AND seq = 2', { waiting });
      expect((await verifier.instance(TENANT, waiting)).firstDifference).to.include({
        what: 'number of entries',
        expected: '2',
        found: '1',
      });
    });

    it('finds a whole case that was removed', async () => {
      for (const table of ['journal_headers', 'journal_payloads']) {
        await alter(`DELETE FROM ${table} WHERE instance = :done`, { done });
      }
      await alter('DELETE FROM instances WHERE instance_key = :done', { done });
      const report = await verifier.all();
      expect(report).to.include({ verdict: 'broken', broken: 0 });
      expect(report.missingPosition).to.equal(7);
    });

    it('finds a history that was rewritten with all its hashes', async () => {
      const rows = await entries(done);
      let previousHash = '0'.repeat(64);
      for (const row of rows) {
        // As if somebody else had completed the first task.
        const payload = row.payload.replace(
          '"type":"TaskCompleted","key":4,"by":"clerk1"',
          '"type":"TaskCompleted","key":4,"by":"clerk9"',
        );
        const payloadHash = digest('sha256', row.salt, payload);
        const header = JSON.stringify({
          ...(JSON.parse(row.header) as object),
          payloadHash,
          previousHash,
        });
        previousHash = digest('sha256', header);
        const key = { done, seq: row.seq };
        await alter(
          'UPDATE journal_payloads SET payload = :payload WHERE instance = :done AND seq = :seq',
          {
            ...key,
            payload,
          },
        );
        await alter(
          'UPDATE journal_headers SET header = :header, hash = :previousHash WHERE instance = :done AND seq = :seq',
          { ...key, header, previousHash },
        );
      }
      await alter('UPDATE instances SET last_hash = :previousHash WHERE instance_key = :done', {
        done,
        previousHash,
      });
      const verdict = await verifier.instance(TENANT, done);
      expect(verdict).to.include({ verdict: 'broken', chain: 'intact', execution: 'different' });
      expect(verdict.firstDifference).to.include({ seq: 3, what: 'event 1' });
      expect(verdict.firstDifference?.found).to.contain('clerk9');
    });

    it('says what it cannot execute again without calling it broken', async () => {
      await alter(`DELETE FROM resources`);
      const fresh = createVerifier({
        select: runtime.database.select,
        definitions: createDefinitionCache(runtime.database),
      });
      const verdict = await fresh.instance(TENANT, done);
      expect(verdict).to.include({
        verdict: 'intact',
        chain: 'intact',
        execution: 'notExecutable',
      });
      expect(verdict.firstDifference?.what).to.contain(digest('sha256', APPROVAL));
    });

    it('uses SM3 where that is configured, and verifies a journal of both', async () => {
      await runtime.stop();
      runtime = await openRuntime(store, { digest: 'sm3' });
      const [task] = await openTasks(runtime, waiting);
      await complete(runtime, task!.task_key);
      const hashes = (await entries(waiting)).map(({ hash }) => hash.slice(0, 4) === 'sm3:');
      expect(hashes).to.deep.equal([false, false, true, true]);
      const { select } = runtime.database;
      const report = await createVerifier({ select, definitions: runtime.definitions }).all();
      expect(report.verdict).to.equal('verified');
    });

    it('links a called process to the entry that called it, and notices when the link is false', async () => {
      const caller = sequence('caller', [
        `<bpmn:callActivity id="Call" name="Call"><bpmn:extensionElements>
          <zeebe:calledElement processId="called"/></bpmn:extensionElements></bpmn:callActivity>`,
      ]);
      await deploy(runtime, model(sequence('called', [userTask('Inside')])));
      await deploy(runtime, model(caller));
      const { processInstanceKey: key } = await start(runtime, 'caller');
      const [task] = (await openTasks(runtime)).filter((row) => row.element_id === 'Inside');
      const [first] = await entries(task!.instance_key);
      expect((JSON.parse(first!.header) as { cause: unknown }).cause).to.deep.equal({
        instance: key,
        seq: 1,
        delivery: 0,
      });
      await complete(runtime, task!.task_key);
      expect((await verifier.all()).verdict).to.equal('verified');
      for (const table of ['journal_headers', 'journal_payloads']) {
        await alter(`DELETE FROM ${table} WHERE instance = :child`, { child: task!.instance_key });
      }
      const verdict = await verifier.instance(TENANT, key);
      expect(verdict.verdict).to.equal('broken');
      expect(verdict.firstDifference?.what).to.contain('is missing');
    });
  });
}
