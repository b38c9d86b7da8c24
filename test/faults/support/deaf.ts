import { openDatabase, type Connection, type Database } from '../../../runtime/db/index.ts';

/** A planted fault: a database that does not hear that the disk is full, or that it failed. */
export const openDeaf: typeof openDatabase = async (options) => {
  const database = await openDatabase(options);
  const unheard = (error: unknown) => {
    if (!/SQLITE_(FULL|IOERR)|no transaction is active/.test(String(error))) throw error;
    return [];
  };
  const wrap = (connection: Connection): Connection => ({
    ...connection,
    run: async (sql, values) => void (await connection.run(sql, values).catch(unheard)),
    all: (sql, values) => connection.all<never>(sql, values).catch(unheard),
  });
  const planted: Database = { ...database, writer: async () => wrap(await database.writer()) };
  return planted;
};
