import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

/** Jobs that listen to an element or a task, and what they say of a task's change. */
export const listeners = {
  name: '0007-listeners',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    const word = (defaultValue: string) => ({
      type: DataTypes.TEXT,
      allowNull: false,
      defaultValue,
    });
    // BPMN_ELEMENT, EXECUTION_LISTENER or TASK_LISTENER
    await db.addColumn('jobs', 'kind', word('BPMN_ELEMENT'));
    await db.addColumn('jobs', 'listener_event_type', word('UNSPECIFIED'));
    await db.addColumn('tasks', 'denied_reason', { type: DataTypes.TEXT, allowNull: true });
  },
};
