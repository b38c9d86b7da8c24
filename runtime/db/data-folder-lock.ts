import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The server that works on a data folder. */
export interface ServerInfo {
  pid: number;
  port: number;
  /** ISO 8601. */
  startedAt: string;
}

/** The folder belongs to a server that is running. */
export class DataFolderInUseError extends Error {
  readonly server: ServerInfo;

  constructor(folder: string, server: ServerInfo) {
    const where = `process ${String(server.pid)} on port ${String(server.port)}`;
    super(`Expected no server on the data folder ${folder} but there is one: ${where}`);
    this.server = server;
  }
}

const LOCK_FILE = 'server.json';

/** Takes the folder for this process. Gives the way to let it go. */
export async function lockDataFolder(
  folder: string,
  { port }: Pick<ServerInfo, 'port'>,
): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, LOCK_FILE);
  const info: ServerInfo = { pid: process.pid, port, startedAt: new Date().toISOString() };
  const running = await runningServer(folder);
  if (running !== undefined) throw new DataFolderInUseError(folder, running);
  // What is left there is of a server that did not end well.
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(info), { flag: 'wx' });
  return () => rm(file, { force: true });
}

/** The server that works on the folder, if one is running. */
export async function runningServer(folder: string): Promise<ServerInfo | undefined> {
  const text = await readFile(join(folder, LOCK_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const info = parse(text);
  return info !== undefined && isAlive(info.pid) ? info : undefined;
}

function parse(text: string): ServerInfo | undefined {
  try {
    return JSON.parse(text) as ServerInfo;
  } catch {
    return undefined;
  }
}

/** This process's own number in an old file is a coincidence, usual in containers. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
