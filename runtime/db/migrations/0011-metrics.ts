import type { QueryInterface } from 'sequelize';

/** What is counted every few seconds: indexes of the few rows that are open among all that were. */
export const metrics = {
  name: '0011-metrics',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.sequelize.query(`CREATE INDEX jobs_waiting ON jobs (type) WHERE state = 'CREATED'`);
    await db.sequelize.query(
      `CREATE INDEX incidents_open ON incidents (state) WHERE state = 'ACTIVE'`,
    );
  },
};
