import pg from 'pg';
import type { PoolClient } from 'pg';
import { Sequelize } from 'sequelize';
import type { Connection, Select, SqlValue } from './connection.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { selectOn } from './select-on.ts';

interface ConnectionManager {
  getConnection(options?: object): Promise<PoolClient>;
  releaseConnection(connection: PoolClient): void;
  destroyConnection(connection: PoolClient): Promise<void>;
}

/** bigint columns hold times and positions, far below 2^53. */
const INT8 = 20;

export async function openPostgres(url: string, options: DatabaseOptions): Promise<Database> {
  pg.types.setTypeParser(INT8, Number);
  const sequelize = new Sequelize(url, {
    dialect: 'postgres',
    logging: options.log ?? false,
    pool: { max: 12, min: 0, acquire: 10_000, idle: 30_000 },
    dialectModule: options.dialectModule ?? pg,
  });
  await sequelize.authenticate();
  const manager = sequelize.connectionManager as unknown as ConnectionManager;
  const writer = createWriter(manager);
  const select = selectThrough(manager);
  return {
    kind: 'postgres',
    sequelize,
    select,
    // The pool has a connection for everyone.
    selectForWriting: select,
    writer: writer.connection,
    dropWriter: writer.drop,
    async close() {
      await writer.drop();
      await sequelize.close();
    },
  };
}

function createWriter(manager: ConnectionManager) {
  let client: PoolClient | undefined;
  return {
    async connection(): Promise<Connection> {
      if (client === undefined) {
        client = await manager.getConnection();
        // A node that stands still within a transaction must not keep the others waiting for long.
        await client.query(`SET idle_in_transaction_session_timeout = '15s'`);
      }
      return connectionOf(client);
    },
    async drop(): Promise<void> {
      const dropped = client;
      client = undefined;
      if (dropped !== undefined) await manager.destroyConnection(dropped);
    },
  };
}

function connectionOf(client: PoolClient): Connection {
  return {
    native: client,
    async run(sql, values = []) {
      await client.query(sql, [...values]);
    },
    async all<R extends object>(sql: string, values: readonly SqlValue[] = []) {
      return (await client.query<R>(sql, [...values])).rows;
    },
  };
}

function selectThrough(manager: ConnectionManager): Select {
  return async (sql, replacements) => {
    const client = await manager.getConnection();
    try {
      return await selectOn('postgres', connectionOf(client))(sql, replacements);
    } finally {
      manager.releaseConnection(client);
    }
  };
}
