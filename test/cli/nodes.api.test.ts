import { expect } from 'chai';
import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runYichuang } from '../support/cli.ts';
import { signIn } from '../support/client.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { copySampleDatabase } from '../support/sample-template.ts';

const MAIN = fileURLToPath(new URL('../../runtime/main.ts', import.meta.url));

describe('yichuang serve --nodes', () => {
  it('wants PostgreSQL, and a real clock', async () => {
    const alone = await runYichuang(['serve', '--nodes', '2'], { DATABASE_URL: '' });
    expect(alone.code).to.equal(2);
    expect(alone.errors).to.contain('Expected DATABASE_URL=postgres://… with --nodes');
    const virtual = await runYichuang(['serve', '--nodes', '2', '--clock', 'virtual'], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    });
    expect(virtual.code).to.equal(2);
    expect(virtual.errors).to.contain('Expected one process with --clock virtual');
    const none = await runYichuang(['serve', '--nodes', '0']);
    expect(none.errors).to.contain('Expected a number of processes from 1 to 64.');
  });

  describe('on PostgreSQL', () => {
    let database: TestDatabase;
    let folder: string;
    let server: ChildProcess;
    let url: string;

    before(async () => {
      database = await copySampleDatabase();
      folder = mkdtempSync(join(tmpdir(), 'yichuang-nodes-'));
      server = spawn(
        process.execPath,
        [
          ...['--import', 'tsx', MAIN],
          ...['serve', '--nodes', '2', '--sample', '--port', '0', '--data', folder],
        ],
        {
          env: { ...process.env, DATABASE_URL: database.url },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      url = await announced(server);
    });

    after(async () => {
      if (server.exitCode === null) server.kill('SIGKILL');
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('several processes answer on one port; one that dies is replaced; all end together', async () => {
      const nodes = childrenOf(server);
      expect(nodes).to.have.length(2);
      const clerk = await signIn(url, 'clerk1', 'yichuang');
      for (let time = 0; time < 6; time += 1) {
        expect((await clerk.post('/v2/user-tasks/search')).status).to.equal(200);
      }
      process.kill(nodes[0] ?? 0, 'SIGKILL');
      // The other one answers meanwhile, and then there are two again.
      let answers = 0;
      while (childrenOf(server).filter((pid) => !nodes.includes(pid)).length === 0) {
        const answer = await clerk.get('/v2/session').catch(() => undefined);
        if (answer?.status === 200) answers += 1;
      }
      expect(answers).to.be.above(0);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      expect(await ended).to.equal(0);
      expect(nodes.slice(1).filter(isAlive)).to.deep.equal([]);
    });
  });
});

/** The address that the server prints. */
function announced(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, found] = /screens\s+(http:\S+)\//.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`Expected a server but: ${String(code)}`)));
  });
}

/** Its own kind among its children: what runs TypeScript has helpers of its own. */
function childrenOf({ pid }: ChildProcess): number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return list.split('\n').flatMap((line) => {
    const [child, parent, ...command] = line.trim().split(/\s+/);
    return Number(parent) === pid && command.includes(MAIN) ? [Number(child)] : [];
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
