import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySampleFolder } from '../../support/sample-template.ts';
import { runYichuang } from '../../support/cli.ts';
import { check } from '../support/checker.ts';
import { type Clients, prepareClients } from '../support/clients.ts';
import { inFolder } from '../support/folder.ts';
import { randomNumbers } from '../support/random.ts';
import { type Outcome, type Scenario, skipped } from '../support/scenario.ts';
import { endServer, startServer, type FaultyServer } from '../support/server.ts';

const CLIENTS = 4;
/** A file system of this size holds the sample centre and some thousand cases. */
const DISK_BYTES = 96 * 1024 * 1024;
/** What is left free when it is nearly full. */
const ROOM_BYTES = 512 * 1024;
/** Refusals that show that the disk is full. */
const REFUSALS = 20;
/** Acknowledgements between two times that it is full. */
const BETWEEN = 50;
/** A sync that fails comes after so many that do not, at most. */
const MOST_SYNCS = 30;
const PLANT = 'a database that does not hear of it';

/** A disk that is full, and has room again. */
export const fullDisk: Scenario = {
  name: 'disk-full',
  proves:
    'a full disk is answered with 503, loses nothing acknowledged, and work goes on with room',
  plant: PLANT,
  counts: { full: 20, short: 1 },
  run: ({ count, planted }) =>
    inFolder(async (folder) => {
      const options = ['-t', 'tmpfs', '-o', `size=${String(DISK_BYTES)}`, 'tmpfs', folder];
      if (spawnSync('mount', options).status !== 0) {
        return skipped('Expected to be allowed to mount a file system in memory');
      }
      try {
        await copySampleFolder(folder);
        const server = await startServer({ data: folder }, planted ? 'deaf' : 'none');
        return await carriedOn(server, folder, async (clients) => {
          for (let time = 0; time < count; time += 1) {
            await clients.heard(BETWEEN);
            const filler = join(folder, 'filler');
            const { bavail, bsize } = statfsSync(folder);
            writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - ROOM_BYTES)));
            // The deaf server refuses nothing: it is to acknowledge what it has not kept.
            await (planted ? clients.trouble() : clients.refusals(REFUSALS));
            rmSync(filler);
          }
        });
      } finally {
        spawnSync('umount', [folder]);
      }
    }),
};

/** The disk reports an error when it is told to write what it has. */
export const failingSync: Scenario = {
  name: 'disk-error',
  seenIn: 'disk-full',
  proves: 'an error of the disk at the nth fsync is no acknowledgement, and work goes on after it',
  plant: PLANT,
  counts: { full: 50, short: 1 },
  run: ({ count, seed, planted }) =>
    inFolder(async (folder) => {
      const random = randomNumbers(seed);
      if (spawnSync('strace', ['-f', 'true']).status !== 0) {
        return skipped('Expected strace, which may trace, but it is not there');
      }
      await copySampleFolder(folder);
      const sum: Outcome = { acknowledged: 0, lost: 0, doubled: 0, problems: [] };
      for (let time = 0; time < count; time += 1) {
        const outcome = await withError(folder, 1 + random(MOST_SYNCS), planted);
        sum.acknowledged += outcome.acknowledged;
        sum.lost += outcome.lost;
        sum.doubled += outcome.doubled;
        sum.problems.push(...outcome.problems);
      }
      return sum;
    }),
};

/** From the nth sync on, the fourth part of them fails. */
async function withError(folder: string, nth: number, planted: boolean): Promise<Outcome> {
  const place = { data: folder };
  let server = await startServer(place, 'none');
  const prepared = await prepareClients(server.url);
  await endServer(server);
  const inject = `inject=fdatasync,fsync:error=EIO:when=${String(nth)}+4`;
  const strace = ['strace', '-D', '-f', '-o', join(folder, 'trace'), '-e', 'trace=fsync,fdatasync'];
  server = await startServer(place, planted ? 'deaf' : 'none', [...strace, '-e', inject]);
  try {
    prepared.connect(server.url);
    prepared.begin(CLIENTS);
    await (planted ? prepared.trouble() : prepared.refusals(3));
    await endServer(server);
    server = await startServer(place, 'none');
    prepared.connect(server.url);
    await prepared.end();
    return await check(prepared, server.url, place);
  } finally {
    await endServer(server);
  }
}

async function carriedOn(
  server: FaultyServer,
  data: string,
  disturb: (clients: Clients) => Promise<void>,
): Promise<Outcome> {
  try {
    const clients = await prepareClients(server.url);
    clients.connect(server.url);
    clients.begin(CLIENTS);
    await disturb(clients);
    await clients.end();
    const outcome = await check(clients, server.url, { data });
    await endServer(server);
    const { code, output, errors } = await runYichuang(['rebuild', '--check', '--data', data]);
    if (code !== 0)
      outcome.problems.push(`Expected rows as the journal says but ${output}${errors}`);
    return outcome;
  } finally {
    await endServer(server);
  }
}
