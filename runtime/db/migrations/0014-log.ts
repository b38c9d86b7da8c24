import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const number = { type: DataTypes.BIGINT, allowNull: false };
const keyPart = { ...text, primaryKey: true };
const numberKeyPart = { ...number, primaryKey: true };

/** The Merkle log over the journal: what is kept of its tree, and its signed heads. */
export const log = {
  name: '0014-log',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    // One row: the name that tells this database's log from any other.
    await db.createTable('log_identity', {
      singleton: { type: DataTypes.INTEGER, allowNull: false, primaryKey: true },
      log_id: text,
    });
    // Roots of complete subtrees of 256, 256², … leaves. A cache: they follow from the journal.
    await db.createTable('log_tiles', {
      algorithm: keyPart,
      level: { type: DataTypes.INTEGER, allowNull: false, primaryKey: true },
      tile: numberKeyPart,
      hash: text,
    });
    await db.createTable('log_heads', {
      size: numberKeyPart,
      key_id: keyPart,
      at: number,
      // The text that was signed, and the signature in base64.
      head: text,
      signature: text,
    });
  },
};
