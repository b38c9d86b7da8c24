import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startPostgres } from './postgres-server.ts';

/** A database of one test. */
export interface TestDatabase {
  url: string;
  /** Gives it back, once everything that was opened on it is closed. */
  drop(): Promise<void>;
}

/** `npm test` starts one PostgreSQL for the whole run; a test run by itself starts its own. */
let server: Promise<string> | undefined;

/** Databases that were given back: emptied but for their tables, which cost most of a new one. */
const free: string[] = [];
/** Every database that was made here. */
const made = new Set<string>();

/** An empty PostgreSQL database, or a copy of another one that nobody is connected to. */
export async function createTestDatabase(template?: TestDatabase): Promise<TestDatabase> {
  const url = (template === undefined ? free.pop() : undefined) ?? (await create(template));
  return {
    url,
    async drop() {
      if (template !== undefined) return remove(url);
      await empty(url);
      free.push(url);
    },
  };
}

async function create(template: TestDatabase | undefined): Promise<string> {
  if (made.size === 0) process.once('beforeExit', () => void removeAll());
  const url = new URL(await base());
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = template === undefined ? 'template1' : nameOf(template.url);
  await query(url.href, `CREATE DATABASE ${name} TEMPLATE ${source}`);
  url.pathname = `/${name}`;
  made.add(url.href);
  return url.href;
}

/** No connection outlives the test that made it, so none can write into the next test's rows. */
async function empty(url: string): Promise<void> {
  await query(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid();
     DO $$ DECLARE names text; BEGIN
       SELECT string_agg(quote_ident(tablename), ', ') INTO names FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'migrations';
       IF names IS NOT NULL THEN EXECUTE 'TRUNCATE ' || names; END IF;
     END $$`,
  );
}

async function removeAll(): Promise<void> {
  for (const url of made) await remove(url);
}

async function remove(url: string): Promise<void> {
  made.delete(url);
  await query(await base(), `DROP DATABASE IF EXISTS ${nameOf(url)} WITH (FORCE)`);
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function base(): Promise<string> {
  server ??= findServer();
  return server;
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
