import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier, type VerificationReport } from '../../runtime/audit/index.ts';
import { HeadSigner } from '../../runtime/audit/log/head-signer.ts';
import { readHeads } from '../../runtime/audit/log/heads-file.ts';
import { LogTree } from '../../runtime/audit/log/log-tree.ts';
import {
  createSigningKey,
  readPublicKeys,
  readSigningKey,
} from '../../runtime/audit/log/signing-key.ts';
import { checkChain } from '../../runtime/audit/verify-chain.ts';
import { digest } from '../../runtime/journal/digest.ts';
import { type EntryRow, readEntryRows } from '../../runtime/journal/journal.store.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  openRuntime,
  openTasks,
  start,
  TENANT,
  type Runtime,
  type TestStore,
} from '../runtime/execution-fixture.ts';
import { rewriteInstance } from '../runtime/tampering.ts';

const SEED = Number(process.env.SEED ?? 20260302);
const CASES = 60;
/** Entries of which every single byte is flipped. */
const FLIPPED_ENTRIES = 100;
/** Flips in the database itself, each followed by a verification of the whole of it. */
const STORED_FLIPS = 24;

const FIELDS = ['header', 'hash', 'salt', 'payload'] as const;

/** The same sequence for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The text as a driver reads it back when one bit of one of its bytes was another. */
function flip(text: string, at: number, bit: number): string {
  const bytes = Buffer.from(text);
  bytes[at]! ^= 1 << bit;
  // PostgreSQL's texts hold no zero byte.
  return bytes.toString('utf8').replaceAll('\0', '\u0001');
}

describe('Tampering with a database of some hundred entries', function () {
  this.timeout(600_000);
  let store: TestStore;
  let runtime: Runtime;
  let folder: string;
  let keyFile: string;
  let headsFile: string;
  let instances: string[];
  const random = randomFrom(SEED);

  before(async () => {
    console.log(`      seed ${String(SEED)}; again with SEED=${String(SEED)}`);
    folder = mkdtempSync(join(tmpdir(), 'yichuang-tampering-'));
    keyFile = join(folder, 'signing.key');
    headsFile = join(folder, 'heads.jsonl');
    createSigningKey(keyFile);
    store = await createStore('sqlite');
    runtime = await openRuntime(store);
    await deploy(runtime, APPROVAL);
    instances = [];
    for (let at = 0; at < CASES; at += 1) {
      const { processInstanceKey: key } = await start(runtime, 'approval', {
        variables: { applicant: '王小明', amount: at },
      });
      instances.push(key);
      const [task] = await openTasks(runtime, key);
      await complete(runtime, task!.task_key, { variables: { note: '同意' } });
      if (at % 20 === 19) await sign();
    }
  });
  after(async () => {
    await runtime.stop();
    await store.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const database = () => runtime.database;
  const sign = () =>
    new HeadSigner({
      database: database(),
      executor: runtime.executor,
      tree: new LogTree({ select: database().select, algorithm: 'sha256' }),
      key: readSigningKey(keyFile),
      headsFile,
    }).sign();
  const verify = (): Promise<VerificationReport> =>
    createVerifier({
      select: database().select,
      definitions: runtime.definitions,
      heads: () => ({ exported: readHeads(headsFile), keys: readPublicKeys(keyFile) }),
    }).all();

  /** Runs it with the database altered, and puts everything back. */
  const altered = async (
    statements: [sql: string, values?: Record<string, unknown>][],
    check: () => Promise<void>,
  ): Promise<void> => {
    const tables = ['journal_headers', 'journal_payloads', 'instances', 'log_heads', 'log_tiles'];
    await runtime.executor.write(async ({ query }) => {
      for (const table of tables)
        await query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
      for (const [sql, values] of statements) await query(sql, values);
    });
    try {
      await check();
    } finally {
      await runtime.executor.write(async ({ query }) => {
        for (const table of tables) {
          await query(`DELETE FROM ${table}`);
          await query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
          await query(`DROP TABLE kept_${table}`);
        }
      });
    }
  };
  const isFound = async (): Promise<void> => {
    expect((await verify()).verdict).to.equal('broken');
  };

  it('is not found where there is none', async () => {
    const report = await verify();
    expect(report.entries).to.be.greaterThan(200);
    expect(report).to.include({ verdict: 'verified', broken: 0 });
    expect(report.log).to.include({ verdict: 'verified', exportedHeads: 3 });
  });

  it(`finds every byte of ${String(FLIPPED_ENTRIES)} entries that is flipped`, async () => {
    let flips = 0;
    let entries = 0;
    const missed: string[] = [];
    for (const instance of instances) {
      if (entries >= FLIPPED_ENTRIES) break;
      const rows = await readEntryRows(database().select, TENANT, instance);
      const end = { version: rows.length, lastHash: rows.at(-1)!.hash };
      expect(await checkChain(rows, end, digest)).to.equal(undefined);
      for (const [index, row] of rows.entries()) {
        entries += 1;
        for (const field of FIELDS) {
          const text = row[field]!;
          for (let at = 0; at < Buffer.byteLength(text); at += 1) {
            const other = { ...row, [field]: flip(text, at, random(8)) } as EntryRow;
            flips += 1;
            const difference = await checkChain(rows.with(index, other), end, digest);
            if (difference === undefined)
              missed.push(`${instance} ${String(index)} ${field} ${String(at)}`);
          }
        }
      }
    }
    console.log(`      ${String(flips)} flips in ${String(entries)} entries`);
    expect(missed).to.deep.equal([]);
    expect(entries).to.be.at.least(FLIPPED_ENTRIES);
  });

  it('finds flips in the stored rows, positions among them', async () => {
    for (let at = 0; at < STORED_FLIPS; at += 1) {
      const instance = instances[random(instances.length)]!;
      const rows = await readEntryRows(database().select, TENANT, instance);
      const row = rows[random(rows.length)]!;
      const field = FIELDS[random(FIELDS.length)]!;
      const table = field === 'header' || field === 'hash' ? 'journal_headers' : 'journal_payloads';
      const text = row[field]!;
      const value = flip(text, random(Buffer.byteLength(text)), random(8));
      const place = 'WHERE instance = :instance AND seq = :seq';
      const key = { instance, seq: row.seq, value };
      await altered([[`UPDATE ${table} SET ${field} = :value ${place}`, key]], isFound);
    }
    await altered([['UPDATE journal_headers SET position = 100000 WHERE position = 7']], isFound);
  });

  it('finds an entry, a case and a payload that were taken out', async () => {
    const [instance] = instances;
    const of = { instance };
    await altered(
      [['DELETE FROM journal_headers WHERE instance = :instance AND seq = 2', of]],
      isFound,
    );
    await altered(
      [['DELETE FROM journal_payloads WHERE instance = :instance AND seq = 2', of]],
      isFound,
    );
    await altered(
      [
        ['DELETE FROM journal_headers WHERE instance = :instance', of],
        ['DELETE FROM journal_payloads WHERE instance = :instance', of],
        ['DELETE FROM instances WHERE instance_key = :instance', of],
        // And the gap closed, as if it had never been.
        [
          'UPDATE journal_headers SET position = -(SELECT count(*) FROM journal_headers AS h WHERE h.position <= journal_headers.position)',
        ],
        ['UPDATE journal_headers SET position = -position'],
        ['DELETE FROM log_heads'],
        ['DELETE FROM log_tiles'],
      ],
      async () => {
        const report = await verify();
        expect(report.missingPosition).to.equal(undefined);
        expect(report.broken).to.equal(0);
        expect(report.log.verdict).to.equal('broken');
      },
    );
  });

  it('finds two entries whose places were swapped', async () => {
    await altered(
      [
        ['UPDATE journal_headers SET position = -1 WHERE position = 3'],
        ['UPDATE journal_headers SET position = 3 WHERE position = 8'],
        ['UPDATE journal_headers SET position = 8 WHERE position = -1'],
      ],
      isFound,
    );
  });

  it('finds an end that was cut off, and names the first entry that is gone', async () => {
    const last = instances.slice(-5);
    await altered(
      [
        ['DELETE FROM journal_headers WHERE instance IN (:last)', { last }],
        ['DELETE FROM journal_payloads WHERE instance IN (:last)', { last }],
        ['DELETE FROM instances WHERE instance_key IN (:last)', { last }],
        ['DELETE FROM log_heads'],
      ],
      async () => {
        const { log, broken } = await verify();
        expect(broken).to.equal(0);
        expect(log.firstDifference?.from).to.equal(log.size + 1);
        expect(log.firstDifference?.what).to.contain('its end was cut off');
      },
    );
  });

  it('finds a chain that was rewritten with all its hashes', async () => {
    for (const at of [0, 25, 59]) {
      await altered([], async () => {
        await rewriteInstance(runtime, instances[at]!, (payload) =>
          payload.replaceAll('王小明', '李小红'),
        );
        await runtime.executor.write(({ query }) => query('DELETE FROM log_heads'));
        const { log, broken } = await verify();
        // Names are not decided by anything: executed again, they come out the same.
        expect(broken).to.equal(0);
        expect(log.verdict).to.equal('broken');
        const head = Math.floor(at / 20);
        const perHead = log.size / 3;
        expect(log.firstDifference).to.include({
          from: head * perHead + 1,
          to: (head + 1) * perHead,
        });
      });
    }
  });
});
