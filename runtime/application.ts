import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { createHttpApp } from './http/app.ts';
import { answerMalformed, answerNotYet } from './http/early-problems.ts';
import { openRuntime, type Runtime, type RuntimeOptions, type Storage } from './open-runtime.ts';
import { packageFolder, packageVersion } from './package-folder.ts';
import { lockFolder, type HeldLock } from './server-lock.ts';

export const LOOPBACK = '127.0.0.1';

/** How much is logged: `debug` has a line for each command. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface ApplicationOptions extends RuntimeOptions {
  /** 0 = any free port. */
  port: number;
  host?: string;
  /** `warn` if absent; written to standard error, a JSON object in each line. */
  logLevel?: LogLevel;
  /** One of several processes on the data folder, which another process has claimed for them. */
  isNode?: boolean;
  /** Check every answer against its schema (tests). */
  checkAnswers?: boolean;
}

/** A running server. */
export interface Application {
  url: string;
  version: string;
  /** Where the data lie, for people. */
  place: string;
  runtime: Runtime;
  /** Answers what it has accepted, then closes everything. */
  stop(): Promise<void>;
}

/** Runs the whole server: database, engine, timers, HTTP and screens. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const lock = options.isNode ? NO_LOCK : lockFolder(options.data);
  const opened: Opened = {};
  try {
    // Before the database is opened: a taken port is told at once. A node that shares its port with
    // others listens when it can answer, as they answer meanwhile.
    if (!options.isNode) opened.server = await listen(options, () => opened.app);
    const logger = options.logger ?? createLogger(options);
    const runtime = await openRuntime({ ...options, logger });
    opened.runtime = runtime;
    opened.app = createHttpApp(runtime.services, httpOptions(options, logger));
    const server = (opened.server ??= await listen(options, () => opened.app));
    const { port } = server.address() as AddressInfo;
    lock.announce(port);
    return {
      url: urlOf(options.host ?? LOOPBACK, port),
      version: packageVersion(),
      place: placeOf(options),
      runtime,
      stop: () => close(opened, lock),
    };
  } catch (error) {
    await close(opened, lock);
    throw error;
  }
}

const NO_LOCK: HeldLock = { announce: () => undefined, release: () => undefined };

interface Opened {
  server?: Server;
  runtime?: Runtime;
  app?: RequestListener;
}

/** Takes no more requests, ends streams, answers what it has accepted, and closes the database. */
async function close({ server, runtime }: Opened, lock: HeldLock): Promise<void> {
  const closed = server && closeServer(server);
  await runtime?.services.close();
  await closed;
  await runtime?.stop();
  lock.release();
}

function createLogger({ logLevel }: ApplicationOptions): Logger {
  return pino({ level: logLevel ?? 'warn' }, pino.destination(2));
}

function httpOptions({ checkAnswers }: ApplicationOptions, logger: Logger) {
  return {
    logger,
    designer: join(packageFolder(), 'dist', 'designer'),
    checkAnswers: checkAnswers ?? false,
  };
}

function listen(
  { port, host }: ApplicationOptions,
  app: () => RequestListener | undefined,
): Promise<Server> {
  const server = createServer((request, response) => {
    const handle = app();
    if (handle) handle(request, response);
    else answerNotYet(request, response);
  });
  server.on('clientError', answerMalformed);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host ?? LOOPBACK, () => {
      server.removeListener('error', reject);
      resolve(server);
    });
  });
}

/** Where the data lie, for people. */
export function placeOf({ data, databaseUrl }: Storage): string {
  return databaseUrl === undefined ? data : 'PostgreSQL (DATABASE_URL)';
}

export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}

/** Requests that are being answered get a moment; then streams and idle connections are cut. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 2000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
