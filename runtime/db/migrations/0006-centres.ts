import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Centres beside the first one, and the host names under which their people sign in. */
export const centres = {
  name: '0006-centres',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('centres', {
      tenant: keyPart,
      name: text,
      created_at: { type: DataTypes.BIGINT, allowNull: false },
      created_by: text,
    });
    await db.createTable('centre_hosts', { host: keyPart, tenant: text });
  },
};
