import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

/** Which of the waiting jobs are given out first. */
export const jobPriorities = {
  name: '0009-job-priorities',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.addColumn('jobs', 'priority', {
      type: DataTypes.INTEGER,
      allowNull: false,
      defaultValue: 0,
    });
  },
};
