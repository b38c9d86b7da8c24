import type { Command } from 'commander';
import type { Application } from '../application.ts';
import type { Storage } from '../open-runtime.ts';
import { readServerLock } from '../server-lock.ts';
import {
  ApiError,
  connectApi,
  readStatus,
  type ApiClient,
  type Credentials,
} from './api-client.ts';
import { dataFolder, storage } from './data-folder.ts';
import { usageError, type CommandError } from './failure.ts';
import { onPlace } from './place-failure.ts';
import { signingOf } from './signing-places.ts';

export interface ConnectionOptions {
  url?: string;
  token?: string;
  user?: string;
  data?: string;
}

const SAMPLE_PASSWORD = 'yichuang';

export function addConnectionOptions(command: Command): Command {
  return command
    .option('--url <url>', 'server to talk to (default: the one that runs on the data folder)')
    .option('--token <token>', 'bearer token (default: YICHUANG_TOKEN)')
    .option('--user <name>', 'sample account to use where there is no token')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--json', 'print JSON');
}

/**
 * Runs the work against the server: the one named, the one that runs on the data folder, or else
 * one started for this command alone. Without a token it signs in as `sampleUser`, which exists
 * only where the sample centre does.
 */
export async function withApi<T>(
  options: ConnectionOptions,
  sampleUser: string,
  work: (api: ApiClient) => Promise<T>,
): Promise<T> {
  const server = await findServer(options);
  try {
    const credentials = await credentialsFor(server.url, options, sampleUser);
    return await work(await connect(server.url, credentials));
  } finally {
    await server.close();
  }
}

/** The address of the server that runs on the folder, if one does. */
export function runningServer(folder: string): string | undefined {
  const lock = readServerLock(folder);
  return lock && `http://127.0.0.1:${String(lock.port)}`;
}

async function findServer(
  options: ConnectionOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const url = options.url ?? runningServer(dataFolder(options.data));
  if (url !== undefined) return { url, close: async () => undefined };
  const place = storage(options.data);
  const application = await onPlace(place, () => startOwn(place));
  return { url: application.url, close: () => application.stop() };
}

async function startOwn(place: Storage): Promise<Application> {
  const { openExisting } = await import('../open-runtime.ts');
  // Without one, a server would make a new and empty database.
  await (await openExisting(place)).close();
  const { startApplication } = await import('../application.ts');
  const signing = signingOf(place);
  return startApplication({ ...place, signing, port: 0, sample: true, timers: false });
}

async function credentialsFor(
  url: string,
  options: ConnectionOptions,
  sampleUser: string,
): Promise<Credentials> {
  const token = options.token ?? process.env.YICHUANG_TOKEN;
  if (token !== undefined) return { token };
  if (!(await readStatus(url)).sample) throw tokenMissing();
  return { username: options.user ?? sampleUser, password: SAMPLE_PASSWORD };
}

/** A server of our own does not know beforehand whether the data have the sample accounts. */
async function connect(url: string, credentials: Credentials): Promise<ApiClient> {
  try {
    return await connectApi(url, credentials);
  } catch (error) {
    const isRefused = error instanceof ApiError && error.document?.status === 401;
    throw isRefused && 'password' in credentials ? tokenMissing() : error;
  }
}

function tokenMissing(): CommandError {
  return usageError('Expected --token or YICHUANG_TOKEN: there are no sample accounts here');
}
