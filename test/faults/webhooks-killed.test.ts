import { expect } from 'chai';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAIN } from '../runtime/api-models.ts';
import { signIn } from '../support/client.ts';
import { startReceiver, type Received, type Receiver } from '../support/receiver.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { copySampleFolder } from '../support/sample-template.ts';
import { DATABASES } from '../support/server.ts';

const NODE = fileURLToPath(new URL('server-node.ts', import.meta.url));

interface Node {
  url: string;
  child: ChildProcess;
}

async function startNode(place: string[]): Promise<Node> {
  const child = spawn(process.execPath, ['--import', 'tsx', NODE, ...place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /^at (\S+)$/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`Expected a server but it ended: ${code}`)));
  });
  return { url, child };
}

async function kill({ child }: Node): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
}

for (const database of DATABASES) {
  describe(`A server that is killed between sending and recording (${database})`, () => {
    let receiver: Receiver;
    let data: string;
    let place: string[];
    let drop: () => Promise<void>;

    before(async () => {
      receiver = await startReceiver();
      data = mkdtempSync(join(tmpdir(), 'yichuang-data-'));
      const postgres = database === 'postgres' ? await createTestDatabase() : undefined;
      drop = async () => postgres?.drop();
      if (postgres === undefined) await copySampleFolder(data);
      place = [data, receiver.host, ...(postgres ? [postgres.url] : [])];
    });
    after(async () => {
      await receiver.stop();
      await drop();
      rmSync(data, { recursive: true, force: true });
    });

    it('sends again with the same id, and loses nothing', async function () {
      this.timeout(180_000);
      const first = await startNode(place);
      const sysadmin = await signIn(first.url, 'sysadmin', 'yichuang');
      await (await signIn(first.url, 'designer', 'yichuang')).deploy({ 'plain.bpmn': PLAIN });
      const eventTypes = ['InstanceStarted'];
      await sysadmin.post('/v2/webhooks', { url: receiver.url, eventTypes });
      // It has the request, and its answer never arrives.
      receiver.answer = () => ({ how: 'never' });
      const start = { processDefinitionId: 'plain' };
      await sysadmin.post('/v2/process-instances', start);
      await receiver.until(({ length }) => length === 1);
      const { body: later } = await sysadmin.post('/v2/process-instances', start);
      await kill(first);

      receiver.answer = () => ({});
      const second = await startNode(place);
      const idOf = ({ headers }: Received) => headers['webhook-id'];
      const told = () => receiver.received.map(({ body }) => body).join();
      await receiver.until((all) => {
        const ids = all.map(idOf);
        return ids.slice(1).includes(ids[0]) && told().includes(later.processInstanceKey as string);
      });
      const [before, ...after] = receiver.received as [Received, ...Received[]];
      const again = after.find((one) => idOf(one) === idOf(before));
      expect(again?.body).to.equal(before.body);
      await kill(second);
    });
  });
}
