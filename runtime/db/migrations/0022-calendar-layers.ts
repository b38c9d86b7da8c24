import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Every version of every layer of a calendar; the last one of each is in force. */
export const calendarLayers = {
  name: '0022-calendar-layers',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('calendar_layers', {
      // The reserved tenant for the national layer.
      tenant: keyPart,
      calendar: keyPart,
      // national, province, centre or window
      layer: keyPart,
      version: { type: DataTypes.INTEGER, allowNull: false, primaryKey: true },
      // CalendarData as JSON.
      content: text,
      reason: text,
      loaded_by: text,
      loaded_at: { type: DataTypes.BIGINT, allowNull: false },
    });
  },
};
