import { DataTypes, QueryTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';
import { nameGrams } from '../../search/name-grams.ts';

const text = { type: DataTypes.TEXT, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Sorts last whatever has not ended; as in the plans of searches. */
const NEVER = 9_000_000_000_000_000;

/** When a task is due: by its own date, else by the nearest clock. */
const DUE = `coalesce(due_at, clock_due, ${String(NEVER)})`;

/** Took the place of others, which sorted by nothing. */
const SUPERSEDED = [
  'instances_tenant_state_started_at',
  'instances_tenant_process_id_state',
  'instances_tenant_process_definition_key_state',
  'instances_tenant_business_id',
  'tasks_tenant_assignee_state',
  'tasks_tenant_window_id_state',
  'instances_tenant_root_key',
];

/** Each list has an index for its order, so that a page costs the same with a million cases. */
const INDEXES = [
  'instances_by_start ON instances (tenant, started_at, instance_key)',
  'instances_by_state ON instances (tenant, state, started_at, instance_key)',
  'instances_by_process ON instances (tenant, process_id, started_at, instance_key)',
  'instances_by_definition ON instances (tenant, process_definition_key, started_at, instance_key)',
  'instances_by_window ON instances (tenant, window_id, started_at, instance_key)',
  'instances_by_initiator ON instances (tenant, started_by, started_at, instance_key)',
  `instances_by_end ON instances (tenant, coalesce(ended_at, ${String(NEVER)}), instance_key)`,
  `instances_by_business_id ON instances (tenant, coalesce(business_id, ''), instance_key)`,
  'instances_named ON instances (tenant, lower(business_id))',
  'instances_by_root ON instances (tenant, root_key, state)',
  'instances_by_parent ON instances (tenant, parent_key) WHERE parent_key IS NOT NULL',
  'instances_by_clock ON instances (tenant, clock_key)',
  'instances_stuck ON instances (tenant, started_at, instance_key) WHERE has_incident = 1',
  'tasks_by_creation ON tasks (tenant, created_at, task_key)',
  `tasks_by_end ON tasks (tenant, coalesce(ended_at, ${String(NEVER)}), task_key)`,
  `tasks_by_due ON tasks (tenant, state, ${DUE}, task_key)`,
  `tasks_by_assignee ON tasks (tenant, assignee, state, ${DUE}, task_key)`,
  `tasks_by_performer ON tasks (tenant, completed_by, coalesce(ended_at, ${String(NEVER)}), task_key)
     WHERE completed_by IS NOT NULL`,
  `tasks_by_window ON tasks (tenant, window_id, state, ${DUE}, task_key)`,
  `tasks_by_department ON tasks (tenant, department_id, state, ${DUE}, task_key)`,
  `tasks_by_process ON tasks (tenant, process_id, state, ${DUE}, task_key)`,
  `tasks_by_element ON tasks (tenant, element_id, state, ${DUE}, task_key)`,
  'tasks_by_clock ON tasks (tenant, clock_key, state)',
  `tasks_open_to_all ON tasks (tenant, root_key, task_key) WHERE assignee IS NULL
     AND window_id IS NULL AND department_id IS NULL`,
  `clocks_breached ON clocks (tenant, clock_key)
     WHERE promised_breached_at IS NOT NULL OR legal_breached_at IS NOT NULL`,
  `clocks_running ON clocks (tenant, coalesce(promised_due, legal_due), clock_key)
     WHERE state = 'RUNNING'`,
  'incidents_by_creation ON incidents (tenant, created_at, incident_key)',
  'incidents_by_process ON incidents (tenant, process_id, created_at)',
  'incidents_by_element ON incidents (tenant, element_id, created_at)',
  'jobs_by_creation ON jobs (tenant, created_at, job_key)',
  'jobs_by_state ON jobs (tenant, state, created_at)',
  'subscriptions_by_creation ON subscriptions (tenant, kind, created_at, subscription_key)',
  'subscriptions_by_element ON subscriptions (tenant, element_id, created_at)',
  'messages_by_expiry ON messages (tenant, expires_at, message_key)',
  'jobs_by_type ON jobs (tenant, type, state, created_at)',
  'jobs_by_element ON jobs (tenant, element_id, created_at)',
  'case_parties_of ON case_parties (tenant, root_key)',
  'name_grams_of ON name_grams (tenant, instance_key)',
];

/** Of the cases that are there already. */
const PARTIES = [
  ['initiator', 'started_by', 'instances'],
  ['performer', 'completed_by', 'tasks'],
  ['department', 'department_id', 'tasks'],
].map(
  ([kind, column, table]) =>
    `SELECT DISTINCT tenant, '${kind}', ${column}, root_key FROM ${table} WHERE ${column} IS NOT NULL`,
);
PARTIES.push(
  `SELECT tenant, 'window', window_id, root_key FROM instances WHERE window_id IS NOT NULL
   UNION SELECT tenant, 'window', window_id, root_key FROM tasks WHERE window_id IS NOT NULL`,
);

const CLOCK_DUES = `UPDATE tasks SET clock_due = (SELECT coalesce(c.promised_due, c.legal_due)
  FROM clocks AS c WHERE c.tenant = tasks.tenant AND c.clock_key = tasks.clock_key)`;

const AT_ONCE = 500;

interface Named {
  tenant: string;
  instance_key: string;
  business_id: string;
}

/** The pairs of the cases that are there already, some cases at a time. */
async function takeNamesApart(db: QueryInterface): Promise<void> {
  let after = { tenant: '', instance_key: '' };
  for (;;) {
    const cases = await db.sequelize.query<Named>(
      `SELECT tenant, instance_key, business_id FROM instances WHERE business_id IS NOT NULL
         AND (tenant, instance_key) > (:tenant, :instance_key)
       ORDER BY tenant, instance_key LIMIT ${String(AT_ONCE)}`,
      { replacements: after, type: QueryTypes.SELECT },
    );
    const rows = cases.flatMap(({ tenant, instance_key, business_id }) =>
      nameGrams(business_id).map((gram) => ({ tenant, gram, instance_key })),
    );
    if (rows.length > 0) await db.bulkInsert('name_grams', rows);
    const last = cases.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** Indexes for searching among very many cases, and pairs of characters of Chinese names. */
export const search = {
  name: '0015-search',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    // Each pair of characters beyond ASCII that follow one another in a business id.
    await db.createTable('name_grams', { tenant: keyPart, gram: keyPart, instance_key: keyPart });
    await db.addColumn('tasks', 'clock_due', { type: DataTypes.BIGINT, allowNull: true });
    await db.sequelize.query(CLOCK_DUES);
    // Who has to do with a case: its initiator, windows, departments and performers of tasks.
    await db.createTable('case_parties', {
      tenant: keyPart,
      kind: keyPart,
      name: keyPart,
      root_key: keyPart,
    });
    const query = (sql: string) => db.sequelize.query(sql);
    if (db.sequelize.getDialect() === 'postgres') {
      // By their bytes, as SQLite compares them: the beginning of a text is a range.
      await query('ALTER TABLE instances ALTER COLUMN business_id TYPE text COLLATE "C"');
      await query('ALTER TABLE variables ALTER COLUMN value TYPE text COLLATE "C"');
      await query('ALTER TABLE tasks ALTER COLUMN business_id TYPE text COLLATE "C"');
    }
    for (const parties of PARTIES) await query(`INSERT INTO case_parties ${parties}`);
    await takeNamesApart(db);
    for (const name of SUPERSEDED) await query(`DROP INDEX IF EXISTS ${name}`);
    for (const index of INDEXES) await query(`CREATE INDEX ${index}`);
  },
};
