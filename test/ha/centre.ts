import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from '../support/postgres-server.ts';
import { type Account, eventually, Processes } from './processes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAMS = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'only-for-this-run';

interface DatabaseNode {
  name: string;
  port: number;
  check: number;
}

/** A centre as docs/deploy.md sets it up, on one machine: every part has a port of its own. */
export class Centre {
  readonly folder = mkdtempSync(join(tmpdir(), 'yichuang-ha-'));
  readonly processes = new Processes();
  databases: DatabaseNode[] = [];
  nodes: { name: string; port: number }[] = [];
  databasePort = 0;
  webPort = 0;
  private etcd = 0;
  private readonly postgres: Account = postgresAccount();

  get url(): string {
    return `http://127.0.0.1:${String(this.webPort)}`;
  }

  get databaseUrl(): string {
    return `postgres://yichuang:${PASSWORD}@127.0.0.1:${String(this.databasePort)}/yichuang`;
  }

  async start(): Promise<void> {
    const ports = new Set<number>();
    while (ports.size < 10) ports.add(await freePort());
    const [etcd = 0, peer = 0, a = 0, b = 0, c = 0, d = 0, ...web] = ports;
    this.etcd = etcd;
    this.databases = [
      { name: 'database-1', port: a, check: b },
      { name: 'database-2', port: c, check: d },
    ];
    [this.databasePort = 0, this.webPort = 0] = web;
    this.nodes = web.slice(2).map((port, at) => ({ name: `node-${String(at + 1)}`, port }));
    this.startEtcd(peer);
    for (const node of this.databases) this.startDatabase(node);
    await eventually('a primary with a synchronous standby', () => this.isReplicated());
    this.startProxy();
    await this.createDatabase();
    for (const { name, port } of this.nodes) {
      this.startNode(name, port);
      await eventually(`${name} to serve`, () => answers(`http://127.0.0.1:${port}/v2/status`));
    }
    await eventually('the proxy to find a node', () => answers(`${this.url}/v2/status`));
  }

  /** The database node that takes writes. */
  async primary(): Promise<DatabaseNode | undefined> {
    for (const node of this.databases) {
      if (await answers(`http://127.0.0.1:${String(node.check)}/primary`)) return node;
    }
    return undefined;
  }

  async isReplicated(): Promise<boolean> {
    const [{ check } = { check: 0 }] = this.databases;
    const answer = await fetch(`http://127.0.0.1:${String(check)}/cluster`);
    const { members } = (await answer.json()) as { members: { role: string; state: string }[] };
    const roles = members.filter(({ state }) => ['running', 'streaming'].includes(state));
    return ['leader', 'sync_standby'].every((role) => roles.some((each) => each.role === role));
  }

  startDatabase({ name, port, check }: DatabaseNode): void {
    const folder = this.folderOf(name, this.postgres);
    const address = (number: number) => `127.0.0.1:${String(number)}`;
    this.processes.start({
      name,
      command: 'patroni',
      args: [join(ROOT, 'docs/deploy/patroni.yml')],
      account: this.postgres,
      folder,
      log: this.logOf(name),
      env: {
        PATRONI_NAME: name,
        PATRONI_RESTAPI_LISTEN: address(check),
        PATRONI_RESTAPI_CONNECT_ADDRESS: address(check),
        PATRONI_POSTGRESQL_LISTEN: address(port),
        PATRONI_POSTGRESQL_CONNECT_ADDRESS: address(port),
        PATRONI_POSTGRESQL_DATA_DIR: join(folder, 'data'),
        PATRONI_POSTGRESQL_BIN_DIR: PROGRAMS,
        PATRONI_POSTGRESQL_PGPASS: join(folder, 'pgpass'),
        PATRONI_ETCD3_HOSTS: address(this.etcd),
        PATRONI_SUPERUSER_USERNAME: 'postgres',
        PATRONI_SUPERUSER_PASSWORD: PASSWORD,
        PATRONI_REPLICATION_USERNAME: 'replicator',
        PATRONI_REPLICATION_PASSWORD: PASSWORD,
      },
    });
  }

  startNode(name: string, port: number): void {
    const main = join(ROOT, 'dist/runtime/main.js');
    if (!existsSync(main)) throw new Error('Expected a built server: npm run build');
    this.processes.start({
      name,
      command: process.execPath,
      args: [main, 'serve', '--sample', '--port', String(port), '--data', this.folderOf(name)],
      folder: this.folder,
      log: this.logOf(name),
      env: { DATABASE_URL: this.databaseUrl },
    });
  }

  async stop(): Promise<void> {
    await this.processes.stopAll();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What a program has printed last, for a report of what went wrong. */
  tail(name: string): string {
    return readFileSync(this.logOf(name), 'utf8').split('\n').slice(-15).join('\n');
  }

  private startEtcd(peer: number): void {
    const folder = this.folderOf('etcd');
    const client = `http://127.0.0.1:${String(this.etcd)}`;
    const peers = `http://127.0.0.1:${String(peer)}`;
    this.processes.start({
      name: 'etcd',
      command: 'etcd',
      args: [
        ...['--data-dir', join(folder, 'data'), '--name', 'etcd'],
        ...['--listen-client-urls', client, '--advertise-client-urls', client],
        ...['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers],
        ...['--initial-cluster', `etcd=${peers}`],
      ],
      folder,
      log: this.logOf('etcd'),
    });
  }

  private startProxy(): void {
    const [one, two] = this.databases;
    const [first, second] = this.nodes;
    const address = (port = 0) => `127.0.0.1:${String(port)}`;
    this.processes.start({
      name: 'haproxy',
      command: '/usr/sbin/haproxy',
      args: ['-db', '-f', join(ROOT, 'docs/deploy/haproxy.cfg')],
      folder: this.folder,
      log: this.logOf('haproxy'),
      env: {
        DATABASE_BIND: address(this.databasePort),
        DATABASE_1: address(one?.port),
        DATABASE_1_CHECK_ADDRESS: '127.0.0.1',
        DATABASE_1_CHECK_PORT: String(one?.check),
        DATABASE_2: address(two?.port),
        DATABASE_2_CHECK_ADDRESS: '127.0.0.1',
        DATABASE_2_CHECK_PORT: String(two?.check),
        WEB_BIND: address(this.webPort),
        NODE_1: address(first?.port),
        NODE_2: address(second?.port),
      },
    });
  }

  /** What an administrator does once. */
  private async createDatabase(): Promise<void> {
    const url = `postgres://postgres:${PASSWORD}@127.0.0.1:${String(this.databasePort)}/postgres`;
    await eventually('the proxy to find the primary', async () => {
      await query(url, 'SELECT 1');
      return true;
    });
    await query(url, `CREATE ROLE yichuang LOGIN PASSWORD '${PASSWORD}'`);
    await query(url, 'CREATE DATABASE yichuang OWNER yichuang');
  }

  private folderOf(name: string, { uid, gid }: Account = {}): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    if (uid !== undefined && gid !== undefined) {
      chownSync(this.folder, uid, gid);
      chownSync(folder, uid, gid);
    }
    return folder;
  }

  private logOf(name: string): string {
    return join(this.folder, `${name}.log`);
  }
}

export async function query<R extends object>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
  await answer.arrayBuffer();
  return answer.status === 200;
}

/** PostgreSQL refuses to run as root. */
function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}
