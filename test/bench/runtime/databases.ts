import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type DatabaseKind } from '../../../runtime/db/index.ts';
import type { TestStore } from '../../runtime/execution-fixture.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres-server.ts';

/** Durable databases: a commit is on the disk when it is answered. */
export class Databases {
  private server: PostgresServer | undefined;
  private made = 0;

  async create(kind: DatabaseKind): Promise<TestStore> {
    if (kind === 'postgres') {
      const url = await this.postgres();
      return { url, open: () => openDatabase({ url }), remove: async () => undefined };
    }
    const folder = mkdtempSync(join(tmpdir(), 'yichuang-bench-'));
    const file = join(folder, 'yichuang.sqlite');
    const remove = async () => rmSync(folder, { recursive: true, force: true });
    return { file, open: () => openDatabase({ file }), remove };
  }

  /** The URL of an empty database. */
  async postgres(): Promise<string> {
    this.server ??= await startPostgres({ durable: true });
    const admin = await openDatabase({ url: this.server.url });
    const name = `bench_${String((this.made += 1))}`;
    await admin.select(`CREATE DATABASE ${name}`);
    await admin.close();
    const url = new URL(this.server.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  async stop(): Promise<void> {
    await this.server?.stop();
  }
}
