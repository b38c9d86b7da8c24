import { expect } from 'chai';
import { applyEntry, createState, type TaskListenerResult } from '../../engine/index.ts';
import { bindNames } from '../../runtime/db/named-parameters.ts';
import { RowChanges } from '../../runtime/db/row-changes.ts';
import type { EntryHeader, EntryPayload } from '../../runtime/journal/entry.ts';
import { project, type InstanceOrigin } from '../../runtime/projections/index.ts';
import {
  complete,
  createStore,
  deploy,
  model,
  MONDAY,
  openRuntime,
  openTasks,
  sequence,
  start,
  TENANT,
  userTask,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';

const KINDS: DatabaseKind[] = ['sqlite', 'postgres'];
const DAY = 24 * 3_600_000;

/** Tables that follow from the journal, with what to order them by. */
const PROJECTIONS: Record<string, string> = {
  instances: 'instance_key',
  tasks: 'task_key',
  task_candidates: 'task_key, kind, name',
  clocks: 'clock_key',
  clock_pauses: 'clock_key, seq',
  timers: 'timer_key',
  jobs: 'job_key',
  incidents: 'incident_key',
  variables: 'instance_key, scope, name',
  element_instances: 'element_instance_key',
};

const MODEL = model(
  sequence(
    'rich',
    [
      userTask(
        'Accept',
        '<zeebe:assignmentDefinition candidateGroups="clerk, reviewer" candidateUsers="clerk1"/>',
      ),
      userTask('Experts', '<yc:clock action="pause" reason="专家评审"/>'),
      `<bpmn:serviceTask id="Seal" name="Seal"><bpmn:extensionElements>
         <zeebe:taskDefinition type="seal" retries="2"/></bpmn:extensionElements></bpmn:serviceTask>`,
      userTask('Decide'),
    ],
    '<yc:timeLimit legal="20" promised="5" unit="workingDays" warningShares="0.5"/>',
  ),
);

const LISTENED = model(
  sequence('listened', [
    userTask(
      'Check',
      `<zeebe:taskListeners>
         <zeebe:taskListener eventType="assigning" type="tell"/>
         <zeebe:taskListener eventType="completing" type="review"/>
       </zeebe:taskListeners>`,
    ),
  ]),
);

/** A case in which every table gets rows: candidates, a pause, a failed job, an incident. */
async function live(runtime: Runtime): Promise<void> {
  const { processInstanceKey: instance } = await start(runtime, 'rich', {
    businessId: 'P-1',
    variables: { amount: 12, applicant: { name: '张三' }, list: [1, 2] },
  });
  const give = (command: Parameters<typeof runtime.executor.submit>[0]['command']) =>
    runtime.executor.submit({ tenant: TENANT, actor: 'clerk1', instance, command });
  const [accept] = await openTasks(runtime, instance);
  const task = Number(accept!.task_key.split('.').at(-1));
  await give({ type: 'AssignTask', task, candidateGroups: ['clerk'], why: '改派', by: 'chief1' });
  await complete(runtime, accept!.task_key, { variables: { amount: 13 } });
  runtime.clock.set(MONDAY + 2 * DAY);
  const [experts] = await openTasks(runtime, instance);
  await complete(runtime, experts!.task_key);
  const [job] = await runtime.database.select<{ job_key: string }>('SELECT job_key FROM jobs');
  const number = Number(job!.job_key.split('.').at(-1));
  await give({ type: 'FailJob', job: number, retries: 1, message: 'No ink' });
  await give({ type: 'FailJob', job: number, retries: 0, message: 'Still no ink' });
  const [incident] = await runtime.database.select<{ incident_key: string }>(
    'SELECT incident_key FROM incidents',
  );
  await give({
    type: 'ResolveIncident',
    incident: Number(incident!.incident_key.split('.').at(-1)),
  });
  await give({ type: 'CompleteJob', job: number, variables: { sealed: true } });
  await listened(runtime);
  // A second case that waits in the middle, started and worked on in one batch.
  await Promise.all([start(runtime, 'rich'), start(runtime, 'rich')]);
}

/** A task whose listeners correct, deny and still hold back. */
async function listened(runtime: Runtime): Promise<void> {
  const { processInstanceKey: instance } = await start(runtime, 'listened');
  const give = (command: Parameters<typeof runtime.executor.submit>[0]['command']) =>
    runtime.executor.submit({ tenant: TENANT, actor: 'clerk1', instance, command });
  const answer = async (result: TaskListenerResult) => {
    const [job] = await runtime.database.select<{ job_key: string }>(
      "SELECT job_key FROM jobs WHERE kind = 'TASK_LISTENER' AND state = 'CREATED'",
    );
    const number = Number(job!.job_key.split('.').at(-1));
    await give({ type: 'CompleteJob', job: number, variables: {}, result });
  };
  const [task] = await openTasks(runtime, instance);
  const done = { type: 'CompleteTask' as const, by: 'clerk1', variables: { seen: true } };
  const number = Number(task!.task_key.split('.').at(-1));
  await give({ ...done, task: number });
  await answer({ denied: true, reason: 'not yet' });
  await give({ type: 'AssignTask', task: number, assignee: 'clerk1', why: '领取', by: 'clerk1' });
  await answer({ corrections: { priority: 90, dueDate: '', candidateUsers: ['clerk2'] } });
  await give({ ...done, task: number });
}

type Tables = Record<string, object[]>;

async function readTables({ database }: Runtime): Promise<Tables> {
  const tables: Tables = {};
  for (const [table, order] of Object.entries(PROJECTIONS)) {
    tables[table] = await database.select(`SELECT * FROM ${table} ORDER BY ${order}`);
  }
  return tables;
}

interface JournalRow {
  instance: string;
  seq: number;
  header: string;
  hash: string;
  payload: string;
}

type Origin = InstanceOrigin & { processId: string };

/** Makes all projections again from the journal alone. */
async function rebuild(runtime: Runtime, origins: Map<string, Origin>): Promise<void> {
  const { database, definitions, executor } = runtime;
  const rows = await database.select<JournalRow>(
    `SELECT h.instance, h.seq, h.header, h.hash, p.payload FROM journal_headers h
       JOIN journal_payloads p ON p.instance = h.instance AND p.seq = h.seq ORDER BY h.position`,
  );
  const states = new Map(rows.map(({ instance }) => [instance, createState()]));
  const changes = new RowChanges();
  for (const { instance, seq, header, hash, payload } of rows) {
    const { now } = JSON.parse(header) as EntryHeader;
    const { events } = JSON.parse(payload) as EntryPayload;
    const origin = origins.get(instance)!;
    const state = states.get(instance)!;
    const definition = await definitions.compiled(TENANT, origin.definitionHash, origin.processId);
    applyEntry(definition, state, { now, events });
    project(
      { tenant: TENANT, instance, seq, now, hash, events, definition, state, origin },
      changes,
    );
  }
  await executor.write(async ({ query }) => {
    for (const table of Object.keys(PROJECTIONS)) await query(`DELETE FROM ${table}`);
  });
  const connection = await database.writer();
  for (const { sql, values } of changes.statements(database.kind)) {
    await connection.run(sql, values);
  }
}

for (const kind of KINDS) {
  describe(`Projections on ${kind}`, () => {
    let store: TestStore;
    let runtime: Runtime;

    before(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
      await deploy(runtime, MODEL);
      await deploy(runtime, LISTENED);
      await live(runtime);
    });

    after(async () => {
      await runtime.stop();
      await store.remove();
    });

    it('have rows for everything that happened', async () => {
      const tables = await readTables(runtime);
      for (const [table, rows] of Object.entries(tables)) {
        expect(rows.length, table).to.be.greaterThan(0);
      }
    });

    it('keep the candidates as the last assignment left them', async () => {
      const rows = await runtime.database.select<{ kind: string; name: string }>(
        `SELECT c.kind, c.name FROM task_candidates c JOIN tasks t ON t.task_key = c.task_key
          WHERE t.element_id = 'Accept' AND t.business_id = 'P-1' ORDER BY c.kind`,
      );
      expect(rows).to.deep.equal([
        { kind: 'group', name: 'clerk' },
        { kind: 'user', name: 'clerk1' },
      ]);
    });

    it('come out the same when they are made again from the journal alone', async () => {
      const before = await readTables(runtime);
      const origins = new Map(
        (
          await runtime.database.select<{ instance_key: string } & Origin>(
            `SELECT instance_key, process_id AS "processId",
                    process_definition_key AS "processDefinitionKey",
                    process_version AS "processVersion", definition_hash AS "definitionHash",
                    clock_domain AS "clockDomain" FROM instances`,
          )
        ).map((row) => [row.instance_key, row]),
      );
      await rebuild(runtime, origins);
      expect(await readTables(runtime)).to.deep.equal(before);
    });
  });
}

describe('Named replacements', () => {
  it('become placeholders of either driver; lists are spread and casts are left alone', () => {
    const sql = 'SELECT :a::bigint WHERE b IN (:list) AND c IN (:none) AND d = :a';
    const values = { a: 1, list: ['x', 'y'], none: [] };
    expect(bindNames('postgres', sql, values)).to.deep.equal({
      sql: 'SELECT $1::bigint WHERE b IN ($2, $3) AND c IN (NULL) AND d = $4',
      values: [1, 'x', 'y', 1],
    });
    expect(bindNames('sqlite', 'SELECT :a', values).sql).to.equal('SELECT ?');
    expect(() => bindNames('sqlite', 'SELECT :b', values)).to.throw('Expected a value for :b');
  });
});
