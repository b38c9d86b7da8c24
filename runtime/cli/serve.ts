import cluster from 'node:cluster';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ApplicationOptions, LogLevel } from '../application.ts';
import type { Signing } from '../open-runtime.ts';
import { announce, type Announcement } from './announcement.ts';
import { storage } from './data-folder.ts';
import { CommandError, EXIT, usageError } from './failure.ts';
import { onPlace } from './place-failure.ts';
import { readRetention, RETENTION_VARIABLE } from '../archive/retention.ts';
import { signingOf } from './signing-places.ts';

interface ServeOptions {
  port: number;
  host: string;
  data?: string;
  sample?: true;
  clock: 'real' | 'virtual';
  logLevel: LogLevel;
  nodes: number;
}

type ServerOptions = ApplicationOptions & { signing: Signing };

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

export function serveCommand(): Command {
  return new Command('serve')
    .description('run the server: engine, /v2 interface and screens')
    .addOption(
      new Option('--port <number>', 'port to listen on')
        .env('PORT')
        .default(8080)
        .argParser(parsePort),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--sample', 'with the sample centre and its accounts, on this machine only')
    .addOption(
      new Option('--clock <kind>', 'a virtual clock stands still until PUT /v2/clock moves it')
        .choices(['real', 'virtual'])
        .default('real'),
    )
    .addOption(
      new Option('--log-level <level>', 'what is logged; debug has a line for each command')
        .env('YICHUANG_LOG_LEVEL')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('warn'),
    )
    .addOption(
      new Option('--nodes <number>', 'processes that share the work; they need DATABASE_URL')
        .default(1)
        .argParser(parseNodes),
    )
    .addHelpText(
      'after',
      `\nDATABASE_URL=postgres://… keeps the data in PostgreSQL.
YICHUANG_SIGNING_KEY, YICHUANG_HEADS_FILE: the key that signs the log's heads, and the file that they
are added to. YICHUANG_HEADS_MINUTES: time between two heads (10).`,
    )
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const { host, port, clock, logLevel } = options;
  const sample = options.sample ?? false;
  if (sample && !LOOPBACK.includes(host)) {
    throw usageError(
      `Expected --host 127.0.0.1 with --sample, but found ${host}: everybody knows the sample accounts' password`,
    );
  }
  const place = storage(options.data);
  if (options.nodes > 1 && place.databaseUrl === undefined) {
    throw usageError('Expected DATABASE_URL=postgres://… with --nodes: SQLite is for one process');
  }
  if (options.nodes > 1 && clock === 'virtual') {
    throw usageError(
      'Expected one process with --clock virtual: each would have a clock of its own',
    );
  }
  // A time that the law forbids is refused before anything is kept by it.
  readRetention(process.env[RETENTION_VARIABLE]);
  const signing = signingOf(place);
  const application = { ...place, signing, host, port, sample, clock, logLevel };
  const serving = options.nodes === 1 ? serveAlone : cluster.isWorker ? serveAsNode : serveNodes;
  await onPlace(place, () =>
    serving(application, options.nodes).catch((error: unknown) => {
      throw portFailure(error, port);
    }),
  );
}

async function serveAlone(options: ServerOptions): Promise<void> {
  const { startApplication } = await import('../application.ts');
  const { url, place, runtime, stop } = await startApplication(options);
  const { administrator, signer } = runtime;
  tell(options, { url, place, administrator, keyId: signer.key?.keyId, nodes: 1 });
  stopOnSignal(stop);
}

/** One of several: the process that started it speaks for all. */
async function serveAsNode(options: ServerOptions): Promise<void> {
  const { startApplication } = await import('../application.ts');
  const { stop } = await startApplication({ ...options, isNode: true });
  stopOnSignal(stop);
}

async function serveNodes(options: ServerOptions, nodes: number): Promise<void> {
  const { serveNodes: serve } = await import('../serve-nodes.ts');
  const { stop, ...served } = await serve(options, nodes);
  tell(options, { ...served, nodes });
  stopOnSignal(stop);
}

function tell(
  { sample = false, signing }: ServerOptions,
  served: Omit<Announcement, 'sample' | 'headsFile'>,
): void {
  announce({ ...served, sample, headsFile: signing.headsFile });
}

/** A port that cannot be listened on is told in one line. */
function portFailure(error: unknown, port: number): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return error;
  switch (code) {
    case 'EADDRINUSE':
      return new CommandError(
        `端口 ${port} 已被占用 · Port ${port} is taken: choose another with --port or PORT`,
      );
    case 'EACCES':
      return new CommandError(
        `端口 ${port} 需要权限 · Port ${port} is for the system's own services: choose another with --port or PORT`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandError('地址不可用 · Expected an address of this machine after --host');
    default:
      return error;
  }
}

/** The first signal ends cleanly. npm passes on what the terminal sends too, so a second one at once is the same. */
function stopOnSignal(stop: () => Promise<void>): void {
  let asked: number | undefined;
  const onSignal = (): void => {
    if (asked !== undefined && performance.now() - asked > 1000) process.exit(EXIT.error);
    if (asked !== undefined) return;
    asked = performance.now();
    void stop().then(
      () => process.exit(EXIT.ok),
      (error: unknown) => {
        console.error(error);
        process.exit(EXIT.error);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function parseNodes(text: string): number {
  const nodes = Number(text);
  if (Number.isInteger(nodes) && nodes >= 1 && nodes <= 64) return nodes;
  throw new InvalidArgumentError('Expected a number of processes from 1 to 64.');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('Expected a port number from 0 to 65535.');
}
