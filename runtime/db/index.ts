export type { Connection, DatabaseKind, Select, SqlValue, Statement } from './connection.ts';
export { openDatabase, type Database, type DatabaseOptions } from './database.ts';
export { selectOn } from './select-on.ts';
export { migrate, pendingMigrations } from './migrate.ts';
export {
  endWriteTransaction,
  openWriteTransaction,
  type WriteTransaction,
} from './write-transaction.ts';
