import { openDatabase } from '../../../runtime/db/index.ts';

/** A planted fault: SQLite writes its log but does not wait for the disk at each commit. */
export const openWithNormalSync: typeof openDatabase = async (options) => {
  const database = await openDatabase(options);
  await (await database.writer()).run('PRAGMA synchronous = NORMAL');
  return database;
};
