import { expect } from 'chai';
import { DEFAULT_LIMITS } from '../../engine/index.ts';
import type { Table } from '../../runtime/db/tables.ts';
import { leaseJobs } from '../../runtime/jobs/job-leases.store.ts';
import {
  checkProjections,
  PROJECTION_TABLES,
  replaceProjections,
} from '../../runtime/rebuild/index.ts';
import { scenarioNames } from '../engine/support/scenario-files.ts';
import {
  createStore,
  deploy,
  model,
  openRuntime,
  sequence,
  start,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';
import { playScenarios } from './scenario-traffic.ts';

/** On PostgreSQL, where each command takes longer, all that are not in a folder and a part of the others. */
const KINDS: [kind: DatabaseKind, everyNth: number][] = [
  ['sqlite', 1],
  ['postgres', 8],
];

/** A column of each table whose value is planted to be wrong. */
const PLANTED: Record<string, [column: string, value: string | number]> = {
  instances: ['state', 'COMPLETELY'],
  tasks: ['assignee', 'nobody'],
  task_candidates: ['name', 'everybody'],
  clocks: ['promised_due', 1],
  clock_pauses: ['reason', 'none'],
  urgings: ['answer', 'all is well'],
  timers: ['due', 1],
  jobs: ['retries', 99],
  incidents: ['message', 'all is well'],
  subscriptions: ['name', 'another'],
  variables: ['value', '"another"'],
  element_instances: ['started_at', 1],
  name_grams: ['gram', '无名'],
  case_parties: ['name', 'nobody'],
  snapshots: ['state', '{}'],
};

for (const [kind, everyNth] of KINDS) {
  describe(`rebuild on ${kind}, after what the engine's scenarios do`, () => {
    let store: TestStore;
    let runtime: Runtime;

    before(async function () {
      this.timeout(300_000);
      store = await createStore(kind);
      runtime = await openRuntime(store, { limits: { ...DEFAULT_LIMITS, stepsPerCommand: 200 } });
      const names = scenarioNames().filter(
        (name, index) => !name.includes('/') || index % everyNth === 0,
      );
      const { accepted, refused } = await playScenarios(runtime, names);
      expect(accepted)
        .to.be.greaterThan(refused * 5)
        .and.greaterThan(names.length * 2);
      await waitForLetters(runtime);
      await makeSnapshots(runtime);
      await leaseJob(runtime);
    });

    after(async () => {
      await runtime.stop();
      await store.remove();
    });

    const rowsOf = ({ name, key }: Table) =>
      runtime.database.select<Record<string, string | number | null>>(
        `SELECT * FROM ${name} ORDER BY ${key.join(', ')}`,
      );

    /** On a connection of its own, which it gives up afterwards. */
    const opened = async <T>(work: (database: Runtime['database']) => Promise<T>): Promise<T> => {
      const database = await store.open();
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    };
    const check = () => opened(checkProjections);

    it('has rows of every table to look at', async () => {
      for (const { table } of PROJECTION_TABLES) {
        expect((await rowsOf(table)).length, table.name).to.be.greaterThan(1);
      }
    });

    it('finds every row to be what the journal says', async () => {
      const report = await check();
      expect(report.tables).to.deep.equal({});
      expect(report).to.include({ clean: true });
      expect(report.unreadable).to.deep.equal([]);
      expect(report.instances).to.be.greaterThan(100);
    });

    it('names what was changed, removed and added in each table, and then puts it right', async () => {
      const before = new Map<string, object[]>();
      for (const { table } of PROJECTION_TABLES) {
        before.set(table.name, (await rowsOf(table)).map(withoutClockDomain));
      }
      for (const each of PROJECTION_TABLES) await plant(runtime, each.table);
      const { clean, tables } = await check();
      expect(clean).to.equal(false);
      for (const { table } of PROJECTION_TABLES) {
        const found = tables[table.name]?.differences ?? [];
        const [column = '', value] = PLANTED[table.name] ?? [];
        if (table.key.includes(column)) {
          expect(
            found.map(({ live }) => live),
            table.name,
          ).to.include('a row');
        } else {
          const changed = found.filter((each) => each.column !== undefined);
          expect(changed, table.name).to.have.length(1);
          expect(changed[0]).to.include({ column, live: value });
        }
        // A snapshot is a cache: that there is none is no difference.
        if (table.name === 'snapshots') continue;
        expect(
          found.map(({ live }) => live),
          table.name,
        ).to.include('no row');
      }
      await opened(replaceProjections);
      for (const { table } of PROJECTION_TABLES) {
        if (table.name === 'snapshots') continue;
        const rebuilt = (await rowsOf(table)).map(withoutClockDomain);
        expect(rebuilt, table.name).to.deep.equal(before.get(table.name));
      }
      expect(await check()).to.include({ clean: true });
    });

    it('refuses to go on from a journal that cannot be read, and names the entry', async () => {
      const [entry] = await runtime.database.select<{ instance: string; seq: number }>(
        'SELECT instance, seq FROM journal_payloads WHERE seq = 2 ORDER BY instance LIMIT 1',
      );
      const where = 'WHERE instance = :instance AND seq = :seq';
      const [row] = await runtime.database.select<Record<string, string | number>>(
        `SELECT * FROM journal_payloads ${where}`,
        { ...entry },
      );
      await runtime.executor.write(({ query }) =>
        query(`DELETE FROM journal_payloads ${where}`, { ...entry }),
      );
      const failure = await opened(replaceProjections).catch((error: Error) => error);
      expect(failure).to.be.an('error');
      expect((failure as Error).message).to.include(`entry 2 of ${entry!.instance}`);
      const { unreadable } = await check();
      expect(unreadable).to.deep.include({
        tenant: row!['tenant'],
        ...entry,
        reason: 'Expected its payload, but it is gone',
      });
      await runtime.executor.write(({ query }) =>
        query(
          `INSERT INTO journal_payloads (tenant, instance, seq, salt, payload)
           VALUES (:tenant, :instance, :seq, :salt, :payload)`,
          row,
        ),
      );
      expect(await check()).to.include({ clean: true });
    });
  });
}

/** Which clock an instance lives by is told by its row alone: one that was removed is taken for real. */
function withoutClockDomain({ clock_domain: _, ...row }: Record<string, unknown>): object {
  return row;
}

/** Changes a row of the table and removes another one. */
async function plant({ database, executor }: Runtime, table: Table): Promise<void> {
  const { name, key } = table;
  const found = await database.select<Record<string, string | number>>(
    `SELECT * FROM ${name} ORDER BY ${key.join(', ')}`,
  );
  // A lease is not in the journal: what is wrong with its row cannot be put right wholly.
  const rows = found.filter(({ worker }) => !worker);
  const [column = '', value] = PLANTED[name] ?? [];
  const where = key.map((part) => `${part} = :${part}`).join(' AND ');
  await executor.write(async ({ query }) => {
    await query(`UPDATE ${name} SET ${column} = :value WHERE ${where}`, { ...rows[0], value });
    await query(`DELETE FROM ${name} WHERE ${where}`, { ...rows.at(-1) });
  });
}

/** Some instances that wait for a message. */
async function waitForLetters(runtime: Runtime): Promise<void> {
  const letter =
    '<bpmn:intermediateCatchEvent id="Letter"><bpmn:messageEventDefinition messageRef="m"/></bpmn:intermediateCatchEvent>';
  await deploy(
    runtime,
    model('<bpmn:message id="m" name="letter"/>', sequence('waiting', [letter])),
  );
  for (const businessId of ['A', '李四', '王建华']) await start(runtime, 'waiting', { businessId });
}

/** Some instances that live long enough to have snapshots. */
async function makeSnapshots({ database, executor }: Runtime): Promise<void> {
  const tasks = await database.select<{ tenant: string; task_key: string; instance_key: string }>(
    `SELECT tenant, task_key, instance_key FROM tasks WHERE state = 'CREATED' ORDER BY task_key`,
  );
  for (const { tenant, task_key, instance_key: instance } of tasks.slice(0, 5)) {
    const task = Number(task_key.slice(task_key.lastIndexOf('.') + 1));
    const command = {
      type: 'AssignTask' as const,
      task,
      assignee: 'clerk2',
      why: '',
      by: 'clerk2',
    };
    const actor = 'clerk2';
    for (let turn = 0; turn < 25; turn += 1) {
      await executor.submit({ tenant, actor, instance, command }).catch(() => undefined);
    }
  }
}

/** A worker holds a job: no difference, and not forgotten in a rebuild. */
async function leaseJob({ database, executor, clock }: Runtime): Promise<void> {
  const [job] = await database.select<{ tenant: string; type: string; clock_domain: string }>(
    `SELECT tenant, type, clock_domain FROM jobs WHERE state = 'CREATED' LIMIT 1`,
  );
  const now = clock.now();
  const lease = { worker: 'w1', limit: 1, now, clockNow: now, deadline: now + 60_000 };
  const { tenant, type, clock_domain: clockDomain } = job!;
  const leased = await executor.write((writer) =>
    leaseJobs(writer, { tenant, type, clockDomain, ...lease }),
  );
  expect(leased).to.have.length(1);
}
