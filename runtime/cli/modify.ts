import { Command } from 'commander';
import type { OperationPlan } from '../operations/operations.schema.ts';
import { post, targetOf } from './case-operations.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { pairOf } from './pair-option.ts';
import { printPlan } from './print-plan.ts';
import { usageError } from './failure.ts';

interface ModifyOptions extends ConnectionOptions {
  activate: string[];
  terminate: string[];
  move: string[];
  where?: string;
  reason: string;
  dryRun?: true;
  json?: true;
}

export function modifyCommand(): Command {
  const command = new Command('modify')
    .description('move the tokens of a case by hand, or (--move) of all cases of a filter')
    .argument('[instance]', 'key of the process instance')
    .option('--activate <element>', 'element that begins', collect, [])
    .option('--terminate <key>', 'key of an element instance that ends', collect, [])
    .option('--move <from:to>', 'element that ends, and the one that begins for it', collect, [])
    .option('--where <json>', 'filter as in a search of process instances')
    .option('--dry-run', 'only tell what would happen')
    .requiredOption('--reason <text>', 'why; kept in the record of the case');
  return addConnectionOptions(command).action(modify);
}

async function modify(instance: string | undefined, options: ModifyOptions): Promise<void> {
  const target = targetOf(instance, options.where);
  const body = { reason: options.reason, ...instructionsOf(options) };
  await withApi(options, 'sysadmin', async (api) => {
    if (!options.dryRun) return post(api, { target, noun: 'modification', body }, options);
    if (!('instance' in target)) throw usageError('Expected one process instance with --dry-run');
    const address = `/v2/process-instances/${encodeURIComponent(target.instance)}/modification`;
    printPlan(await api.post<OperationPlan>(address, { ...body, dryRun: true }), options);
  });
}

function instructionsOf({ activate, terminate, move }: ModifyOptions) {
  if (activate.length + terminate.length + move.length === 0) {
    throw usageError('Expected --activate, --terminate or --move, but there is none');
  }
  return {
    ...(activate.length > 0 && {
      activateInstructions: activate.map((elementId) => ({ elementId })),
    }),
    ...(terminate.length > 0 && {
      terminateInstructions: terminate.map((elementInstanceKey) => ({ elementInstanceKey })),
    }),
    ...(move.length > 0 && {
      moveInstructions: move.map((pair) => pairOf(pair, '--move')),
    }),
  };
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
