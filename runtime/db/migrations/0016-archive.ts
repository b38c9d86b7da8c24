import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const number = { type: DataTypes.BIGINT, allowNull: false };
const count = { type: DataTypes.INTEGER, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Archive files, and the instances whose contents are in them. */
export const archive = {
  name: '0016-archive',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('archives', {
      tenant: keyPart,
      file: keyPart,
      // Where the file was written to; it may be moved with the others.
      folder: text,
      sha256: text,
      month: text,
      cases: count,
      entries: number,
      // MOVING: the file is complete, rows are leaving. DONE. DESTROYING, DESTROYED.
      state: text,
      archived_at: number,
      archived_by: text,
      // Epoch milliseconds: not to be destroyed before.
      keep_until: number,
    });
    // The end of each chain whose instance has no row any more.
    await db.createTable('archived_instances', {
      tenant: keyPart,
      instance_key: keyPart,
      root_key: text,
      file: text,
      version: count,
      last_hash: text,
    });
    await db.addIndex('archived_instances', ['tenant', 'root_key']);
  },
};
