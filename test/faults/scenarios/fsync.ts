import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySampleFolder } from '../../support/sample-template.ts';
import { check } from '../support/checker.ts';
import { prepareClients } from '../support/clients.ts';
import { type Outcome, type Scenario, skipped } from '../support/scenario.ts';
import { startServer } from '../support/server.ts';
import { syncedAnswers } from '../support/sync-trace.ts';

const STRACE = ['strace', '-D', '-f', '-y', '-s', '32', '-e', 'trace=fsync,fdatasync,write,writev'];

/** What kill -9 cannot show: a process that is killed loses nothing that the kernel has. */
export const fsyncBeforeAnswer: Scenario = {
  name: 'fsync',
  proves: 'every success that is answered follows the fsync of its commit',
  plant: 'synchronous=NORMAL',
  counts: { full: 1000, short: 40 },
  async run({ count, planted }) {
    if (spawnSync('strace', ['-f', 'true']).status !== 0) {
      return skipped('Expected strace, which may trace, but it is not there');
    }
    const data = mkdtempSync(join(tmpdir(), 'yichuang-fsync-'));
    await copySampleFolder(data);
    return watch(data, count, planted ? 'normal-sync' : 'none').finally(() =>
      rmSync(data, { recursive: true, force: true }),
    );
  },
};

/** One client alone, so that a sync between two answers can only be for the second. */
async function watch(data: string, count: number, plant: string): Promise<Outcome> {
  const trace = join(data, 'trace.txt');
  const server = await startServer({ data }, plant, [...STRACE, '-o', trace]);
  try {
    const clients = await prepareClients(server.url);
    clients.connect(server.url);
    clients.begin(1);
    await clients.heard(count);
    await clients.end();
    const outcome = await check(clients, server.url, { data });
    const { acknowledged, unsynced } = syncedAnswers(readFileSync(trace, 'utf8'));
    if (acknowledged < clients.acknowledged) {
      outcome.problems.push(
        `Expected ${String(clients.acknowledged)} answers in the trace but found ${String(acknowledged)}`,
      );
    }
    if (unsynced > 0) {
      outcome.problems.push(
        `Expected an fsync before each of ${String(acknowledged)} successes but ${String(unsynced)} had none`,
      );
    }
    return outcome;
  } finally {
    server.child.kill('SIGKILL');
    await server.ended;
  }
}
