import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openDatabase } from '../../runtime/db/index.ts';
import { readServerLock } from '../../runtime/server-lock.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { copySampleDatabase, copySampleFolder } from '../support/sample-template.ts';
import { DATABASES } from '../support/server.ts';
import { APPROVAL } from '../runtime/execution-fixture.ts';

const MAIN = fileURLToPath(new URL('../../runtime/main.ts', import.meta.url));
const CLIENTS = 24;
/** Cases that are acknowledged before the server is told to stop. */
const BEFORE = 100;

for (const kind of DATABASES) {
  describe(`SIGTERM under load on ${kind}`, () => {
    const data = mkdtempSync(join(tmpdir(), 'yichuang-stop-'));
    let url: string | undefined;
    let drop: () => Promise<void> = async () => undefined;

    before(async () => {
      if (kind === 'sqlite') return copySampleFolder(data);
      const database = await copySampleDatabase();
      url = database.url;
      drop = () => database.drop();
    });

    after(async () => {
      await drop();
      rmSync(data, { recursive: true, force: true });
    });

    it('ends with 0, and every case that was acknowledged is in the database', async () => {
      const server = serve(data, url);
      const address = await addressOf(data);
      const designer = await signIn(address, 'designer', 'yichuang');
      expect((await designer.deploy({ 'approval.bpmn': APPROVAL })).status).to.equal(201);
      const clerk = await signIn(address, 'clerk1', 'yichuang');
      const ledger = new Ledger();
      const clients = Array.from({ length: CLIENTS }, () => startCases(clerk, ledger));
      while (ledger.acknowledged.length < BEFORE) await pause(2);
      server.child.kill('SIGTERM');
      await Promise.all(clients);
      expect(await server.ended).to.equal(0);
      // Stopped in the middle of it: somebody was not answered with success any more.
      expect(ledger.others).to.be.greaterThan(0);
      const stored = await storedCases(data, url);
      expect(ledger.acknowledged.filter((key) => !stored.has(key))).to.deep.equal([]);
      expect(ledger.acknowledged.length).to.be.at.least(BEFORE);
    });
  });
}

/** What the clients know, whatever the server says of itself. */
class Ledger {
  readonly acknowledged: string[] = [];
  others = 0;
}

/** Starts one case after another until the server takes no more. */
async function startCases(clerk: TestClient, ledger: Ledger): Promise<void> {
  const body = { processDefinitionId: 'approval', variables: {} };
  for (;;) {
    const answer = await clerk.post('/v2/process-instances', body).catch(() => undefined);
    if (answer?.status === 201) ledger.acknowledged.push(String(answer.body.processInstanceKey));
    else {
      ledger.others += 1;
      return;
    }
  }
}

function serve(data: string, url: string | undefined) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', MAIN, 'serve', '--sample', '--port', '0', '--data', data],
    { env: { ...process.env, ...(url && { DATABASE_URL: url }) }, stdio: 'ignore' },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended };
}

async function addressOf(data: string): Promise<string> {
  for (;;) {
    const port = readServerLock(data)?.port;
    if (port) return `http://127.0.0.1:${String(port)}`;
    await pause(20);
  }
}

async function storedCases(data: string, url: string | undefined): Promise<Set<string>> {
  const file = join(data, 'yichuang.sqlite');
  const database = await openDatabase(url === undefined ? { file } : { url });
  const rows = await database.select<{ instance: string }>(
    'SELECT instance FROM journal_headers WHERE seq = 1',
  );
  await database.close();
  return new Set(rows.map(({ instance }) => instance));
}
