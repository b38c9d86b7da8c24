import { spawn } from 'node:child_process';
import { unavailable } from '../problem.ts';

/** Writes one moment of a database into a file in PostgreSQL's own (custom) format. */
export function dumpPostgres(url: string, snapshot: string, file: string): Promise<void> {
  return runProgram('pg_dump', url, [
    '--format=custom',
    '--no-owner',
    '--no-privileges',
    `--snapshot=${snapshot}`,
    `--file=${file}`,
  ]);
}

/** All of a dump or, when it fails or is interrupted, nothing. */
export function restorePostgres(url: string, file: string): Promise<void> {
  return runProgram('pg_restore', url, [
    '--no-owner',
    '--no-privileges',
    '--exit-on-error',
    '--single-transaction',
    file,
  ]);
}

/** Throws Problem with what the program says when it fails, or when it is not installed. */
function runProgram(program: string, url: string, args: string[]): Promise<void> {
  const { address, password } = withoutPassword(url);
  return new Promise((resolve, reject) => {
    const child = spawn(program, [`--dbname=${address}`, ...args], {
      env: { ...process.env, ...(password !== '' && { PGPASSWORD: password }) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? missing(program) : error),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(unavailable(`Expected ${program} to succeed, but: ${errors.trim()}`));
    });
  });
}

function missing(program: string) {
  return unavailable(
    `Expected the program ${program}, but it is not on the PATH: install PostgreSQL's client programs, of the server's major version or a later one`,
  );
}

/** Other users of the machine see the arguments of a process, but not its environment. */
function withoutPassword(url: string): { address: string; password: string } {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { address: address.href, password };
}
