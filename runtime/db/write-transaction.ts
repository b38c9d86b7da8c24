import { Transaction } from 'sequelize';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';

/** For Sequelize models: work within the transaction of the writer's connection. */
export type WriteTransaction = Transaction & { finished?: string };

/** A transaction of Sequelize's that is begun and ended by us, on a connection of our own. */
export function openWriteTransaction(
  { sequelize }: Pick<Database, 'sequelize'>,
  connection: Connection,
): WriteTransaction {
  return Object.assign(new Transaction(sequelize, {}), { connection: connection.native });
}

/** Whatever still uses it is refused by Sequelize, and cannot join a later transaction. */
export function endWriteTransaction(transaction: WriteTransaction): void {
  transaction.finished = 'commit';
}
