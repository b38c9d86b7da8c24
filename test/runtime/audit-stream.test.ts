import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRuntime } from '../../runtime/open-runtime.ts';
import type { Runtime } from '../../runtime/open-runtime.ts';

const TENANT = 'default';

describe('The audit stream', () => {
  let folder: string;
  let runtime: Runtime;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yichuang-audit-'));
    runtime = await openRuntime({ data: folder });
    for (const actor of ['a', 'b', 'c']) {
      await runtime.services.auditStream.record({ tenant: TENANT, actor, type: 'signedIn' });
    }
  });
  after(async () => {
    await runtime.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const firstBrokenAfter = async (sql: string) => {
    await runtime.executor.write(({ query }) => query(sql, { tenant: TENANT }));
    return runtime.services.auditStream.firstBroken(TENANT);
  };

  it('is intact as it was written', async () => {
    expect(await runtime.services.auditStream.firstBroken(TENANT)).to.equal(undefined);
  });

  it('shows an entry whose actor was altered, and one that was taken out', async () => {
    const alter = (actor: string) =>
      `UPDATE audit_entries SET actor = '${actor}' WHERE tenant = :tenant AND seq = 2`;
    expect(await firstBrokenAfter(alter('somebody'))).to.equal(2);
    expect(await firstBrokenAfter(alter('b'))).to.equal(undefined);
    const remove = 'DELETE FROM audit_entries WHERE tenant = :tenant AND seq = 2';
    expect(await firstBrokenAfter(remove)).to.equal(3);
  });
});
