import { Command } from 'commander';
import type { ProcessDefinitionItem } from '../definitions/definitions.schema.ts';
import type { ProcessInstance } from '../instances/instances.schema.ts';
import type { OperationPlan } from '../operations/operations.schema.ts';
import type { ApiClient } from './api-client.ts';
import { post, targetOf, type Target } from './case-operations.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { CommandError, usageError } from './failure.ts';
import { pairOf } from './pair-option.ts';
import { printPlan } from './print-plan.ts';

interface MigrateOptions extends ConnectionOptions {
  to: string;
  map: string[];
  recomputeTimers?: true;
  where?: string;
  reason: string;
  dryRun?: true;
  json?: true;
}

export function migrateCommand(): Command {
  const command = new Command('migrate')
    .description('let a case, or all cases of a filter, go on with another version')
    .argument('[instance]', 'key of the process instance')
    .requiredOption('--to <version>', 'version of its process, or key of a process definition')
    .option('--map <from:to>', 'element that has another id in the new version', collect, [])
    .option('--recompute-timers', 'compute open timers anew instead of keeping their due times')
    .option('--where <json>', 'filter as in a search of process instances')
    .option('--dry-run', 'only tell what would happen')
    .requiredOption('--reason <text>', 'why; kept in the record of the case');
  return addConnectionOptions(command).action(migrate);
}

async function migrate(instance: string | undefined, options: MigrateOptions): Promise<void> {
  const target = targetOf(instance, options.where);
  await withApi(options, 'sysadmin', async (api) => {
    const migrationPlan = {
      targetProcessDefinitionKey: await definitionKey(api, target, options.to),
      mappingInstructions: options.map.map((pair) => pairOf(pair, '--map')),
      ...(options.recomputeTimers && { timers: 'recompute' }),
    };
    const { reason } = options;
    if (options.dryRun) return dryRun(api, target, { body: { ...migrationPlan, reason }, options });
    const body = 'instance' in target ? { ...migrationPlan, reason } : { migrationPlan, reason };
    await post(api, { target, noun: 'migration', body }, options);
  });
}

async function dryRun(
  api: ApiClient,
  target: Target,
  { body, options }: { body: Record<string, unknown>; options: MigrateOptions },
): Promise<void> {
  if (!('instance' in target)) throw usageError('Expected one process instance with --dry-run');
  const address = `/v2/process-instances/${encodeURIComponent(target.instance)}/migration`;
  printPlan(await api.post<OperationPlan>(address, { ...body, dryRun: true }), options);
}

/** A number is a version of the process that the cases run on. */
async function definitionKey(api: ApiClient, target: Target, to: string): Promise<string> {
  if (!/^\d{1,9}$/.test(to)) return to;
  const processDefinitionId = await processOf(api, target);
  const filter = { processDefinitionId, version: Number(to) };
  const [found] = await api.search<ProcessDefinitionItem>('/v2/process-definitions/search', {
    filter,
    limit: 1,
  });
  if (found) return found.processDefinitionKey;
  throw new CommandError(`Expected version ${to} of ${processDefinitionId}, but there is none`);
}

async function processOf(api: ApiClient, target: Target): Promise<string> {
  if ('instance' in target) {
    const address = `/v2/process-instances/${encodeURIComponent(target.instance)}`;
    return (await api.get<ProcessInstance>(address)).processDefinitionId;
  }
  const { processDefinitionId } = target.filter;
  if (typeof processDefinitionId === 'string') return processDefinitionId;
  throw usageError(
    'Expected processDefinitionId in --where, or the key of a definition after --to',
  );
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
