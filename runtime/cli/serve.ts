import { Command, InvalidArgumentError, Option } from 'commander';
import { announce } from './announcement.ts';
import { storage } from './data-folder.ts';
import { CommandError, EXIT, usageError } from './failure.ts';
import { onPlace } from './place-failure.ts';
import { signingOf } from './signing-places.ts';

interface ServeOptions {
  port: number;
  host: string;
  data?: string;
  sample?: true;
  clock: 'real' | 'virtual';
}

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
    .addHelpText(
      'after',
      `\nDATABASE_URL=postgres://… keeps the data in PostgreSQL.
YICHUANG_SIGNING_KEY, YICHUANG_HEADS_FILE: the key that signs the log's heads, and the file that they
are added to. YICHUANG_HEADS_MINUTES: time between two heads (10).`,
    )
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const { host, port, clock } = options;
  const sample = options.sample ?? false;
  if (sample && !LOOPBACK.includes(host)) {
    throw usageError(
      `Expected --host 127.0.0.1 with --sample, but found ${host}: everybody knows the sample accounts' password`,
    );
  }
  const { startApplication } = await import('../application.ts');
  const place = storage(options.data);
  const signing = signingOf(place);
  const application = await onPlace(place, () =>
    startApplication({ ...place, signing, host, port, sample, clock }).catch((error: unknown) => {
      throw portFailure(error, port);
    }),
  );
  announce(application, { sample, signing });
  stopOnSignal(() => application.stop());
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

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('Expected a port number from 0 to 65535.');
}
