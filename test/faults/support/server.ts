import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('server-process.ts', import.meta.url));

export interface FaultyServer {
  url: string;
  child: ChildProcess;
  /** Settles when the process is gone. */
  ended: Promise<void>;
}

export interface Place {
  data: string;
  /** PostgreSQL instead of SQLite in the folder. */
  databaseUrl?: string;
}

/**
 * Starts a server as a process and waits until it answers. A `watcher` is a command that runs it in
 * its own place, such as strace.
 */
export async function startServer(
  { data, databaseUrl }: Place,
  plant: string,
  watcher: string[] = [],
) {
  const node = [process.execPath, '--import', 'tsx', PROCESS, data, plant];
  const [command = '', ...args] = [...watcher, ...node];
  const child = spawn(command, args, {
    env: { ...process.env, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // What it complains of is expected here, but for a start that fails.
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000);
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /^ready (\S+)\n/m.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() =>
      reject(new Error(`Expected a server to answer but its process ended: ${complaints}`)),
    );
  });
  const server: FaultyServer = { url, child, ended };
  return server;
}

export async function endServer({ child, ended }: FaultyServer): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** `kill -9`, and a start on what is left. */
export async function startAgain(
  server: FaultyServer,
  place: Place,
  plant: string,
): Promise<FaultyServer> {
  await endServer(server);
  return startServer(place, plant);
}
