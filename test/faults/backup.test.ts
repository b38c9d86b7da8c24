import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { restoreBackup, takeBackup, type Manifest } from '../../runtime/backup/index.ts';
import { openDatabase } from '../../runtime/db/index.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  openRuntime,
  openTasks,
  start,
  TENANT,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from '../runtime/execution-fixture.ts';
import { runYichuang } from '../support/cli.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const KINDS: DatabaseKind[] = ['sqlite', 'postgres'];
const BACKUPS = 5;

/** A place where nothing is yet. */
interface Target {
  data: string;
  file: string;
  databaseUrl: string | undefined;
  remove(): Promise<void>;
}

async function createTarget(kind: DatabaseKind): Promise<Target> {
  const data = mkdtempSync(join(tmpdir(), 'yichuang-restored-'));
  const file = join(data, 'yichuang.sqlite');
  const removeFolder = () => rmSync(data, { recursive: true, force: true });
  if (kind === 'sqlite') {
    return { data, file, databaseUrl: undefined, remove: async () => removeFolder() };
  }
  const database = await withoutTables(await createTestDatabase());
  return {
    ...{ data, file, databaseUrl: database.url },
    async remove() {
      await database.drop();
      removeFolder();
    },
  };
}

async function withoutTables(database: TestDatabase): Promise<TestDatabase> {
  const opened = await openDatabase({ url: database.url });
  await opened.select('DROP SCHEMA public CASCADE');
  await opened.select('CREATE SCHEMA public');
  await opened.close();
  return database;
}

/** The PostgreSQL that the tests bring along has no client programs. */
function hasDumpProgram(): boolean {
  return spawnSync('pg_dump', ['--version']).status === 0;
}

/** Starts cases and completes tasks, and writes down each completion that was acknowledged. */
function load({ executor, database }: Runtime) {
  const ledger: string[] = [];
  let isOn = true;
  const running = (async () => {
    while (isOn) {
      await Promise.all(Array.from({ length: 20 }, () => start({ executor }, 'approval')));
      for (const { task_key } of (await openTasks({ database })).slice(0, 60)) {
        await complete({ executor }, task_key);
        ledger.push(task_key);
      }
    }
  })();
  const until = async (acknowledged: number) => {
    while (ledger.length < acknowledged) await pause(5);
  };
  const end = () => {
    isOn = false;
    return running;
  };
  return { ledger, until, end };
}

async function completedTasks({ databaseUrl, file }: Target): Promise<Set<string>> {
  const database = await openDatabase(databaseUrl === undefined ? { file } : { url: databaseUrl });
  const rows = await database.select<{ instance: string; payload: string }>(
    'SELECT instance, payload FROM journal_payloads',
  );
  await database.close();
  return new Set(
    rows.flatMap(({ instance, payload }) => {
      const { events } = JSON.parse(payload) as { events: { type: string; key: number }[] };
      return events
        .filter(({ type }) => type === 'TaskCompleted')
        .map(({ key }) => `${instance}.${String(key)}`);
    }),
  );
}

for (const kind of KINDS) {
  describe(`Backups of ${kind} under load`, () => {
    let store: TestStore;
    let runtime: Runtime;
    let folder: string | undefined;

    before(async function () {
      if (kind === 'postgres' && !hasDumpProgram()) this.skip();
      folder = mkdtempSync(join(tmpdir(), 'yichuang-backup-'));
      store = await createStore(kind);
      runtime = await openRuntime(store);
      await deploy(runtime, APPROVAL);
    });

    after(async () => {
      // Nothing was opened where the tests were skipped.
      if (folder === undefined) return;
      await runtime.stop();
      await store.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    const placeOf = (name: string) => join(folder ?? '', name);
    const backUp = async (name: string): Promise<Manifest> => {
      const database = await store.open();
      const request = { database, databaseUrl: store.url, folder: placeOf(name) };
      return takeBackup(request).finally(() => database.close());
    };

    it('hold every command that was acknowledged before they began, and pass every check', async () => {
      const { ledger, until, end } = load(runtime);
      const taken: { name: string; acknowledged: string[] }[] = [];
      for (let count = 1; count <= BACKUPS; count += 1) {
        await until(count * 30);
        const name = String(count);
        const acknowledged = [...ledger];
        await backUp(name);
        taken.push({ name, acknowledged });
      }
      await end();
      let before = 0;
      for (const { name, acknowledged } of taken) {
        const target = await createTarget(kind);
        const { verification } = await restoreBackup({ ...target, backup: placeOf(name) });
        const completed = await completedTasks(target);
        await target.remove();
        expect(verification.verdict).to.equal('verified');
        expect(verification.entries).to.be.greaterThan(before);
        expect(acknowledged.filter((task) => !completed.has(task))).to.deep.equal([]);
        before = verification.entries;
      }
      // The ledger can tell: the first backup lacks what came later.
      expect(taken[0]!.acknowledged.length).to.be.lessThan(ledger.length);
    });

    it('never overwrite another one', async () => {
      await backUp('once');
      const again = await backUp('once').catch((error: Error) => error.message);
      expect(again).to.include('a backup is never overwritten');
    });

    it('are restored only where nothing is', async () => {
      const target = await createTarget(kind);
      const backup = placeOf('once');
      await restoreBackup({ ...target, backup });
      const again = await restoreBackup({ ...target, backup }).catch(
        (error: Error) => error.message,
      );
      expect(again).to.match(
        /^Expected .* to be empty, but it (holds yichuang.sqlite|has \d+ tables)/,
      );
      await target.remove();
    });

    it('say which kind of database they are of', async () => {
      const other = await createTarget(kind === 'sqlite' ? 'postgres' : 'sqlite');
      const backup = placeOf('once');
      const failure = await restoreBackup({ ...other, backup }).catch(
        (error: Error) => error.message,
      );
      expect(failure).to.include('DATABASE_URL');
      await other.remove();
    });
  });
}

describe('A backup that something is wrong with', () => {
  let store: TestStore;
  let folder: string;
  let backup: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yichuang-backup-'));
    store = await createStore('sqlite');
    const runtime = await openRuntime(store);
    await deploy(runtime, APPROVAL);
    for (let count = 0; count < 5; count += 1) await start(runtime, 'approval');
    await runtime.stop();
  });

  beforeEach(async () => {
    backup = mkdtempSync(join(folder, 'one-'));
    rmSync(backup, { recursive: true });
    const database = await store.open();
    await takeBackup({ database, databaseUrl: undefined, folder: backup });
    await database.close();
  });

  after(async () => {
    await store.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const databaseFile = () => join(backup, 'database.sqlite');
  /** Why it is not restored; nothing is left in the place then. */
  const refusal = async (): Promise<string> => {
    const target = await createTarget('sqlite');
    const message = await restoreBackup({ ...target, backup }).then(
      () => 'restored',
      (error: Error) => error.message,
    );
    if (message !== 'restored') expect(readdirSync(target.data)).to.deep.equal([]);
    await target.remove();
    return message;
  };
  const change = (content: (bytes: Buffer) => Buffer) =>
    writeFileSync(databaseFile(), content(readFileSync(databaseFile())));
  /** Somebody who makes the digests fit again. */
  const forge = async (sql: string) => {
    const database = await openDatabase({ file: databaseFile() });
    await (await database.writer()).run(sql);
    await database.close();
    const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as Manifest;
    const bytes = readFileSync(databaseFile());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    manifest.files = [{ name: 'database.sqlite', bytes: bytes.length, sha256 }];
    writeFileSync(join(backup, 'manifest.json'), JSON.stringify(manifest));
  };

  it('is restored when nothing is wrong with it', async () => {
    expect(await refusal()).to.equal('restored');
  });

  it('is refused without its manifest', async () => {
    rmSync(join(backup, 'manifest.json'));
    expect(await refusal()).to.include('it has no manifest.json');
  });

  it('is refused when a byte is another one', async () => {
    change((bytes) => Buffer.from(bytes.map((byte, at) => (at === 9000 ? byte ^ 1 : byte))));
    expect(await refusal()).to.match(/^Expected database.sqlite to have the SHA-256/);
  });

  it('is refused when its file is cut off', async () => {
    change((bytes) => bytes.subarray(0, -1));
    expect(await refusal()).to.match(/^Expected database.sqlite to have \d+ bytes/);
  });

  it('is refused when its file is gone', async () => {
    rmSync(databaseFile());
    expect(await refusal()).to.include('it is not there');
  });

  it('is refused when a payload was altered', async () => {
    await forge(`UPDATE journal_payloads SET payload = replace(payload, 'clerk1', 'clerk9')`);
    expect(await refusal()).to.include('hash of the payload');
  });

  it('is refused when the end of the journal is another one', async () => {
    await forge(`UPDATE journal_headers SET hash = 'x' WHERE position =
      (SELECT MAX(position) FROM journal_headers)`);
    expect(await refusal()).to.match(/^Expected the journal to end as the manifest says/);
  });

  it('is refused when a projection says something else than the journal', async () => {
    await forge(`UPDATE tasks SET state = 'COMPLETED'`);
    expect(await refusal()).to.include('tasks cannot be trusted');
  });
});

describe('yichuang backup', () => {
  const main = fileURLToPath(new URL('../../runtime/main.ts', import.meta.url));
  let data: string;
  let folder: string;

  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'yichuang-data-'));
    folder = mkdtempSync(join(tmpdir(), 'yichuang-backup-'));
    const file = join(data, 'yichuang.sqlite');
    const runtime = await openRuntime({
      open: () => openDatabase({ file }),
      remove: async () => {},
    });
    await deploy(runtime, APPROVAL);
    await start(runtime, 'approval');
    // Large enough to be interrupted in.
    await runtime.executor.write(async ({ query }) => {
      for (let count = 0; count < 60; count += 1) {
        await query(
          `INSERT INTO resources (tenant, hash, kind, content) VALUES (:tenant, :hash, 'form', :content)`,
          { tenant: TENANT, hash: String(count), content: 'x'.repeat(1_000_000) },
        );
      }
    });
    await runtime.stop();
  });

  after(() => {
    rmSync(data, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves nothing that looks like a backup when it is killed, and does it anew the next time', async () => {
    const target = join(folder, 'killed');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', main, 'backup', target, '--data', data],
      { stdio: 'ignore' },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (!existsSync(join(`${target}.partial`, 'database.sqlite'))) await pause(1);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(target)).to.equal(false);
    expect((await runYichuang(['backup', target, '--data', data])).code).to.equal(0);
    expect(readdirSync(folder)).to.deep.equal(['killed']);
  });

  it('is restored by yichuang restore', async () => {
    const target = join(folder, 'restored');
    const { code, output } = await runYichuang([
      'restore',
      join(folder, 'killed'),
      '--data',
      target,
    ]);
    expect(output).to.include('1 instances').and.include('journal verified');
    expect(code).to.equal(0);
    expect(readdirSync(target)).to.deep.equal(['yichuang.sqlite']);
  });

  it('says which program is missing', async () => {
    const database = await createTestDatabase();
    const environment = { DATABASE_URL: database.url, PATH: '/nowhere' };
    const opened = await openRuntime({
      open: () => openDatabase({ url: database.url }),
      remove: async () => {},
    });
    await opened.stop();
    const { code, errors } = await runYichuang(['backup', join(folder, 'none')], environment);
    expect(code).to.equal(1);
    expect(errors).to.include('Expected the program pg_dump');
    expect(readdirSync(folder)).not.to.include('none').and.not.to.include('none.partial');
    await database.drop();
  });
});
