import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase, type Connection, type Database } from '../../../runtime/db/index.ts';

/** Long enough for an answer to reach its client, and for the client to strike. */
const COMMIT_DELAY_MS = 300;

/**
 * A planted fault: a database that says that it has committed before it does. Whatever comes next
 * on the writer's connection waits for the commit, as it would behind a slow disk.
 */
export const openWithEarlyCommit: typeof openDatabase = async (options) => {
  const database = await openDatabase(options);
  let last: Promise<unknown> = Promise.resolve();
  const wrap = (connection: Connection): Connection => ({
    ...connection,
    async run(sql, values) {
      await last;
      if (sql !== 'COMMIT') return connection.run(sql, values);
      // One that fails is nobody's: it has been acknowledged.
      last = pause(COMMIT_DELAY_MS)
        .then(() => connection.run(sql))
        .catch(() => undefined);
    },
    async all(sql, values) {
      await last;
      return connection.all(sql, values);
    },
  });
  const planted: Database = { ...database, writer: async () => wrap(await database.writer()) };
  return planted;
};
