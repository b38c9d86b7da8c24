import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startPostgres } from './postgres-server.ts';

/** A database of one test file. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** `npm test` starts one PostgreSQL for the whole run; a test run by itself starts its own. */
let server: Promise<string> | undefined;

/** Makes an empty PostgreSQL database. */
export async function createTestDatabase(): Promise<TestDatabase> {
  server ??= findServer();
  const base = new URL(await server);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(base.href, `CREATE DATABASE ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => query(base.href, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function findServer(): Promise<string> {
  return process.env.TEST_DATABASE_URL ?? (await startPostgres()).url;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
