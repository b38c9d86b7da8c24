import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a running server writes into its data folder, so that commands find it. */
export interface ServerLock {
  pid: number;
  /** 0 until the server listens. */
  port: number;
  startedAt: string;
}

/** Another process works on the data folder. */
export class FolderInUseError extends Error {
  readonly lock: ServerLock;

  constructor(folder: string, lock: ServerLock) {
    super(`Expected ${folder} to be free, but process ${String(lock.pid)} uses it`);
    this.lock = lock;
  }
}

export interface HeldLock {
  /** Tells where the server answers. */
  announce(port: number): void;
  release(): void;
}

/** Makes the folder, and claims it for this process. Throws FolderInUseError when it is claimed. */
export function lockFolder(folder: string): HeldLock {
  makeFolder(folder);
  const held = readServerLock(folder);
  // A process that was killed leaves its lock; in a container the next one may have its number.
  if (held !== undefined && held.pid !== process.pid) throw new FolderInUseError(folder, held);
  const startedAt = new Date().toISOString();
  const write = (port: number): void => {
    writeFileSync(fileIn(folder), JSON.stringify({ pid: process.pid, port, startedAt }));
  };
  write(0);
  return { announce: write, release: () => rmSync(fileIn(folder), { force: true }) };
}

/** The lock of a folder whose process is alive. */
export function readServerLock(folder: string): ServerLock | undefined {
  try {
    const lock = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as ServerLock;
    return isAlive(lock.pid) ? lock : undefined;
  } catch {
    return undefined;
  }
}

/** Level by level: Node's own recursive mkdir never ends where nothing can be made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function fileIn(folder: string): string {
  return join(folder, 'server.json');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
