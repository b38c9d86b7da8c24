import { expect } from 'chai';
import { BatchWorker } from '../../runtime/batch-operations/batch-worker.ts';
import { insertBatch } from '../../runtime/batch-operations/batch-operations.store.ts';
import { newKey } from '../../runtime/execution/index.ts';
import { Conditions } from '../../runtime/search/search-rows.ts';
import { PLAIN } from './api-models.ts';
import {
  createStore,
  deploy,
  MONDAY,
  openRuntime,
  type Runtime,
  TENANT,
  type TestStore,
} from './execution-fixture.ts';

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`The worker of batch operations (${kind})`, function () {
    this.timeout(120_000);
    let store: TestStore;
    let runtime: Runtime;

    beforeEach(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
      await deploy(runtime, PLAIN);
    });
    afterEach(async () => {
      await runtime.stop();
      await store.remove();
    });

    const startMany = (n: number) =>
      Promise.all(
        Array.from({ length: n }, () =>
          runtime.executor.start({
            tenant: TENANT,
            actor: 'clerk1',
            processDefinitionId: 'plain',
            variables: {},
          }),
        ),
      );
    const begin = async () => {
      const key = newKey();
      const instruction = JSON.stringify({ type: 'CANCEL_PROCESS_INSTANCE' });
      const batch = { tenant: TENANT, key, type: 'CANCEL_PROCESS_INSTANCE', instruction };
      const conditions = new Conditions().equal('i.tenant', TENANT).add("i.state = 'ACTIVE'");
      await runtime.executor.write((writer) =>
        insertBatch(
          writer,
          { ...batch, reason: 'a test', actor: 'sysadmin', now: MONDAY },
          { conditions, ofIncidents: false, limit: 100_000 },
        ),
      );
    };
    const worker = (options: { leaseFor?: number; chunk?: number } = {}) =>
      new BatchWorker({ ...runtime, ...options });
    const run = async (one: BatchWorker) => {
      await one.start();
      await one.settled();
      await one.stop();
    };
    const query = <T extends object>(sql: string) => runtime.database.select<T>(sql, {});
    const counts = async () => {
      const rows = await query<{ state: string; n: number | string }>(
        'SELECT state, count(*) AS n FROM batch_items GROUP BY state',
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
    };
    const terminations = async () => {
      const rows = await query<{ n: number | string }>(
        `SELECT count(*) AS n FROM journal_payloads WHERE payload LIKE '%"CancelInstance"%'`,
      );
      return Number(rows[0]?.n);
    };

    it('goes on after a stop in the middle, and does nothing twice', async () => {
      await startMany(60);
      await begin();
      let asked = 0;
      const { executor } = runtime;
      const watched = {
        ...executor,
        submit: (request: Parameters<typeof executor.submit>[0]) => {
          asked += 1;
          // The process is asked to end while it works on the second chunk.
          if (asked === 15) void stopping.stop();
          return executor.submit(request);
        },
      };
      const stopping = new BatchWorker({ ...runtime, executor: watched, chunk: 10 });
      await stopping.start();
      await stopping.settled();
      expect(await counts()).to.deep.equal({ COMPLETED: 20, ACTIVE: 40 });
      await runtime.stop();
      runtime = await openRuntime(store);
      await run(worker({ chunk: 10 }));
      expect(await counts()).to.deep.equal({ COMPLETED: 60 });
      expect(await terminations()).to.equal(60);
      const [batch] = await query<{ state: string }>('SELECT state FROM batch_operations');
      expect(batch?.state).to.equal('COMPLETED');
    });

    it('takes up what a process that died had taken, when its lease has run out', async () => {
      await startMany(5);
      await begin();
      await runtime.executor.write((writer) =>
        writer.query(`UPDATE batch_items SET claimed_by = 'dead', lease_until = 1`, {}),
      );
      await run(worker());
      expect(await counts()).to.deep.equal({ COMPLETED: 5 });
    });

    it('leaves the command undone when another has settled its item', async () => {
      await startMany(1);
      await begin();
      const { executor } = runtime;
      const late = {
        ...executor,
        // The batch is cancelled between the claim and the command.
        submit: async (request: Parameters<typeof executor.submit>[0]) => {
          await executor.write((writer) =>
            writer.query(`UPDATE batch_items SET state = 'CANCELED'`, {}),
          );
          return executor.submit(request);
        },
      };
      await run(new BatchWorker({ ...runtime, executor: late }));
      expect(await counts()).to.deep.equal({ CANCELED: 1 });
      expect(await terminations()).to.equal(0);
    });

    it('shares the items with another worker, and none is done twice', async () => {
      await startMany(80);
      await begin();
      await Promise.all([run(worker({ chunk: 7 })), run(worker({ chunk: 7 }))]);
      expect(await counts()).to.deep.equal({ COMPLETED: 80 });
      expect(await terminations()).to.equal(80);
    });

    it('lets others’ commands through while it works', async () => {
      await startMany(300);
      await begin();
      const one = worker();
      await one.start();
      await startMany(1);
      const { COMPLETED = 0 } = await counts();
      expect(COMPLETED).to.be.lessThan(300);
      await one.settled();
      await one.stop();
      expect(await counts()).to.deep.equal({ COMPLETED: 300 });
    });
  });
}
