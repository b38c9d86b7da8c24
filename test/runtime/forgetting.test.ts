import { expect } from 'chai';
import { DATABASES } from '../support/server.ts';
import { createStore, MONDAY, openRuntime, TENANT, type Runtime } from './execution-fixture.ts';

const DAY = 86_400_000;

for (const kind of DATABASES) {
  describe(`What is kept for a time only (${kind})`, () => {
    let runtime: Runtime;
    let stop: () => Promise<void>;

    before(async () => {
      const store = await createStore(kind);
      runtime = await openRuntime(store, { forgetAfter: 5 });
      stop = async () => {
        await runtime.stop();
        await store.remove();
      };
    });
    after(() => stop());

    const insert = (sql: string, values: Record<string, unknown>) =>
      runtime.executor.write(async ({ query }) => {
        await query(sql, { tenant: TENANT, ...values });
      });
    const namesIn = async (table: string, column: string): Promise<string[]> => {
      const rows = await runtime.database.select<{ name: string }>(
        `SELECT ${column} AS name FROM ${table} ORDER BY 1`,
      );
      return rows.map(({ name }) => name);
    };
    const trace = (subject: string, at: number) =>
      insert('INSERT INTO traces VALUES (:tenant, :subject, :traceparent, :at)', {
        ...{ subject, traceparent: '00', at },
      });
    const message = (key: string, until: number) =>
      insert(
        `INSERT INTO messages (tenant, message_key, name, correlation_key, content, expires_at)
         VALUES (:tenant, :key, 'paid', NULL, '{}', :until)`,
        { key, until },
      );

    it('is forgotten while the server runs, and nothing else', async () => {
      await trace('fresh', Date.now() - 29 * DAY);
      await message('valid', MONDAY + DAY);
      await message('expired', MONDAY - DAY);
      await trace('old', Date.now() - 31 * DAY);

      while ((await namesIn('traces', 'subject')).includes('old'));

      expect(await namesIn('traces', 'subject')).to.deep.equal(['fresh']);
      // By the clock of the cases, which is far behind that of the machine.
      expect(await namesIn('messages', 'message_key')).to.deep.equal(['valid']);
    });
  });
}
