import { compile, parseDecisions, parseModel, type Command } from '../../engine/index.ts';
import type { Variables } from '../../engine/index.ts';
import { newKey } from '../../runtime/execution/index.ts';
import { digest } from '../../runtime/journal/digest.ts';
import { Problem } from '../../runtime/problem.ts';
import { TimerService } from '../../runtime/timers/index.ts';
import { readScenario } from '../engine/support/scenario-files.ts';
import type { Runtime } from './execution-fixture.ts';

/** What happened while scenarios of the engine ran through the executor. */
export interface Traffic {
  accepted: number;
  /** Refused with 404, 409 or 422: the database holds more than the scenario reckons with. */
  refused: number;
}

interface Play {
  runtime: Runtime;
  timers: TimerService;
  tenant: string;
  /** Keys of the instances in the order of their start: the trace calls them i1, i2, … */
  instances: string[];
  traffic: Traffic;
}

/** Plays the commands of each scenario, in a tenant of its own. One clock goes on through them all. */
export async function playScenarios(runtime: Runtime, names: string[]): Promise<Traffic> {
  const { database, executor, clock } = runtime;
  const timers = new TimerService({ database, executor, clock, zone: 'Asia/Shanghai' });
  const traffic: Traffic = { accepted: 0, refused: 0 };
  for (const name of names) {
    const play: Play = { runtime, timers, tenant: name, instances: [], traffic };
    const unlisten = executor.onCommitted((committed) => {
      for (const { tenant, seq, instance } of committed) {
        if (tenant === name && seq === 1) play.instances.push(instance);
      }
    });
    await playScenario(play, name);
    unlisten();
  }
  await timers.stop();
  return traffic;
}

async function playScenario(play: Play, name: string): Promise<void> {
  const { models, decisions, trace } = await readScenario(name);
  for (const xml of models) await deployModel(play, xml);
  if (decisions !== undefined) await deployDecisions(play, decisions);
  for (const line of trace.split('\n').filter((each) => each.startsWith('> '))) {
    try {
      await perform(play, line);
      play.traffic.accepted += 1;
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      play.traffic.refused += 1;
    }
  }
}

async function deployModel({ runtime, tenant }: Play, xml: string): Promise<void> {
  const processes = compile(await parseModel(xml));
  const row = { tenant, hash: digest('sha256', xml), deployment: newKey() };
  await runtime.executor.write(async ({ query }) => {
    await insertFile(query, { ...row, kind: 'bpmn', content: xml });
    for (const { id, name } of processes) {
      await query(
        `INSERT INTO process_definitions
           (tenant, process_definition_key, process_id, version, name, resource_name, hash,
            deployment_key, deployed_at, deployed_by, note)
         VALUES (:tenant, :key, :id, 1, :name, 'm.bpmn', :hash, :deployment, 0, 'designer', '')`,
        { ...row, key: newKey(), id, name },
      );
    }
  });
}

async function deployDecisions({ runtime, tenant }: Play, xml: string): Promise<void> {
  const decisions = await parseDecisions(xml);
  const row = { tenant, hash: digest('sha256', xml), deployment: newKey() };
  await runtime.executor.write(async ({ query }) => {
    await insertFile(query, { ...row, kind: 'dmn', content: xml });
    for (const { id } of decisions) {
      await query(
        `INSERT INTO decisions
           (tenant, decision_key, decision_id, version, name, resource_name, hash, deployment_key)
         VALUES (:tenant, :key, :id, 1, '', 'm.dmn', :hash, :deployment)`,
        { ...row, key: newKey(), id },
      );
    }
  });
}

type Query = Runtime['database']['select'];

async function insertFile(
  query: Query,
  row: { tenant: string; hash: string; kind: string; content: string; deployment: string },
): Promise<void> {
  await query(
    `INSERT INTO deployments (tenant, deployment_key, note, deployed_at, deployed_by)
     VALUES (:tenant, :deployment, '', 0, 'designer')`,
    row,
  );
  await query(
    'INSERT INTO resources (tenant, hash, kind, content) VALUES (:tenant, :hash, :kind, :content)',
    row,
  );
}

/** The scenario's commands, as `test/engine/support/scenario.ts` reads them. */
async function perform(play: Play, line: string): Promise<void> {
  const [, verb = '', subject = '', json = ''] = /^> (\S+)\s*(\S*)\s*(.*)$/.exec(line) ?? [];
  const variables = json === '' ? {} : (JSON.parse(json) as Variables);
  switch (verb) {
    case 'start':
      return start(play, subject, { variables });
    case 'trigger': {
      const [process = '', startEvent = ''] = subject.split('/');
      return start(play, process, { variables, startEvent });
    }
    case 'complete':
    case 'complete-as': {
      const { by = 'clerk1', ...rest } = variables;
      const task = await openTask(play, subject);
      const values = verb === 'complete' ? variables : rest;
      return submit(play, task, (counter) => ({
        type: 'CompleteTask',
        task: counter,
        variables: values,
        by: String(by),
      }));
    }
    case 'job': {
      const job = await openJob(play, subject);
      return submit(play, job, (counter) => ({ type: 'CompleteJob', job: counter, variables }));
    }
    case 'advance': {
      const { clock } = play.runtime;
      clock.set(Math.max(clock.now(), Date.parse(subject)));
      return play.timers.settled();
    }
    case 'publish':
    case 'broadcast':
      return publish(play, verb, { subject, variables });
    case 'migrate': {
      const [instance = ''] = subject.split('/');
      const mapping = variables as Record<string, string>;
      return give(play, instance, { type: 'MigrateInstance', mapping });
    }
    case 'command': {
      const { instance = 'i1', ...command } = variables;
      return give(play, String(instance), { type: subject, ...command } as unknown as Command);
    }
    default:
      // Conditional start events are looked at by the in-memory world alone.
      return undefined;
  }
}

async function start(
  { runtime, tenant }: Play,
  processDefinitionId: string,
  request: { variables: Variables; startEvent?: string },
): Promise<void> {
  const whose = { tenant, actor: 'clerk1', businessId: 'case-1', window: 'W01' };
  await runtime.executor.start({ ...whose, processDefinitionId, ...request });
}

async function publish(
  { runtime, tenant }: Play,
  verb: 'publish' | 'broadcast',
  { subject, variables }: { subject: string; variables: Variables },
): Promise<void> {
  const whose = { tenant, actor: 'clerk1' };
  if (verb === 'broadcast') {
    const entry = { signal: { name: subject, variables } };
    await runtime.executor.publish({ ...whose, entry });
    return;
  }
  const [name = '', correlationKey] = subject.split('/');
  const { $id: id, $ttl: timeToLive, ...payload } = variables;
  const message = {
    name,
    ...(correlationKey !== undefined && { correlationKey }),
    ...(typeof id === 'string' && { id }),
    ...(typeof timeToLive === 'number' && { timeToLive }),
    variables: payload,
  };
  await runtime.executor.publish({ ...whose, entry: { message } });
}

/** To the instance that the trace calls i1, i2, … */
async function give(play: Play, name: string, command: Command): Promise<void> {
  const instance = play.instances[Number(name.slice(1)) - 1] ?? name;
  const { runtime, tenant } = play;
  await runtime.executor.submit({ tenant, actor: 'clerk1', instance, command });
}

async function submit(
  { runtime, tenant }: Play,
  key: string,
  command: (counter: number) => Command,
): Promise<void> {
  const dot = key.lastIndexOf('.');
  const instance = key.slice(0, dot);
  const given = command(Number(key.slice(dot + 1)));
  await runtime.executor.submit({ tenant, actor: 'clerk1', instance, command: given });
}

async function openTask({ runtime, tenant }: Play, element: string): Promise<string> {
  const [row] = await runtime.database.select<{ task_key: string }>(
    `SELECT task_key FROM tasks WHERE tenant = :tenant AND element_id = :element
        AND state = 'CREATED' ORDER BY task_key`,
    { tenant, element },
  );
  return row?.task_key ?? 'none.1';
}

async function openJob({ runtime, tenant }: Play, element: string): Promise<string> {
  const [row] = await runtime.database.select<{ job_key: string }>(
    `SELECT job_key FROM jobs WHERE tenant = :tenant AND element_id = :element
        AND state = 'CREATED' ORDER BY job_key`,
    { tenant, element },
  );
  return row?.job_key ?? 'none.1';
}
