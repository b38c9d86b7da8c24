import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import pg from 'pg';
import { createVerifier } from '../../runtime/audit/index.ts';
import { openDatabase } from '../../runtime/db/index.ts';
import { splitKey } from '../../runtime/execution/index.ts';
import { checkProjections } from '../../runtime/rebuild/index.ts';
import { TimerService } from '../../runtime/timers/index.ts';
import {
  complete,
  MONDAY,
  openRuntime,
  openTasks,
  TENANT,
  type Runtime,
  type TestStore,
} from '../runtime/execution-fixture.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { OPEN_CASES } from './write-release.ts';

const RELEASES = new URL('releases/', import.meta.url);
const HOUR = 3_600_000;
/** The scenarios of the dump have gone through some months. */
const LATER = MONDAY + 365 * 24 * HOUR;

/** A database as a release left it. */
async function storeOf(file: string): Promise<TestStore> {
  const content = readFileSync(new URL(file, RELEASES));
  if (file.endsWith('.sql')) return storeFromSql(content.toString());
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-upgrade-'));
  const path = join(folder, 'yichuang.sqlite');
  writeFileSync(path, gunzipSync(content));
  return {
    open: () => openDatabase({ file: path }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function storeFromSql(sql: string): Promise<TestStore> {
  const { url, drop } = await createTestDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await client.query(sql);
  await client.end();
  return { open: () => openDatabase({ url }), remove: drop };
}

for (const file of readdirSync(RELEASES).sort()) {
  describe(`What release ${file} has left`, () => {
    let store: TestStore;
    let runtime: Runtime;

    before(async () => {
      store = await storeOf(file);
      runtime = await openRuntime(store);
    });

    after(async () => {
      await runtime.stop();
      await store.remove();
    });

    const verify = async () => {
      const { database, definitions } = runtime;
      return createVerifier({ select: database.select, definitions }).all();
    };
    const check = async () => {
      const database = await store.open();
      return checkProjections(database).finally(() => database.close());
    };
    const casesOf = (processId: string) =>
      runtime.database.select<{ instance_key: string; state: string }>(
        `SELECT instance_key, state FROM instances
          WHERE tenant = :tenant AND process_id = :processId ORDER BY instance_key`,
        { tenant: TENANT, processId },
      );

    it('is opened, verifies, and its rows are what the journal says', async () => {
      const { verdict, instances, broken } = await verify();
      // A later engine may be unable to execute it again, but must never find it altered.
      expect(verdict).to.be.oneOf(['verified', 'intact']);
      expect(broken).to.equal(0);
      expect(instances).to.be.greaterThan(30);
      const { tables, clean } = await check();
      expect(tables).to.deep.equal({});
      expect(clean).to.equal(true);
    });

    it('is gone on with: tasks, jobs and timers bring its cases to their end', async () => {
      expect(await casesOf('unfinished')).to.have.length(OPEN_CASES);
      await finish(runtime);
      for (const process of ['unfinished', 'approval']) {
        const states = (await casesOf(process)).map(({ state }) => state);
        expect(states, process).to.deep.equal(Array(OPEN_CASES).fill('COMPLETED'));
      }
    });

    it('verifies still, and its rows are what the journal says', async () => {
      expect((await verify()).broken).to.equal(0);
      expect((await check()).tables).to.deep.equal({});
    });
  });
}

/** Does whatever is open in the cases of the tenant, until nothing is. */
async function finish(runtime: Runtime): Promise<void> {
  const { database, executor, clock } = runtime;
  const timers = new TimerService({ database, executor, clock, zone: 'Asia/Shanghai' });
  for (let turn = 0; turn < 10; turn += 1) {
    clock.set(LATER + turn * HOUR);
    await timers.settled();
    for (const { task_key, instance_key } of await openTasks(runtime)) {
      if ((await tenantOf(runtime, instance_key)) === TENANT) await complete(runtime, task_key);
    }
    await completeJobs(runtime);
  }
  await timers.stop();
}

async function tenantOf({ database }: Runtime, instance: string): Promise<string | undefined> {
  const [row] = await database.select<{ tenant: string }>(
    'SELECT tenant FROM instances WHERE instance_key = :instance',
    { instance },
  );
  return row?.tenant;
}

async function completeJobs({ database, executor }: Runtime): Promise<void> {
  const jobs = await database.select<{ job_key: string }>(
    `SELECT job_key FROM jobs WHERE tenant = :tenant AND state = 'CREATED'`,
    { tenant: TENANT },
  );
  for (const { job_key } of jobs) {
    const { instance, counter } = splitKey(job_key) ?? { instance: '', counter: 0 };
    await executor.submit({
      tenant: TENANT,
      actor: 'worker',
      instance,
      command: { type: 'CompleteJob', job: counter, variables: { sealed: true } },
    });
  }
}
