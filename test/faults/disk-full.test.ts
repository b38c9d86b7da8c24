import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createVerifier } from '../../runtime/audit/index.ts';
import { openDatabase } from '../../runtime/db/index.ts';
import type { Problem } from '../../runtime/problem.ts';
import { checkProjections } from '../../runtime/rebuild/index.ts';
import {
  APPROVAL,
  deploy,
  openRuntime,
  start,
  type Runtime,
} from '../runtime/execution-fixture.ts';

/** A file system of this size holds the tables, and some hundred cases. */
const DISK_BYTES = 8 * 1024 * 1024;
/** Left free at first. */
const ROOM_BYTES = 1024 * 1024;
const ATTEMPTS = 2000;
const CASES_AT_ONCE = 10;

/** A disk that can be full, and can have room again. */
interface Disk {
  file: string;
  fill(runtime: Runtime): Promise<void>;
  free(runtime: Runtime): Promise<void>;
  remove(): void;
}

/** A file system in memory, where the test may mount one. */
function mountedDisk(): Disk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${String(DISK_BYTES)}`, 'tmpfs', folder];
  if (spawnSync('mount', options).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    file: join(folder, 'yichuang.sqlite'),
    async fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - ROOM_BYTES));
    },
    async free() {
      rmSync(filler);
    },
    remove() {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** SQLite itself says that the disk is full when its file would have more pages. */
function limitedDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-disk-'));
  const limit = async ({ database }: Runtime, pages: number) => {
    const connection = await database.writer();
    const [row] = await connection.all<{ page_count: number }>('PRAGMA page_count');
    await connection.all(`PRAGMA max_page_count = ${String((row?.page_count ?? 0) + pages)}`);
  };
  return {
    file: join(folder, 'yichuang.sqlite'),
    fill: (runtime) => limit(runtime, 60),
    free: (runtime) => limit(runtime, 100_000),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const DISKS: Record<string, () => Disk | undefined> = {
  'a file system without room': mountedDisk,
  'a limit of pages': limitedDisk,
};

for (const [name, create] of Object.entries(DISKS)) {
  describe(`A full disk: ${name}`, () => {
    let disk: Disk;
    let runtime: Runtime;

    before(async function () {
      const created = create();
      if (created === undefined) return this.skip();
      disk = created;
      const { file } = disk;
      const open = () => openDatabase({ file });
      runtime = await openRuntime({ open, remove: async () => undefined });
      await deploy(runtime, APPROVAL);
    });

    after(async () => {
      if (disk === undefined) return;
      await runtime.stop();
      disk.remove();
    });

    it('is answered with 503, nothing acknowledged is lost, and it goes on when there is room', async () => {
      await disk.fill(runtime);
      const ledger: string[] = [];
      const failures = await startUntilFull(runtime, ledger);
      expect(ledger, 'acknowledged before the disk was full').not.to.be.empty;
      expect(failures).not.to.be.empty;
      for (const { status } of failures) expect(status).to.equal(503);
      const heldBefore = await storedCases(runtime);
      expect(ledger.filter((key) => !heldBefore.has(key))).to.deep.equal([]);

      await disk.free(runtime);
      for (let count = 0; count < 20; count += 1) {
        ledger.push((await start(runtime, 'approval')).processInstanceKey);
      }
      const held = await storedCases(runtime);
      expect(ledger.filter((key) => !held.has(key))).to.deep.equal([]);
      const { database, definitions } = runtime;
      const report = await createVerifier({ select: database.select, definitions }).all();
      expect(report).to.include({ verdict: 'verified', instances: held.size });
    });

    it('has left a database that is whole, and whose rows are what the journal says', async () => {
      const database = await openDatabase({ file: disk.file });
      const rows = await database.select('PRAGMA integrity_check');
      const { clean, tables } = await checkProjections(database);
      await database.close();
      expect(rows).to.deep.equal([{ integrity_check: 'ok' }]);
      expect(tables).to.deep.equal({});
      expect(clean).to.equal(true);
    });
  });
}

/** Starts cases until some fail, and writes down those that were acknowledged. */
async function startUntilFull(runtime: Runtime, ledger: string[]): Promise<Problem[]> {
  const failures: Problem[] = [];
  for (let count = 0; count < ATTEMPTS && failures.length === 0; count += 1) {
    const some = Array.from({ length: CASES_AT_ONCE }, () => start(runtime, 'approval'));
    for (const outcome of await Promise.allSettled(some)) {
      if (outcome.status === 'fulfilled') ledger.push(outcome.value.processInstanceKey);
      else failures.push(outcome.reason as Problem);
    }
  }
  return failures;
}

async function storedCases({ database }: Runtime): Promise<Set<string>> {
  const rows = await database.select<{ instance: string }>(
    'SELECT instance FROM journal_headers WHERE seq = 1',
  );
  return new Set(rows.map(({ instance }) => instance));
}
