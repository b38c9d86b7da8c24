import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

/** When a job that failed may be offered again, by the clock that its instance lives by. */
export const jobRetries = {
  name: '0013-job-retries',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    const time = { type: DataTypes.BIGINT, allowNull: false, defaultValue: 0 };
    await db.addColumn('jobs', 'retry_at', time);
    // The server looks for its own jobs over all tenants.
    await db.addIndex('jobs', ['type', 'state']);
  },
};
