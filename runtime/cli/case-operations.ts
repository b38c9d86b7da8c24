import { Command } from 'commander';
import type { ApiClient } from './api-client.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { parseObject } from './json-option.ts';
import { usageError } from './failure.ts';
import { printJson } from './output.ts';

const INSTANCES = '/v2/process-instances';

interface OperationOptions extends ConnectionOptions {
  reason: string;
  where?: string;
  json?: true;
}

/** An operation on a case that needs nothing but a reason. */
interface Operation {
  verb: string;
  description: string;
  /** What the API calls it. */
  noun: string;
}

const OPERATIONS: Operation[] = [
  { verb: 'cancel', description: 'end a case before its time', noun: 'cancellation' },
  { verb: 'suspend', description: 'let a case stand still', noun: 'suspension' },
  { verb: 'resume', description: 'let a suspended case go on', noun: 'resumption' },
];

export const caseOperationCommands = OPERATIONS.map((operation) => () => {
  const command = new Command(operation.verb)
    .description(`${operation.description}, or all cases of a filter as a batch`)
    .argument('[instance]', 'key of the process instance')
    .option('--where <json>', 'filter as in a search of process instances')
    .requiredOption('--reason <text>', 'why; kept in the record of the case');
  return addConnectionOptions(command).action((instance: string | undefined, options) =>
    operate(operation, instance, options),
  );
});

async function operate(
  { noun }: Operation,
  instance: string | undefined,
  options: OperationOptions,
): Promise<void> {
  const { reason } = options;
  const target = targetOf(instance, options.where);
  await withApi(options, 'sysadmin', (api) =>
    post(api, { target, noun, body: { reason } }, options),
  );
}

/** One case, or all that a filter finds. */
export type Target = { instance: string } | { filter: Record<string, unknown> };

export function targetOf(instance: string | undefined, where: string | undefined): Target {
  if (instance !== undefined && where === undefined) return { instance };
  if (instance === undefined && where !== undefined) {
    return { filter: parseObject(where, '--where') };
  }
  throw usageError('Expected either the key of a process instance or --where');
}

interface Posted {
  target: Target;
  noun: string;
  body: Record<string, unknown>;
}

/** Does it to one case, or begins the batch; prints the key of the one or the other. */
export async function post(
  api: ApiClient,
  { target, noun, body }: Posted,
  { json }: { json?: true },
): Promise<void> {
  const answer =
    'instance' in target
      ? await onOne(api, target.instance, { noun, body })
      : await api.post<{ batchOperationKey: string }>(`${INSTANCES}/${noun}`, {
          ...target,
          ...body,
        });
  if (json) return printJson(answer);
  console.log(Object.values(answer)[0]);
}

async function onOne(
  api: ApiClient,
  processInstanceKey: string,
  { noun, body }: Pick<Posted, 'noun' | 'body'>,
): Promise<{ processInstanceKey: string }> {
  await api.post(`${INSTANCES}/${encodeURIComponent(processInstanceKey)}/${noun}`, body);
  return { processInstanceKey };
}
