import { DataTypes, QueryTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const optionalText = { type: DataTypes.TEXT, allowNull: true };
const optionalDouble = { type: DataTypes.DOUBLE, allowNull: true };
/** Epoch milliseconds. */
const number = { type: DataTypes.BIGINT, allowNull: false };
const optionalNumber = { type: DataTypes.BIGINT, allowNull: true };
const keyPart = { ...text, primaryKey: true };

/** Who stopped and extended limits, and what the applicant is told; urgings and their answers. */
export const clockLedger = {
  name: '0021-clock-ledger',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    // What the model allows, and what was done.
    await db.addColumn('clocks', 'extension', optionalDouble);
    await db.addColumn('clocks', 'extension_by', optionalText);
    await db.addColumn('clocks', 'extended', optionalDouble);
    await db.addColumn('clocks', 'extended_at', optionalNumber);
    await db.addColumn('clocks', 'extended_by', optionalText);
    await db.addColumn('clocks', 'extension_reason', optionalText);
    await db.addColumn('clocks', 'extension_document', optionalText);
    await db.addColumn('clocks', 'extension_notice', optionalText);
    await db.addColumn('clocks', 'escalated_to', optionalText);
    await db.addColumn('clocks', 'pause_group', optionalText);
    for (const column of ['procedure', 'document', 'notice', 'expected', 'person', 'ended_by']) {
      await db.addColumn('clock_pauses', column, optionalText);
    }
    await db.addColumn('clock_pauses', 'left_out', optionalNumber);
    await fillExcluded(db);
    await createUrgings(db);
  },
};

interface Payload {
  tenant: string;
  instance: string;
  payload: string;
}

interface Resumption {
  type: string;
  key: number;
  at: number;
  excluded: number;
}

/** What each pause so far left out, as the journal has it. */
async function fillExcluded(db: QueryInterface): Promise<void> {
  const payloads = await db.sequelize.query<Payload>(
    `SELECT j.tenant, j.instance, j.payload FROM journal_payloads AS j
      WHERE j.payload LIKE '%"ClockResumed"%' AND EXISTS
        (SELECT 1 FROM clocks AS c
           JOIN clock_pauses AS p ON p.tenant = c.tenant AND p.clock_key = c.clock_key
          WHERE c.tenant = j.tenant AND c.instance_key = j.instance)`,
    { type: QueryTypes.SELECT },
  );
  for (const { tenant, instance, payload } of payloads) {
    const { events } = JSON.parse(payload) as { events: Resumption[] };
    for (const { type, key, at, excluded } of events) {
      if (type !== 'ClockResumed') continue;
      await db.sequelize.query(
        `UPDATE clock_pauses SET left_out = :excluded
          WHERE tenant = :tenant AND clock_key = :clock AND resumed_at = :at AND left_out IS NULL`,
        { replacements: { tenant, clock: `${instance}.${String(key)}`, at, excluded } },
      );
    }
  }
}

async function createUrgings(db: QueryInterface): Promise<void> {
  await db.createTable('urgings', {
    tenant: keyPart,
    urging_key: keyPart,
    instance_key: text,
    root_key: text,
    element_instance_key: text,
    element_id: text,
    element_name: text,
    business_id: optionalText,
    window_id: optionalText,
    // window, chiefRepresentative or supervisor
    level: text,
    clock_key: optionalText,
    text: optionalText,
    // OPEN, ANSWERED or CLOSED
    state: text,
    raised_at: number,
    raised_by: optionalText,
    due_at: number,
    answer: optionalText,
    answered_by: optionalText,
    ended_at: optionalNumber,
  });
  await db.addIndex('urgings', ['tenant', 'state', 'due_at']);
  await db.addIndex('urgings', ['tenant', 'instance_key']);
}
