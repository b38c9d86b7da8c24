import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const optionalText = { type: DataTypes.TEXT, allowNull: true };
const number = { type: DataTypes.BIGINT, allowNull: false };
const optionalNumber = { type: DataTypes.BIGINT, allowNull: true };
const whole = { type: DataTypes.INTEGER, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Who is told of the journal's entries, and what has been told. */
export const webhooks = {
  name: '0012-webhooks',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('webhooks', {
      tenant: keyPart,
      webhook_key: keyPart,
      url: text,
      // JSON lists; NULL = all
      event_types: optionalText,
      process_ids: optionalText,
      includes_variables: whole,
      is_active: whole,
      secret: text,
      // Position up to which entries have become deliveries.
      position: number,
      lease_node: optionalText,
      lease_until: { ...number, defaultValue: 0 },
      created_at: number,
      created_by: text,
      updated_at: number,
    });
    // What is sent is read from the journal: no copy of it outlives an erasure.
    await db.createTable('webhook_deliveries', {
      tenant: keyPart,
      webhook_key: keyPart,
      position: { ...number, primaryKey: true },
      instance_key: text,
      seq: whole,
      root_key: text,
      // PENDING, DELIVERED or FAILED
      state: text,
      attempts: whole,
      queued_at: number,
      next_at: number,
      attempted_at: optionalNumber,
      status: { type: DataTypes.INTEGER, allowNull: true },
      error_message: optionalText,
    });
    await db.addIndex('webhook_deliveries', ['tenant', 'webhook_key', 'state', 'next_at']);
    await db.addIndex('webhook_deliveries', ['tenant', 'webhook_key', 'root_key', 'position']);
  },
};
