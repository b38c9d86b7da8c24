import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copySampleFolder } from '../../support/sample-template.ts';
import { runYichuang } from '../../support/cli.ts';
import { check } from '../support/checker.ts';
import { type Knowledge, prepareClients } from '../support/clients.ts';
import { inFolder } from '../support/folder.ts';
import type { Outcome, Scenario } from '../support/scenario.ts';
import { endServer, startServer } from '../support/server.ts';

const CLIENTS = 8;
/** Acknowledgements between two backups. */
const BETWEEN_BACKUPS = 60;

/** Backups of a server at work; each is restored elsewhere and asked for what was known before it. */
export const backupUnderLoad: Scenario = {
  name: 'backup',
  proves: 'each backup made under load has all that was acknowledged before it, and verifies',
  plant: 'a copy of the database file',
  counts: { full: 20, short: 1 },
  run: ({ count, planted }) =>
    inFolder(async (folder) => {
      const data = join(folder, 'data');
      mkdirSync(data);
      await copySampleFolder(data);
      const server = await startServer({ data }, 'none');
      const sum: Outcome = { acknowledged: 0, lost: 0, doubled: 0, problems: [] };
      try {
        const clients = await prepareClients(server.url);
        clients.connect(server.url);
        clients.begin(CLIENTS);
        for (let time = 0; time < count; time += 1) {
          await clients.heard(BETWEEN_BACKUPS);
          const known = clients.known();
          const restored = join(folder, `restored-${String(time)}`);
          const problem = planted
            ? copyFile(data, restored)
            : await backUpAndRestore(data, join(folder, `backup-${String(time)}`), restored);
          if (problem !== undefined) sum.problems.push(problem);
          else add(sum, await inspect(known, restored));
        }
        await clients.end();
        return sum;
      } finally {
        await endServer(server);
      }
    }),
};

async function backUpAndRestore(data: string, backup: string, restored: string) {
  for (const args of [
    ['backup', '--data', data, backup],
    ['restore', '--data', restored, backup],
  ]) {
    const { code, output, errors } = await runYichuang(args);
    if (code !== 0) return `Expected ${args[0] ?? ''} to end with 0 but it said ${output}${errors}`;
  }
  return undefined;
}

/** As somebody would who does not know that the last commits are in the file beside it. */
function copyFile(data: string, restored: string): undefined {
  mkdirSync(restored);
  cpSync(join(data, 'yichuang.sqlite'), join(restored, 'yichuang.sqlite'));
}

async function inspect(known: Knowledge, data: string): Promise<Outcome> {
  const server = await startServer({ data }, 'none');
  try {
    return await check(known, server.url, { data });
  } finally {
    await endServer(server);
  }
}

function add(sum: Outcome, { acknowledged, lost, doubled, problems }: Outcome): void {
  sum.acknowledged += acknowledged;
  sum.lost += lost;
  sum.doubled += doubled;
  sum.problems.push(...problems);
}
