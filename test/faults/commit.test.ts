import { expect } from 'chai';
import type { Connection, Database } from '../../runtime/db/index.ts';
import { createVerifier } from '../../runtime/audit/index.ts';
import type { Problem } from '../../runtime/problem.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  openRuntime,
  openTasks,
  start,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from '../runtime/execution-fixture.ts';

const KINDS: DatabaseKind[] = ['sqlite', 'postgres'];

/** What happens to the next statements of the writer; each is asked in turn until one applies. */
type Fault = (sql: string, run: () => Promise<void>) => Promise<void> | undefined;

/** A database whose writer can be made to fail. */
function faulty(database: Database, faults: Fault[]): Database {
  const wrap = (connection: Connection): Connection => ({
    ...connection,
    run(sql, values) {
      const run = () => connection.run(sql, values);
      for (const [index, fault] of faults.entries()) {
        const outcome = fault(sql, run);
        if (outcome === undefined) continue;
        faults.splice(index, 1);
        return outcome;
      }
      return run();
    },
  });
  return { ...database, writer: async () => wrap(await database.writer()) };
}

const broken = () => Promise.reject(new Error('The wire is cut'));
const failOn =
  (part: string): Fault =>
  (sql) =>
    sql.includes(part) ? broken() : undefined;
/** The commit takes place, but its answer is lost. */
const loseAnswer: Fault = (sql, run) => (sql === 'COMMIT' ? run().then(broken) : undefined);
/** The commit never reaches the database. */
const loseCommit: Fault = (sql) => (sql === 'COMMIT' ? broken() : undefined);

for (const kind of KINDS) {
  describe(`Failing transactions on ${kind}`, () => {
    let store: TestStore;
    let runtime: Runtime;
    let faults: Fault[];
    let key: string;

    beforeEach(async () => {
      faults = [];
      store = await createStore(kind);
      runtime = await openRuntime({
        ...store,
        open: async () => faulty(await store.open(), faults),
      });
      await deploy(runtime, APPROVAL);
      key = (await start(runtime, 'approval')).processInstanceKey;
    });

    afterEach(async () => {
      await runtime.stop();
      await store.remove();
    });

    const completeFirst = async () => {
      const [task] = await openTasks(runtime, key);
      return complete(runtime, task!.task_key).then(
        () => 200,
        (error: Problem) => error.status,
      );
    };
    const openElements = async () => (await openTasks(runtime, key)).map((task) => task.element_id);
    const verdict = async () => {
      const { database, definitions } = runtime;
      return (await createVerifier({ select: database.select, definitions }).all()).verdict;
    };

    it('executes again from the database when a statement fails once', async () => {
      faults.push(failOn('INSERT INTO journal_headers'));
      expect(await completeFirst()).to.equal(200);
      expect(await openElements()).to.deep.equal(['Review']);
      expect(await verdict()).to.equal('verified');
    });

    it('answers 503 when it fails again and again, and has then changed nothing', async () => {
      faults.push(failOn('INSERT INTO journal_headers'), failOn('INSERT INTO journal_headers'));
      expect(await completeFirst()).to.equal(503);
      expect(await openElements()).to.deep.equal(['Accept']);
      expect(await completeFirst()).to.equal(200);
      expect(await verdict()).to.equal('verified');
    });

    it('answers with success when the commit took place though its answer was lost', async () => {
      faults.push(loseAnswer);
      expect(await completeFirst()).to.equal(200);
      expect(await openElements()).to.deep.equal(['Review']);
      expect(await verdict()).to.equal('verified');
    });

    it('executes again when the commit turns out not to have taken place', async () => {
      faults.push(loseCommit);
      expect(await completeFirst()).to.equal(200);
      expect(await openElements()).to.deep.equal(['Review']);
      expect(await verdict()).to.equal('verified');
    });

    it('blames nobody else for what one item of a batch does to the database', async () => {
      const rows = (name: string) =>
        start(runtime, 'approval', { businessId: name }).then(
          () => 200,
          (error: Problem) => error.status,
        );
      const poison: Fault = (sql) => (sql.includes('INSERT INTO instances') ? broken() : undefined);
      // Twice for the whole batch, and twice for the first item alone.
      faults.push(poison, poison, poison, poison);
      expect(await Promise.all([rows('A'), rows('B'), rows('C')])).to.deep.equal([503, 200, 200]);
    });

    it('tells of an unknown outcome when only other writes were lost', async () => {
      faults.push(loseCommit);
      const write = runtime.executor.write(({ query }) => query('SELECT 1 AS one'));
      const problem = await write.catch((error: Problem) => error);
      expect(problem).to.include({ status: 503, code: 'unknown-outcome' });
      expect(await completeFirst()).to.equal(200);
    });
  });
}
