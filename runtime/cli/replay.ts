import { Command } from 'commander';
import type { HistoryEvent } from '../instances/instances.schema.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { inWords } from './event-words.ts';
import { localTime, printJson } from './output.ts';

const ALL = 100_000;

export function replayCommand(): Command {
  const command = new Command('replay')
    .description('tell what happened in a case, event by event')
    .argument('<instance>', 'key of the process instance');
  return addConnectionOptions(command).action(replay);
}

async function replay(
  instance: string,
  options: ConnectionOptions & { json?: true },
): Promise<void> {
  const path = `/v2/process-instances/${encodeURIComponent(instance)}/events/search`;
  const events = await withApi(options, 'auditor', (api) =>
    api.search<HistoryEvent>(path, { limit: ALL }),
  );
  if (options.json) return printJson(events);
  for (const event of events) {
    console.log(`${localTime(event.at)}  ${event.actorName || event.actor}  ${inWords(event)}`);
  }
}
