import { expect } from 'chai';
import { treeHash } from '../../runtime/audit/merkle/node-tree-hash.ts';
import { verifyConsistency, verifyInclusion } from '../../runtime/audit/merkle/verify-proof.ts';
import { isSignedBy } from '../../runtime/audit/log/signing-key.ts';
import type { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { startLeave } from './evidence-models.ts';

for (const database of DATABASES) {
  describe(`The log over /v2 on ${database}`, () => {
    let server: TestServer;
    let auditor: TestClient;
    let instance: string;

    before(async () => {
      server = await startTestServer({ database, signing: true });
      auditor = await server.signIn('auditor');
      instance = await startLeave(server);
    });
    after(() => server.stop());

    const sign = () => server.runtime.signer.sign();

    it('has no head before one is signed', async () => {
      const { status, body } = await auditor.get('/v2/log/heads/latest');
      expect([status, body.code]).to.deep.equal([404, 'no-signed-head']);
    });

    it('gives the newest head, whose signature the public key proves', async () => {
      await sign();
      const { body: head } = await auditor.get('/v2/log/heads/latest');
      const { body: key } = await server.anonymous.get('/v2/log/key');
      expect(key).to.include({ keyId: head.keyId, algorithm: 'Ed25519' });
      expect(isSignedBy(key.publicKey, head.head, head.signature)).to.equal(true);
      expect(isSignedBy(key.publicKey, head.head.replace('"size":', '"size":1'), head.signature)).to
        .be.false;
      expect(JSON.parse(head.head)).to.include({ size: head.size, root: head.root });
    });

    it('proves that an entry is in what was signed', async () => {
      const { body: head } = await auditor.get('/v2/log/heads/latest');
      const path = `/v2/log/inclusion?instance=${instance}&seq=2&size=${head.size}`;
      const { status, body: proof } = await auditor.get(path);
      expect(status).to.equal(200);
      expect(proof.root).to.equal(head.root);
      const hash = treeHash('sha256');
      const leafHash = hash.leaf(proof.entryHash);
      const claim = { index: proof.leafIndex, size: proof.size, leafHash, root: head.root };
      expect(await verifyInclusion(hash, claim, proof.path)).to.equal(true);
      const { body: journal } = await auditor.get(`/v2/process-instances/${instance}/journal`);
      expect(journal.entries[1]).to.include({ hash: proof.entryHash, position: proof.position });
    });

    it('proves that the log only grew', async () => {
      const { body: before } = await auditor.get('/v2/log/heads/latest');
      await startLeave(server);
      await sign();
      const { body: found } = await auditor.post('/v2/log/heads/search', {
        sort: [{ field: 'size', order: 'desc' }],
      });
      const [after] = found.items;
      expect(after.size).to.be.greaterThan(before.size);
      const { body: proof } = await auditor.get(
        `/v2/log/consistency?from=${before.size}&to=${after.size}`,
      );
      expect(proof).to.include({ fromRoot: before.root, toRoot: after.root });
      const claim = {
        first: before.size,
        second: after.size,
        firstRoot: before.root,
        secondRoot: after.root,
      };
      expect(await verifyConsistency(treeHash('sha256'), claim, proof.path)).to.equal(true);
    });

    it('answers for the log of now when no size is named', async () => {
      const { body: proof } = await auditor.get(`/v2/log/inclusion?instance=${instance}&seq=1`);
      const { body: growth } = await auditor.get('/v2/log/consistency?from=1');
      expect(growth).to.include({ from: 1, to: proof.size, toRoot: proof.root });
    });

    it('refuses what there is no proof of, naming it', async () => {
      for (const [path, status, detail] of [
        [`/v2/log/inclusion?instance=${instance}&seq=99`, 404, 'Expected entry 99 of'],
        [`/v2/log/inclusion?instance=none&seq=1`, 404, 'Expected entry 1 of none'],
        [`/v2/log/inclusion?instance=${instance}&seq=1&size=100000`, 422, 'the size of the log'],
        [`/v2/log/inclusion?instance=${instance}&seq=2&size=1`, 422, 'Expected a size of at least'],
        ['/v2/log/consistency?from=5&to=3', 422, 'Expected from to be at most 3'],
        ['/v2/log/consistency?from=0', 400, ''],
        ['/v2/log/inclusion?seq=1', 400, ''],
      ] as const) {
        const answer = await auditor.get(path);
        expect(answer.status, path).to.equal(status);
        expect(answer.body.detail, path).to.contain(detail);
      }
    });

    it('is for auditors and supervisors', async () => {
      for (const [username, status] of [
        ['clerk1', 403],
        ['sysadmin', 403],
        ['supervisor', 200],
        ['auditadmin', 200],
      ] as const) {
        const client = await server.signIn(username);
        expect((await client.get('/v2/log/heads/latest')).status, username).to.equal(status);
      }
    });

    it('is told by the status, with the key that signs', async () => {
      const { body: key } = await server.anonymous.get('/v2/log/key');
      const { body: status } = await server.anonymous.get('/v2/status');
      expect(status.log).to.deep.equal({ keyId: key.keyId, failing: false });
    });
  });
}

describe('A server without a signing key', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  it('works and says that nothing is signed', async () => {
    const { body: status } = await server.anonymous.get('/v2/status');
    expect(status.log).to.deep.equal({ keyId: null, failing: false });
    const { status: code, body } = await server.anonymous.get('/v2/log/key');
    expect([code, body.code]).to.deep.equal([404, 'no-signing-key']);
  });
});
