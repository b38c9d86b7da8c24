import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApplicationOptions, startApplication } from '../../runtime/application.ts';
import { createSigningKey } from '../../runtime/audit/log/signing-key.ts';
import type { Runtime, Signing } from '../../runtime/open-runtime.ts';
import { signIn, TestClient } from './client.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';
import { copySampleDatabase, copySampleFolder } from './sample-template.ts';

export type TestDatabaseKind = 'sqlite' | 'postgres';

/** Both databases, for `for (const database of DATABASES) describe(…)`. */
export const DATABASES: readonly TestDatabaseKind[] = ['sqlite', 'postgres'];

export interface TestServerOptions extends Pick<
  ApplicationOptions,
  'outgoingHosts' | 'webhooks' | 'mail'
> {
  database?: TestDatabaseKind;
  /** With the sample centre and its accounts; yes if absent. */
  sample?: boolean;
  /** A virtual clock stands still until PUT /v2/clock moves it. */
  clock?: 'real' | 'virtual';
  /** With a signing key of its own; heads are signed when asked for and at the end. */
  signing?: boolean;
}

/** A server of one test file, on a port of its own, in this process. */
export interface TestServer {
  url: string;
  /** Signs in; sample accounts all have the same password. */
  signIn(username: string, password?: string): Promise<TestClient>;
  /** Without a sign-in. */
  anonymous: TestClient;
  runtime: Runtime;
  stop(): Promise<void>;
}

/** Starts the whole application on a database of its own. Stop it in `after`. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'yichuang-data-'));
  const sample = options.sample ?? true;
  const database = options.database === 'postgres' ? await postgresFor({ sample }) : undefined;
  if (sample && database === undefined) await copySampleFolder(data);
  const { outgoingHosts = '', webhooks, mail } = options;
  const application = await startApplication({
    data,
    outgoingHosts,
    ...(webhooks && { webhooks }),
    ...(mail && { mail }),
    port: 0,
    sample,
    clock: options.clock ?? 'real',
    logLevel: 'error',
    checkAnswers: true,
    ...(database && { databaseUrl: database.url }),
    ...(options.signing && { signing: signingIn(data) }),
  });
  return {
    url: application.url,
    signIn: (username, password = 'yichuang') => signIn(application.url, username, password),
    anonymous: new TestClient(application.url, {}),
    runtime: application.runtime,
    async stop() {
      await application.stop();
      await database?.drop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A server's key lies elsewhere; a test's folder is removed as a whole. */
function signingIn(data: string): Signing {
  const keyFile = join(data, 'keys', 'signing.key');
  createSigningKey(keyFile);
  return { keyFile, headsFile: join(data, 'keys', 'heads.jsonl'), minutes: 0 };
}

function postgresFor({ sample }: { sample: boolean }): Promise<TestDatabase> {
  return sample ? copySampleDatabase() : createTestDatabase();
}
