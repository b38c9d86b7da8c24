import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const optionalText = { type: DataTypes.TEXT, allowNull: true };
/** Epoch milliseconds. */
const number = { type: DataTypes.BIGINT, allowNull: false };
const optionalNumber = { type: DataTypes.BIGINT, allowNull: true };
const whole = { type: DataTypes.INTEGER, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Operations on many instances, and each instance's outcome. */
export const batchOperations = {
  name: '0010-batch-operations',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('batch_operations', {
      tenant: keyPart,
      batch_key: keyPart,
      type: text,
      state: text,
      // What is done to each item, as JSON.
      instruction: text,
      reason: text,
      actor: text,
      total: whole,
      started_at: number,
      ended_at: optionalNumber,
    });
    await db.addIndex('batch_operations', ['tenant', 'started_at']);
    await db.addIndex('batch_operations', ['state']);
    await db.createTable('batch_items', {
      tenant: keyPart,
      batch_key: keyPart,
      ordinal: { ...whole, primaryKey: true },
      item_key: text,
      instance_key: text,
      state: text,
      message: optionalText,
      processed_at: optionalNumber,
      // The node that works on it, and until when it is that node's (real time).
      claimed_by: { ...text, defaultValue: '' },
      lease_until: { ...number, defaultValue: 0 },
    });
    await db.addIndex('batch_items', ['tenant', 'batch_key', 'state', 'ordinal']);
    await db.addIndex('batch_items', ['tenant', 'instance_key']);
  },
};
