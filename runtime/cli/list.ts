import { Argument, Command, InvalidArgumentError } from 'commander';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { localTime, printJson, printTable } from './output.ts';

type Item = Record<string, unknown>;
type Column = [heading: string, field: string, format?: (value: unknown) => string];

interface Resource {
  path: string;
  /** Sample account that may read it. */
  user: string;
  filter?: Item;
  columns: Column[];
}

interface ListOptions extends ConnectionOptions {
  limit: number;
  all?: true;
  json?: true;
}

const time = (value: unknown): string => localTime(value as string | null);

const RESOURCES: Record<string, Resource> = {
  processes: {
    path: '/v2/process-definitions/search',
    user: 'auditor',
    filter: { isLatestVersion: true },
    columns: [
      ['id', 'processDefinitionId'],
      ['version', 'version'],
      ['name', 'name'],
      ['deployed', 'deployedAt', time],
    ],
  },
  instances: {
    path: '/v2/process-instances/search',
    user: 'auditor',
    filter: { state: 'ACTIVE' },
    columns: [
      ['key', 'processInstanceKey'],
      ['process', 'processDefinitionId'],
      ['business id', 'businessId'],
      ['state', 'state'],
      ['light', 'light'],
      ['started', 'startedAt', time],
      ['due', 'promisedDue', time],
    ],
  },
  tasks: {
    path: '/v2/user-tasks/search',
    user: 'auditor',
    filter: { state: 'CREATED' },
    columns: [
      ['key', 'userTaskKey'],
      ['task', 'name'],
      ['process', 'processDefinitionId'],
      ['business id', 'businessId'],
      ['window', 'window'],
      ['assignee', 'assignee'],
      ['due', 'promisedDue', time],
    ],
  },
  incidents: {
    path: '/v2/incidents/search',
    user: 'auditor',
    filter: { state: 'ACTIVE' },
    columns: [
      ['key', 'incidentKey'],
      ['process', 'processDefinitionId'],
      ['element', 'elementId'],
      ['kind', 'kind'],
      ['message', 'message'],
    ],
  },
  batches: {
    path: '/v2/batch-operations/search',
    user: 'auditor',
    columns: [
      ['key', 'batchOperationKey'],
      ['operation', 'batchOperationType'],
      ['state', 'state'],
      ['total', 'operationsTotalCount'],
      ['done', 'operationsCompletedCount'],
      ['failed', 'operationsFailedCount'],
      ['skipped', 'operationsSkippedCount'],
      ['started', 'startDate', time],
    ],
  },
  jobs: {
    path: '/v2/jobs/search',
    user: 'sysadmin',
    columns: [
      ['key', 'jobKey'],
      ['type', 'type'],
      ['process', 'processDefinitionId'],
      ['element', 'elementId'],
      ['retries', 'retries'],
    ],
  },
};

export function listCommand(): Command {
  const command = new Command('list')
    .description('list what the server holds')
    .addArgument(new Argument('<resource>', 'what to list').choices(Object.keys(RESOURCES)))
    .option('--all', 'past versions, ended cases, done tasks and resolved incidents too')
    .option('--limit <number>', 'how many at most', parseLimit, 100);
  return addConnectionOptions(command).action(list);
}

async function list(name: string, options: ListOptions): Promise<void> {
  const resource = RESOURCES[name];
  if (resource === undefined) return;
  const filter = options.all ? {} : resource.filter;
  const items = await withApi(options, resource.user, (api) =>
    api.search<Item>(resource.path, { limit: options.limit, ...(filter && { filter }) }),
  );
  if (options.json) return printJson(items);
  printTable(
    resource.columns.map(([heading]) => heading),
    items.map((item) => resource.columns.map((column) => cell(item, column))),
  );
}

function cell(item: Item, [, field, format = plain]: Column): string {
  return format(item[field]);
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('Expected a positive whole number.');
}
