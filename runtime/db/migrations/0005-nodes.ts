import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

/** Which node has left a delivery, and when: another one takes over what a dead node has left. */
export const nodes = {
  name: '0005-nodes',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.addColumn('deliveries', 'kept_by', {
      type: DataTypes.TEXT,
      allowNull: false,
      defaultValue: '',
    });
    await db.addColumn('deliveries', 'kept_at', {
      type: DataTypes.BIGINT,
      allowNull: false,
      defaultValue: 0,
    });
  },
};
