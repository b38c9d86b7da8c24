import { expect } from 'chai';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier, type LogReport } from '../../runtime/audit/index.ts';
import { HeadSigner } from '../../runtime/audit/log/head-signer.ts';
import { parseHead, type SignedHead } from '../../runtime/audit/log/head.ts';
import { readHeads } from '../../runtime/audit/log/heads-file.ts';
import { LogTree } from '../../runtime/audit/log/log-tree.ts';
import {
  createSigningKey,
  readPublicKeys,
  readSigningKey,
  SigningKeyError,
} from '../../runtime/audit/log/signing-key.ts';
import { treeHash } from '../../runtime/audit/merkle/node-tree-hash.ts';
import { rootOf } from '../../runtime/audit/merkle/tree-hash.ts';
import { verifyConsistency, verifyInclusion } from '../../runtime/audit/merkle/verify-proof.ts';
import {
  APPROVAL,
  createStore,
  deploy,
  openRuntime,
  start,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';
import { rewriteInstance } from './tampering.ts';

const KINDS: DatabaseKind[] = ['sqlite', 'postgres'];

for (const kind of KINDS) {
  describe(`The log on ${kind}`, () => {
    let store: TestStore;
    let runtime: Runtime;
    let folder: string;
    let keyFile: string;
    let headsFile: string;
    let signer: HeadSigner;

    beforeEach(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
      folder = mkdtempSync(join(tmpdir(), 'yichuang-signing-'));
      keyFile = join(folder, 'keys', 'signing.key');
      headsFile = join(folder, 'heads.jsonl');
      createSigningKey(keyFile);
      signer = signerOf();
      await deploy(runtime, APPROVAL);
    });

    afterEach(async () => {
      await runtime.stop();
      await store.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    const tree = () => new LogTree({ select: runtime.database.select, algorithm: 'sha256' });
    const signerOf = () =>
      new HeadSigner({
        database: runtime.database,
        executor: runtime.executor,
        tree: tree(),
        key: readSigningKey(keyFile),
        headsFile,
      });
    /** Two entries each. */
    const startCases = async (count: number): Promise<string[]> => {
      const started = Array.from({ length: count }, () => start(runtime, 'approval'));
      return (await Promise.all(started)).map(({ processInstanceKey }) => processInstanceKey);
    };
    const entryHashes = async (): Promise<string[]> => {
      const rows = await runtime.database.select<{ hash: string }>(
        'SELECT hash FROM journal_headers ORDER BY position',
      );
      return rows.map(({ hash }) => hash);
    };
    const alter = (sql: string, replacements: Record<string, unknown> = {}) =>
      runtime.executor.write(({ query }) => query(sql, replacements));
    const report = () =>
      createVerifier({
        select: runtime.database.select,
        definitions: runtime.definitions,
        heads: () => ({ exported: readHeads(headsFile), keys: readPublicKeys(keyFile) }),
      }).all();
    const verifyLog = async (): Promise<LogReport> => (await report()).log;

    it('has the root over all entries, whether its tiles are written or not', async () => {
      await startCases(300);
      const hashes = await entryHashes();
      expect(hashes).to.have.length(600);
      const hash = treeHash('sha256');
      for (const isKept of [false, true]) {
        if (isKept) await tree().keepTiles(runtime.executor);
        for (const size of [0, 1, 2, 255, 256, 257, 511, 512, 513, 600]) {
          const expected = rootOf(hash, hashes.slice(0, size).map(hash.leaf));
          expect(await tree().root(size), String(size)).to.equal(expected);
        }
      }
      const tiles = await runtime.database.select('SELECT * FROM log_tiles');
      expect(tiles).to.have.length(2);
      await tree().keepTiles(runtime.executor);
      expect(await runtime.database.select('SELECT * FROM log_tiles')).to.have.length(2);
    });

    it('proves entries and growth across tiles', async () => {
      await startCases(270);
      await tree().keepTiles(runtime.executor);
      const hashes = await entryHashes();
      const hash = treeHash('sha256');
      for (const [position, size] of [
        [1, 540],
        [256, 540],
        [257, 257],
        [540, 540],
      ] as const) {
        const path = await tree().inclusion(position, size);
        const leafHash = hash.leaf(hashes[position - 1]!);
        const claim = { index: position - 1, size, leafHash, root: await tree().root(size) };
        expect(await verifyInclusion(hash, claim, path)).to.equal(true);
      }
      for (const first of [1, 255, 256, 300, 512, 540]) {
        const roots = { firstRoot: await tree().root(first), secondRoot: await tree().root(540) };
        const path = await tree().consistency(first, 540);
        expect(await verifyConsistency(hash, { first, second: 540, ...roots }, path)).to.be.true;
      }
    });

    it('is signed when there are new entries, in the database and outside it', async () => {
      expect(await signer.sign()).to.equal(undefined);
      await startCases(2);
      const first = await signer.sign();
      expect(await signer.sign()).to.deep.equal(first);
      await startCases(1);
      await signer.stop();
      const exported = readHeads(headsFile)!.map(({ signed }) => signed!);
      expect(exported).to.have.length(2);
      const heads = exported.map(({ head }) => parseHead(head)!);
      expect(heads.map(({ size }) => size)).to.deep.equal([4, 6]);
      expect(heads[1]!.root).to.equal(await tree().root(6));
      expect(heads[0]!.log).to.equal(heads[1]!.log);
      const stored = await runtime.database.select<SignedHead>(
        'SELECT head, signature FROM log_heads ORDER BY size',
      );
      expect(stored.map(({ head, signature }) => ({ head, signature }))).to.deep.equal(exported);
      expect(await verifyLog()).to.deep.equal({
        verdict: 'verified',
        size: 6,
        root: heads[1]!.root,
        exportedHeads: 2,
        storedHeads: 2,
        restorations: [],
      });
    });

    it('says so when nothing is signed', async () => {
      await startCases(1);
      const unsigned = new HeadSigner({
        database: runtime.database,
        executor: runtime.executor,
        tree: tree(),
      });
      expect(await unsigned.sign()).to.equal(undefined);
      expect(await verifyLog()).to.include({
        verdict: 'unsigned',
        exportedHeads: 0,
        storedHeads: 0,
      });
      expect((await report()).verdict).to.equal('verified');
    });

    it('names the first position of an end that was cut off with all its traces', async () => {
      await startCases(3);
      await signer.sign();
      const [last] = await runtime.database.select<{ instance: string }>(
        'SELECT instance FROM journal_headers ORDER BY position DESC LIMIT 1',
      );
      const key = { key: last!.instance };
      const [{ n } = { n: 0 }] = await runtime.database.select<{ n: number }>(
        'SELECT MIN(position) AS n FROM journal_headers WHERE instance = :key',
        key,
      );
      await alter('DELETE FROM journal_headers WHERE position >= :n', { n });
      for (const instance of await brokenInstances()) {
        await alter('DELETE FROM journal_headers WHERE instance = :instance', { instance });
        await alter('DELETE FROM instances WHERE instance_key = :instance', { instance });
      }
      await alter('DELETE FROM log_heads');
      const { firstDifference, verdict } = await verifyLog();
      expect(verdict).to.equal('broken');
      expect(firstDifference?.what).to.contain('its end was cut off');
      const left = (await entryHashes()).length;
      expect(firstDifference).to.include({ from: left + 1, to: 6 });
    });

    const brokenInstances = async () => {
      const { differences } = await report();
      return differences.map(({ instance }) => instance);
    };

    it('finds entries that were rewritten with all their hashes, between two heads', async () => {
      await startCases(2);
      await signer.sign();
      const [changed] = await startCases(1);
      await signer.sign();
      await startCases(1);
      await signer.sign();
      await rewriteInstance(runtime, changed!, (payload) => payload.replace('clerk1', 'clerk9'));
      expect((await verifyLog()).firstDifference).to.deep.include({ from: 5, to: 6 });
      expect((await report()).verdict).to.equal('broken');
    });

    it('finds two entries that have changed places', async () => {
      await startCases(2);
      await signer.sign();
      await alter('UPDATE journal_headers SET position = 99 WHERE position = 2');
      await alter('UPDATE journal_headers SET position = 2 WHERE position = 3');
      await alter('UPDATE journal_headers SET position = 3 WHERE position = 99');
      const found = await report();
      expect(found).to.include({ verdict: 'broken', broken: 0 });
      expect(found.log.firstDifference).to.include({ from: 1, to: 4 });
    });

    it('finds another log in its place', async () => {
      await startCases(1);
      await signer.sign();
      await alter("UPDATE log_identity SET log_id = 'another'");
      expect((await verifyLog()).firstDifference?.what).to.contain('is of another log');
    });

    it('finds heads that were forged or spoilt, and keys that nobody knows', async () => {
      await startCases(1);
      await signer.sign();
      const line = readFileSync(headsFile, 'utf8');
      const { head, signature } = JSON.parse(line) as SignedHead;
      const root = parseHead(head)!.root;
      const forged = head.replace(root, createHash('sha256').update('x').digest('hex'));
      for (const [text, what] of [
        [JSON.stringify({ head: forged, signature }), 'has a signature that is not good'],
        [
          JSON.stringify({ head, signature: `A${signature.slice(1)}` }),
          'signature that is not good',
        ],
        [
          JSON.stringify({ head: head.replace('"size":2', '"size": 2'), signature }),
          'cannot be read',
        ],
        ['{', 'cannot be read'],
        ['{"head":5}', 'cannot be read'],
      ]) {
        writeFileSync(headsFile, `${text!}\n`);
        const { verdict, firstDifference } = await verifyLog();
        expect(verdict, text).to.equal('broken');
        expect(firstDifference?.what).to.contain(what);
      }
      writeFileSync(headsFile, line);
      const other = join(folder, 'others', 'signing.key');
      createSigningKey(other);
      const { log } = await createVerifier({
        select: runtime.database.select,
        definitions: runtime.definitions,
        heads: () => ({ exported: readHeads(headsFile), keys: readPublicKeys(other) }),
      }).all();
      expect(log.firstDifference?.what).to.contain('which is not known');
    });

    it('finds a stored tree that does not follow from the entries', async () => {
      await startCases(129);
      await signer.sign();
      expect((await verifyLog()).verdict).to.equal('verified');
      await alter("UPDATE log_tiles SET hash = REPLACE(hash, SUBSTR(hash, 1, 1), 'z')");
      const { firstDifference } = await verifyLog();
      expect(firstDifference).to.include({ from: 1, to: 256 });
      expect(firstDifference?.what).to.contain('stored tree');
    });

    it('goes on after an append that was cut off, and with a new key beside the old one', async () => {
      await startCases(1);
      await signer.sign();
      appendFileSync(headsFile, '{"head":"half');
      rmSync(keyFile);
      createSigningKey(keyFile);
      signer = signerOf();
      await signer.sign();
      expect(readHeads(headsFile)!.every(({ signed }) => signed !== undefined)).to.equal(true);
      expect(await verifyLog()).to.include({ verdict: 'verified', exportedHeads: 2 });
    });

    it('keeps a tree of SM3 where that is configured', async () => {
      await startCases(130);
      await tree().keepTiles(runtime.executor);
      const sm3 = new LogTree({ select: runtime.database.select, algorithm: 'sm3' });
      signer = new HeadSigner({
        database: runtime.database,
        executor: runtime.executor,
        tree: sm3,
        key: readSigningKey(keyFile),
        headsFile,
      });
      const signed = await signer.sign();
      expect(parseHead(signed!.head)).to.include({ algorithm: 'sm3', size: 260 });
      expect((await verifyLog()).verdict).to.equal('verified');
    });
  });
}

describe('The signing key', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'yichuang-key-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, readable by its owner alone', () => {
    const file = join(folder, 'a', 'signing.key');
    const made = createSigningKey(file);
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(readSigningKey(file)).to.include({ keyId: made.keyId, publicKey: made.publicKey });
    expect(readPublicKeys(file).get(made.keyId)?.publicKey).to.equal(made.publicKey);
    expect(() => createSigningKey(file)).to.throw(SigningKeyError, 'Expected no key yet');
  });

  it('is not used when others may read it, nor when it is something else', () => {
    const file = join(folder, 'signing.key');
    expect(readSigningKey(file)).to.equal(undefined);
    writeFileSync(file, 'no key', { mode: 0o600 });
    expect(() => readSigningKey(file)).to.throw(SigningKeyError, 'Expected an Ed25519 private key');
    writeFileSync(join(folder, 'open.key'), 'no key', { mode: 0o644 });
    expect(() => readSigningKey(join(folder, 'open.key'))).to.throw(SigningKeyError, 'mode 600');
  });
});
