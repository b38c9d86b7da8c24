import { Command } from 'commander';
import type { StartedInstanceItem } from '../instances/instances.schema.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { parseObject } from './json-option.ts';
import { printJson } from './output.ts';

interface StartOptions extends ConnectionOptions {
  variables?: string;
  businessId?: string;
  window?: string;
  json?: true;
}

export function startCommand(): Command {
  const command = new Command('start')
    .description('start a case of the latest version of a process')
    .argument('<process>', 'process id')
    .option('--variables <json>', 'variables as a JSON object')
    .option('--business-id <text>', 'number under which people know the case')
    .option('--window <id>', 'window that the applicant reached first');
  return addConnectionOptions(command).action(start);
}

async function start(processDefinitionId: string, options: StartOptions): Promise<void> {
  const { businessId, window } = options;
  const body = {
    processDefinitionId,
    variables: parseObject(options.variables ?? '{}', '--variables'),
    ...(businessId !== undefined && { businessId }),
    ...(window !== undefined && { window }),
  };
  const started = await withApi(options, 'sysadmin', (api) =>
    api.post<StartedInstanceItem>('/v2/process-instances', body),
  );
  if (options.json) return printJson(started);
  console.log(started.processInstanceKey);
}
