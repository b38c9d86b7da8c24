import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

/** Which trace of the caller's an entry or a job belongs to, as long as something may follow. */
export const traces = {
  name: '0020-traces',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    const text = { type: DataTypes.TEXT, allowNull: false };
    await db.createTable('traces', {
      tenant: { ...text, primaryKey: true },
      subject: { ...text, primaryKey: true },
      traceparent: text,
      recorded_at: { type: DataTypes.BIGINT, allowNull: false },
    });
    await db.addIndex('traces', ['recorded_at']);
  },
};
