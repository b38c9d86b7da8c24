import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySampleDatabase, copySampleFolder } from '../../support/sample-template.ts';
import { check } from '../support/checker.ts';
import { prepareClients } from '../support/clients.ts';
import { randomNumbers } from '../support/random.ts';
import type { Outcome, Run, Scenario } from '../support/scenario.ts';
import { endServer, startAgain, startServer, type Place } from '../support/server.ts';

const CLIENTS = 8;
/** At most so many acknowledgements between two kills. */
const BETWEEN_KILLS = 40;

/** `kill -9` of the server at a moment left to chance, and a start on what it has left. */
export const killOnSqlite: Scenario = {
  name: 'kill',
  proves: 'kill -9 under load on SQLite loses and doubles nothing that was acknowledged',
  plant: 'acknowledgement before the commit',
  counts: { full: 1000, short: 3 },
  async run(run) {
    const data = mkdtempSync(join(tmpdir(), 'yichuang-kill-'));
    await copySampleFolder(data);
    return killAgainAndAgain({ data }, run).finally(() => remove(data));
  },
};

export const killOnPostgres: Scenario = {
  name: 'kill-postgres',
  seenIn: 'kill',
  proves: 'kill -9 of a node on PostgreSQL loses and doubles nothing that was acknowledged',
  plant: 'acknowledgement before the commit',
  counts: { full: 1000, short: 3 },
  async run(run) {
    const data = mkdtempSync(join(tmpdir(), 'yichuang-kill-'));
    const database = await copySampleDatabase();
    try {
      return await killAgainAndAgain({ data, databaseUrl: database.url }, run);
    } finally {
      await database.drop();
      remove(data);
    }
  },
};

async function killAgainAndAgain(place: Place, { count, seed, planted }: Run): Promise<Outcome> {
  const random = randomNumbers(seed);
  const plant = planted ? 'early-commit' : 'none';
  // What the clients need is prepared without the fault: it is theirs to find under load.
  let server = await startServer(place, 'none');
  try {
    const clients = await prepareClients(server.url);
    server = await startAgain(server, place, plant);
    clients.connect(server.url);
    clients.begin(CLIENTS);
    for (let kill = 0; kill < count; kill += 1) {
      await clients.heard(1 + random(BETWEEN_KILLS));
      server = await startAgain(server, place, plant);
      clients.connect(server.url);
    }
    await clients.end();
    server = await startAgain(server, place, 'none');
    return await check(clients, server.url, place);
  } finally {
    await endServer(server);
  }
}

function remove(data: string): void {
  rmSync(data, { recursive: true, force: true });
}
