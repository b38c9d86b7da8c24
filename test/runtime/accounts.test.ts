import { expect } from 'chai';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../runtime/db/index.ts';
import { createFirstAdministrator } from '../../runtime/identity/first-administrator.ts';
import { openRuntime, type Runtime } from '../../runtime/open-runtime.ts';
import type { Problem } from '../../runtime/problem.ts';
import { seedSampleCentre } from '../../runtime/sample/sample-centre.ts';

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (problem: Problem) => problem.status,
  );

describe('The accounts of a database', () => {
  let folder: string;
  let runtime: Runtime | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yichuang-'));
  });

  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const open = async (sample: boolean) => (runtime = await openRuntime({ data: folder, sample }));
  const close = async () => {
    await runtime?.stop();
    runtime = undefined;
  };
  const signIn = ({ services }: Runtime, username: string, password = 'yichuang') =>
    services.sessions.signIn('default', { username, password });

  const withoutAccounts = async () => {
    const { executor, services, database } = await open(false);
    await executor.write(async ({ query }) => {
      await query('DELETE FROM user_roles');
      await query('DELETE FROM users');
    });
    const { organisation, deployments } = services;
    organisation.forget('default');
    return { executor, organisation, deployments, select: database.select };
  };

  describe('with the sample centre', () => {
    const token = async ({ services, ...rest }: Runtime) => {
      const { caller } = await signIn({ services, ...rest }, 'secadmin');
      return (await services.tokens.create(caller, 'script')).token;
    };

    it('let the sample accounts in only while it is served as such', async () => {
      const secret = await token(await open(true));
      await close();
      const open1 = await open(false);
      expect(await statusOf(signIn(open1, 'secadmin'))).to.equal(401);
      expect(await statusOf(open1.services.tokens.authenticate(secret))).to.equal(401);
      await close();
      expect(await statusOf(signIn(await open(true), 'secadmin'))).to.equal(200);
    });

    it('get a first administrator when they are served without it', async () => {
      expect((await open(true)).administrator).to.equal(undefined);
      await close();
      const { administrator } = await open(false);
      expect(administrator?.username).to.equal('admin');
      expect(await statusOf(signIn(runtime!, 'admin', administrator?.password))).to.equal(200);
    });

    it('are told apart in a database that is older than the mark', async () => {
      await open(true);
      await close();
      const database = await openDatabase({ file: join(folder, 'yichuang.sqlite') });
      const writer = await database.writer();
      await writer.run('ALTER TABLE users DROP COLUMN is_sample');
      await writer.run(`DELETE FROM migrations WHERE name = '0003-sample-accounts'`);
      await database.close();
      expect(await statusOf(signIn(await open(false), 'clerk1'))).to.equal(401);
    });

    it('are made anew when the first attempt broke off', async () => {
      const parts = await withoutAccounts();
      const definitions = join(folder, 'definitions');
      cpSync('definitions', definitions, { recursive: true });
      rmSync(join(definitions, 'organisation', 'users.json'));
      const broken = seedSampleCentre({ ...parts, folder: definitions });
      expect(await broken.catch((error: NodeJS.ErrnoException) => error.code)).to.equal('ENOENT');
      expect(await seedSampleCentre({ ...parts, folder: 'definitions' })).to.equal(true);
      const processes = await parts.select('SELECT version FROM process_definitions');
      expect(new Set(processes.map((row) => JSON.stringify(row)))).to.deep.equal(
        new Set(['{"version":1}']),
      );
    });
  });

  it('begin with an administrator whose password is long enough', async () => {
    const parts = { ...(await withoutAccounts()), sampleAccounts: false };
    const answer = createFirstAdministrator(parts, 'short');
    const problem = await answer.catch((error: Problem) => error);
    expect(problem).to.include({ status: 422 });
    expect((problem as Problem).detail).to.equal(
      'Expected 8 to 200 characters in YICHUANG_ADMIN_PASSWORD, but it has 5',
    );
    expect(await createFirstAdministrator(parts, 'long enough')).to.equal(undefined);
    expect(await statusOf(signIn(runtime!, 'admin', 'long enough'))).to.equal(200);
  });
});
