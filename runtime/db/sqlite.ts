import type { Database as Handle } from 'sqlite3';
import { Sequelize } from 'sequelize';
import type { Connection, SqlValue } from './connection.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { selectOn } from './select-on.ts';

/** The pragmas of every connection, with the values that they must have taken. */
const PRAGMAS: [name: string, value: string, taken: string | number][] = [
  ['busy_timeout', '5000', 5000],
  ['journal_mode', 'WAL', 'wal'],
  // FULL: an acknowledged commit survives a power cut (NORMAL lost 69 of 564 in a test).
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
];

/** Sequelize keeps a SQLite connection for each of these names until it is closed. */
type ConnectionName = 'default' | 'writer' | 'reader' | 'queue-reader';

interface ConnectionManager {
  getConnection(options: { uuid: ConnectionName }): Promise<Handle>;
}

export async function openSqlite(file: string, options: DatabaseOptions): Promise<Database> {
  const sequelize = new Sequelize({
    dialect: 'sqlite',
    storage: file,
    logging: options.log ?? false,
    ...(options.dialectModule !== undefined && { dialectModule: options.dialectModule }),
  });
  const connect = async (uuid: ConnectionName): Promise<Connection> => {
    const manager = sequelize.connectionManager as unknown as ConnectionManager;
    const connection = connectionOf(await manager.getConnection({ uuid }));
    await setPragmas(connection);
    return connection;
  };
  const writer = await connect('writer');
  const reader = await connect('reader');
  const queueReader = await connect('queue-reader');
  // Models outside a write read through this one.
  await connect('default');
  return {
    kind: 'sqlite',
    sequelize,
    select: selectOn('sqlite', reader),
    selectForWriting: selectOn('sqlite', queueReader),
    writer: () => Promise.resolve(writer),
    // A file needs no new connection: the rollback has already put it right.
    dropWriter: () => Promise.resolve(),
    close: () => closeAll(sequelize),
  };
}

function connectionOf(handle: Handle): Connection {
  return {
    native: handle,
    run: (sql, values = []) =>
      new Promise((resolve, reject) => {
        handle.run(sql, values, (error) => (error ? reject(error) : resolve()));
      }),
    all: <R extends object>(sql: string, values: readonly SqlValue[] = []) =>
      new Promise<R[]>((resolve, reject) => {
        handle.all<R>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
      }),
  };
}

async function setPragmas(connection: Connection): Promise<void> {
  for (const [name, value, taken] of PRAGMAS) {
    await connection.run(`PRAGMA ${name} = ${value}`);
    const [row] = await connection.all<Record<string, string | number>>(`PRAGMA ${name}`);
    const found = row && Object.values(row)[0];
    if (found === taken) continue;
    throw new Error(`Expected SQLite's ${name} to be ${String(taken)} but it is ${String(found)}`);
  }
}

/** Sequelize's own close leaves the connections that have a name. */
async function closeAll(sequelize: Sequelize): Promise<void> {
  const { connections } = sequelize.connectionManager as unknown as {
    connections: Record<string, Handle>;
  };
  for (const [name, handle] of Object.entries(connections)) {
    await new Promise<void>((resolve, reject) => {
      handle.close((error) => (error ? reject(error) : resolve()));
    });
    // Otherwise Sequelize closes it once more.
    Reflect.deleteProperty(connections, name);
  }
  await sequelize.close();
}
