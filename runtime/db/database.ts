import type { Options, Sequelize } from 'sequelize';
import type { Connection, DatabaseKind, Select } from './connection.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export interface DatabaseOptions {
  /** `postgres://…`; absent = SQLite in `file`. */
  url?: string;
  file?: string;
  /** Another driver than `sqlite3` or `pg` with the same face. */
  dialectModule?: object;
  log?: Options['logging'];
}

/** A database with one connection for writing and others for reading. */
export interface Database {
  readonly kind: DatabaseKind;
  /** For models and migrations. Models never write but with a Writer's transaction. */
  readonly sequelize: Sequelize;
  /** Reads what is committed, never in the middle of a write. */
  readonly select: Select;
  /** The same for the write queue alone: its reads never wait behind somebody's long search. */
  readonly selectForWriting: Select;
  /** The connection that all writes go through, one transaction at a time; made anew if it broke. */
  writer(): Promise<Connection>;
  /** Gives up the writer's connection after an error that leaves it in doubt. */
  dropWriter(): Promise<void>;
  close(): Promise<void>;
}

/** Opens SQLite in a file, or PostgreSQL when there is a URL. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined) return openPostgres(options.url, options);
  if (options.file !== undefined) return openSqlite(options.file, options);
  throw new Error('Expected the file or the URL of a database but got neither');
}
