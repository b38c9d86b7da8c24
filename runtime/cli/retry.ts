import { Command, InvalidArgumentError } from 'commander';
import type { Incident } from '../incidents/incidents.schema.ts';
import type { ApiClient } from './api-client.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { printJson, printTable } from './output.ts';

interface RetryOptions extends ConnectionOptions {
  reason?: string;
  retries?: number;
  json?: true;
}

/** More incidents than a case has. */
const ALL = 100_000;

export function retryCommand(): Command {
  const command = new Command('retry')
    .description('try again what failed: one incident, or all of a case')
    .argument('<key>', 'key of the incident, or of the process instance')
    .option('--retries <number>', 'tries of a job from now on', parseRetries)
    .option('--reason <text>', 'why; kept in the record of the case');
  return addConnectionOptions(command).action(retry);
}

async function retry(key: string, options: RetryOptions): Promise<void> {
  const { reason, retries } = options;
  const body = {
    ...(reason !== undefined && { reason }),
    ...(retries !== undefined && { retries }),
  };
  const incidents = await withApi(options, 'sysadmin', async (api) => {
    const found = await incidentsOf(api, key);
    for (const { incidentKey } of found) {
      await api.post(`/v2/incidents/${encodeURIComponent(incidentKey)}/resolution`, body);
    }
    return found;
  });
  if (options.json) return printJson(incidents);
  printTable(
    ['key', 'element', 'kind', 'message'],
    incidents.map((one) => [one.incidentKey, one.elementId, one.kind, one.message]),
  );
}

/** What lies within an instance has its key, a dot and a number. */
function incidentsOf(api: ApiClient, key: string): Promise<Incident[]> {
  const place = key.includes('.') ? { incidentKey: key } : { processInstanceKey: key };
  const filter = { ...place, state: 'ACTIVE' };
  return api.search<Incident>('/v2/incidents/search', { filter, limit: ALL });
}

function parseRetries(text: string): number {
  const retries = Number(text);
  if (Number.isInteger(retries) && retries > 0) return retries;
  throw new InvalidArgumentError('Expected a positive whole number.');
}
