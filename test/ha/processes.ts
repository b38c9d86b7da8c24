import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export interface Account {
  uid?: number;
  gid?: number;
}

export interface Program {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  account?: Account;
  /** File that gets what it prints. */
  log: string;
  folder: string;
}

/** The programs of one run, each in a group of its own, so that all that it started ends with it. */
export class Processes {
  private readonly running = new Map<string, ChildProcess>();

  start(program: Program): void {
    const { name, command, args, env = {}, account = {}, log, folder } = program;
    const child = spawn(command, args, {
      ...account,
      cwd: folder,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const file = createWriteStream(log, { flags: 'a' });
    child.stdout.pipe(file);
    child.stderr.pipe(file);
    this.running.set(name, child);
  }

  /** As if the machine had lost its power. */
  kill(name: string): void {
    this.signal(name, 'SIGKILL');
    this.running.delete(name);
  }

  async stopAll(): Promise<void> {
    const ended = [...this.running].reverse().map(async ([name, child]) => {
      const exit = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null || child.signalCode !== null) return;
      this.signal(name, 'SIGTERM');
      await Promise.race([exit, pause(10_000).then(() => this.signal(name, 'SIGKILL'))]);
    });
    await Promise.all(ended);
  }

  private signal(name: string, signal: NodeJS.Signals): void {
    const pid = this.running.get(name)?.pid;
    if (pid === undefined) throw new Error(`Expected ${name} to run`);
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended by itself.
    }
  }
}

/** Asks again and again until it holds; throws when it has not after a while. */
export async function eventually(
  what: string,
  holds: () => Promise<boolean>,
  within = 90_000,
): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Expected ${what} within ${String(within / 1000)} s`);
    await pause(100);
  }
}
