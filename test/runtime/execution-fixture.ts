import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileDraft, parseModel, type CalendarData } from '../../engine/index.ts';
import { migrate, openDatabase, type Database } from '../../runtime/db/index.ts';
import {
  createDefinitionCache,
  createExecutor,
  newKey,
  type CommandExecutor,
  type DefinitionCache,
  type ExecutorOptions,
} from '../../runtime/execution/index.ts';
import { digest } from '../../runtime/journal/digest.ts';
import { createVirtualClock, type VirtualClock } from '../../runtime/timers/clock.ts';
import { createTestDatabase } from '../support/postgres.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Monday morning. */
export const MONDAY = Date.parse('2026-03-02T09:00:00+08:00');

/** The tenant of everything in these tests. */
export const TENANT = 'default';

const CALENDAR: CalendarData = {
  name: 'default',
  zone: 'Asia/Shanghai',
  years: { from: 2020, to: 2030 },
  holidays: [],
  workdays: [],
  businessHours: [{ from: '09:00', to: '17:00' }],
};

/** An empty database that outlives the executors opened on it, as a data folder does. */
export interface TestStore {
  open(): Promise<Database>;
  remove(): Promise<void>;
  /** The SQLite file, if it is one. */
  file?: string;
  /** Where PostgreSQL has it, if it does. */
  url?: string;
}

export async function createStore(kind: DatabaseKind): Promise<TestStore> {
  if (kind === 'postgres') {
    const { url, drop } = await createTestDatabase();
    return { url, open: () => openDatabase({ url }), remove: drop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-'));
  const file = join(folder, 'yichuang.db');
  return {
    file,
    open: () => openDatabase({ file }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A running executor with all that it needs. */
export interface Runtime {
  database: Database;
  definitions: DefinitionCache;
  clock: VirtualClock;
  executor: CommandExecutor;
  stop(): Promise<void>;
}

export async function openRuntime(
  store: TestStore,
  options: Partial<ExecutorOptions> = {},
): Promise<Runtime> {
  const database = await store.open();
  await migrate(database);
  const definitions = createDefinitionCache(database);
  const clock = createVirtualClock(MONDAY);
  const executor = await createExecutor({
    database,
    definitions,
    clock,
    calendars: [CALENDAR],
    ...options,
  });
  return {
    database,
    definitions,
    clock,
    executor,
    async stop() {
      await executor.stop();
      await database.close();
    },
  };
}

/** Deploys all processes of a model by itself, as was done before imports were followed. */
export async function deploy(
  { executor }: Pick<Runtime, 'executor'>,
  xml: string,
): Promise<string[]> {
  const processes = compileDraft(await parseModel(xml));
  const deployment = newKey();
  const hash = digest('sha256', xml);
  const keys = processes.map(() => newKey());
  await executor.write(async ({ query }) => {
    await query(
      `INSERT INTO deployments (tenant, deployment_key, note, deployed_at, deployed_by)
       VALUES (:tenant, :deployment, '', 0, 'designer')`,
      { tenant: TENANT, deployment },
    );
    await query(
      `INSERT INTO resources (tenant, hash, kind, content) VALUES (:tenant, :hash, 'bpmn', :xml)
       ON CONFLICT (tenant, hash) DO NOTHING`,
      { tenant: TENANT, hash, xml },
    );
    for (const [index, process] of processes.entries()) {
      await query(
        `INSERT INTO process_definitions
           (tenant, process_definition_key, process_id, version, version_tag, name, resource_name, hash,
            deployment_key, deployed_at, deployed_by, note)
         SELECT CAST(:tenant AS TEXT), :key, CAST(:id AS TEXT), COALESCE(MAX(version), 0) + 1, :tag, :name, 'm.bpmn', :hash,
                :deployment, 0, 'designer', ''
           FROM process_definitions WHERE tenant = :tenant AND process_id = :id`,
        {
          tenant: TENANT,
          key: keys[index],
          id: process.id,
          tag: process.versionTag ?? null,
          name: process.name,
          hash,
          deployment,
        },
      );
    }
  });
  return keys;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" id="d" targetNamespace="test">`;

/** A file with these processes. */
export function model(...processes: string[]): string {
  return `${HEAD}${processes.join('')}</bpmn:definitions>`;
}

/** Elements in a row, each reached by a flow from the one before. */
export function sequence(id: string, elements: string[], extensions = ''): string {
  const nodes = ['<bpmn:startEvent id="Start"/>', ...elements, '<bpmn:endEvent id="End"/>'];
  const ids = nodes.map((node) => /id="(\w+)"/.exec(node)?.[1] ?? '');
  const flows = ids
    .slice(1)
    .map((to, at) => `<bpmn:sequenceFlow id="F${at}" sourceRef="${ids[at]}" targetRef="${to}"/>`);
  const extension = extensions && `<bpmn:extensionElements>${extensions}</bpmn:extensionElements>`;
  return `<bpmn:process id="${id}" name="${id}" isExecutable="true">${extension}${nodes.join('')}${flows.join('')}</bpmn:process>`;
}

export function userTask(id: string, extensions = ''): string {
  return `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements><zeebe:userTask/>${extensions}</bpmn:extensionElements></bpmn:userTask>`;
}

/** Accept, review, decide: what the measurements use too. */
export const APPROVAL = model(
  sequence('approval', [
    userTask('Accept', '<yc:assignment strategy="firstContactWindow"/>'),
    userTask('Review'),
    userTask('Decide'),
  ]),
);

export async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

export interface OpenTask {
  task_key: string;
  instance_key: string;
  element_id: string;
}

/** Open tasks, oldest first. */
export function openTasks({ database }: Pick<Runtime, 'database'>, instance?: string) {
  return database.select<OpenTask>(
    `SELECT task_key, instance_key, element_id FROM tasks WHERE state = 'CREATED'
        ${instance === undefined ? '' : 'AND instance_key = :instance'} ORDER BY task_key`,
    { instance },
  );
}

/** Completes a task by its key. */
export async function complete(
  { executor }: Pick<Runtime, 'executor'>,
  taskKey: string,
  request: {
    actor?: string;
    variables?: Record<string, string | number>;
    idempotencyKey?: string;
  } = {},
): Promise<void> {
  const dot = taskKey.lastIndexOf('.');
  const { actor = 'clerk1', variables = {}, idempotencyKey } = request;
  await executor.submit({
    tenant: TENANT,
    actor,
    instance: taskKey.slice(0, dot),
    command: { type: 'CompleteTask', task: Number(taskKey.slice(dot + 1)), by: actor, variables },
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  });
}

export async function start(
  { executor }: Pick<Runtime, 'executor'>,
  processDefinitionId: string,
  request: Partial<Parameters<CommandExecutor['start']>[0]> = {},
) {
  return executor.start({
    tenant: TENANT,
    actor: 'clerk1',
    processDefinitionId,
    variables: {},
    ...request,
  });
}
