import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const number = { type: DataTypes.BIGINT, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Who waits for messages and signals, and messages that wait for somebody. */
export const subscriptions = {
  name: '0004-subscriptions',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('subscriptions', {
      tenant: keyPart,
      subscription_key: keyPart,
      instance_key: text,
      root_key: text,
      element_id: text,
      kind: text,
      name: text,
      correlation_key: { type: DataTypes.TEXT, allowNull: true },
      keyed: { type: DataTypes.INTEGER, allowNull: false },
      created_at: number,
    });
    await db.addIndex('subscriptions', ['tenant', 'kind', 'name', 'correlation_key']);
    await db.addIndex('subscriptions', ['tenant', 'instance_key']);
    await db.createTable('messages', {
      tenant: keyPart,
      message_key: keyPart,
      name: text,
      correlation_key: { type: DataTypes.TEXT, allowNull: true },
      content: text,
      expires_at: number,
    });
    await db.addIndex('messages', ['tenant', 'name', 'correlation_key']);
    await db.addIndex('messages', ['expires_at']);
    await db.createTable('message_ids', {
      tenant: keyPart,
      name: keyPart,
      message_id: keyPart,
      expires_at: number,
    });
    await db.addIndex('message_ids', ['expires_at']);
  },
};
