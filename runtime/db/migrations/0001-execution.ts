import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const optionalText = { type: DataTypes.TEXT, allowNull: true };
/** Epoch milliseconds, positions. */
const number = { type: DataTypes.BIGINT, allowNull: false };
const optionalNumber = { type: DataTypes.BIGINT, allowNull: true };
const whole = { type: DataTypes.INTEGER, allowNull: false };
/** 0 or 1: the same on both databases. */
const flag = { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 };
const keyPart = { ...text, primaryKey: true };
const wholeKeyPart = { ...whole, primaryKey: true };

/** What is deployed, the journal, and its projections. */
export const execution = {
  name: '0001-execution',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await createDeployments(db);
    await createJournal(db);
    await createInstances(db);
    await createTasks(db);
    await createClocks(db);
    await createWork(db);
    await createHistory(db);
  },
};

async function createDeployments(db: QueryInterface): Promise<void> {
  await db.createTable('deployments', {
    tenant: keyPart,
    deployment_key: keyPart,
    note: text,
    deployed_at: number,
    deployed_by: text,
  });
  // Files as they were deployed, addressed by the SHA-256 of their bytes.
  await db.createTable('resources', {
    tenant: keyPart,
    hash: keyPart,
    kind: text,
    content: text,
  });
  await db.createTable('process_definitions', {
    tenant: keyPart,
    process_definition_key: keyPart,
    process_id: text,
    version: whole,
    version_tag: optionalText,
    name: text,
    resource_name: text,
    hash: text,
    deployment_key: text,
    deployed_at: number,
    deployed_by: text,
    note: text,
    start_form: optionalText,
    time_limit: optionalText,
  });
  await db.addIndex('process_definitions', ['tenant', 'process_id', 'version'], { unique: true });
  await db.addIndex('process_definitions', ['tenant', 'hash']);
  await db.createTable('decisions', {
    tenant: keyPart,
    decision_key: keyPart,
    decision_id: text,
    version: whole,
    name: text,
    resource_name: text,
    hash: text,
    deployment_key: text,
  });
  await db.addIndex('decisions', ['tenant', 'decision_id', 'version'], { unique: true });
  await db.addIndex('decisions', ['tenant', 'hash']);
  await db.createTable('forms', {
    tenant: keyPart,
    form_key: keyPart,
    form_id: text,
    version: whole,
    resource_name: text,
    hash: text,
    deployment_key: text,
  });
  await db.addIndex('forms', ['tenant', 'form_id', 'version'], { unique: true });
  await db.createTable('calendars', {
    tenant: keyPart,
    hash: keyPart,
    content: text,
    adopted_at: number,
  });
}

async function createJournal(db: QueryInterface): Promise<void> {
  await db.createTable('journal_headers', {
    tenant: keyPart,
    instance: keyPart,
    seq: wholeKeyPart,
    position: { ...number, unique: true },
    header: text,
    hash: text,
  });
  await db.createTable('journal_payloads', {
    tenant: keyPart,
    instance: keyPart,
    seq: wholeKeyPart,
    salt: text,
    payload: text,
  });
  await db.createTable('snapshots', {
    tenant: keyPart,
    instance: keyPart,
    seq: whole,
    format: whole,
    state: text,
  });
  // Effects on other instances that their sender's transaction left over.
  await db.createTable('deliveries', {
    tenant: keyPart,
    sender: keyPart,
    seq: wholeKeyPart,
    ordinal: wholeKeyPart,
    target: text,
    delivery: text,
  });
  await db.createTable('idempotency_keys', {
    tenant: keyPart,
    idempotency_key: keyPart,
    fingerprint: text,
    answer: text,
    created_at: number,
  });
  await db.addIndex('idempotency_keys', ['created_at']);
}

async function createInstances(db: QueryInterface): Promise<void> {
  await db.createTable('instances', {
    tenant: keyPart,
    instance_key: keyPart,
    root_key: text,
    parent_key: optionalText,
    // Number of journal entries, and the hash of the last one.
    version: whole,
    last_hash: text,
    last_at: number,
    process_definition_key: text,
    process_id: text,
    process_name: text,
    process_version: whole,
    definition_hash: text,
    business_id: optionalText,
    window_id: optionalText,
    state: text,
    has_incident: flag,
    clock_domain: text,
    clock_key: optionalText,
    started_at: number,
    started_by: optionalText,
    ended_at: optionalNumber,
  });
  await db.addIndex('instances', ['tenant', 'state', 'started_at']);
  await db.addIndex('instances', ['tenant', 'process_id', 'state']);
  await db.addIndex('instances', ['tenant', 'process_definition_key', 'state']);
  await db.addIndex('instances', ['tenant', 'root_key']);
  await db.addIndex('instances', ['tenant', 'business_id']);
}

async function createTasks(db: QueryInterface): Promise<void> {
  await db.createTable('tasks', {
    tenant: keyPart,
    task_key: keyPart,
    instance_key: text,
    root_key: text,
    element_instance_key: text,
    element_id: text,
    name: text,
    process_definition_key: text,
    process_id: text,
    process_name: text,
    process_version: whole,
    business_id: optionalText,
    state: text,
    assignee: optionalText,
    // JSON lists; task_candidates has them for searching.
    candidate_users: text,
    candidate_groups: text,
    window_id: optionalText,
    department_id: optionalText,
    assignment_reason: optionalText,
    form_id: optionalText,
    priority: whole,
    // ISO 8601 as the model gave it, and the same in epoch milliseconds.
    due_date: optionalText,
    due_at: optionalNumber,
    follow_up_at: optionalNumber,
    // The nearest clock around the task: its row in `clocks` has the dues and the pause.
    clock_key: optionalText,
    created_at: number,
    ended_at: optionalNumber,
    completed_by: optionalText,
  });
  await db.addIndex('tasks', ['tenant', 'state', 'created_at']);
  await db.addIndex('tasks', ['tenant', 'assignee', 'state']);
  await db.addIndex('tasks', ['tenant', 'window_id', 'state']);
  await db.addIndex('tasks', ['tenant', 'instance_key']);
  await db.createTable('task_candidates', {
    tenant: keyPart,
    task_key: keyPart,
    // `user` or `group`
    kind: keyPart,
    name: keyPart,
  });
  await db.addIndex('task_candidates', ['tenant', 'kind', 'name']);
}

async function createClocks(db: QueryInterface): Promise<void> {
  await db.createTable('clocks', {
    tenant: keyPart,
    clock_key: keyPart,
    instance_key: text,
    root_key: text,
    element_instance_key: text,
    element_id: text,
    element_name: text,
    unit: text,
    legal: { type: DataTypes.DOUBLE, allowNull: true },
    promised: { type: DataTypes.DOUBLE, allowNull: true },
    calendar: text,
    article: optionalText,
    // RUNNING, PAUSED or STOPPED
    state: text,
    started_at: number,
    stopped_at: optionalNumber,
    legal_due: optionalNumber,
    promised_due: optionalNumber,
    provisional: flag,
    // Largest share of the promised limit warned of.
    warned_share: { type: DataTypes.DOUBLE, allowNull: false, defaultValue: 0 },
    promised_breached_at: optionalNumber,
    legal_breached_at: optionalNumber,
    // What pauses left out: days, or milliseconds of working time.
    excluded: number,
  });
  await db.addIndex('clocks', ['tenant', 'instance_key']);
  await db.addIndex('clocks', ['tenant', 'state', 'promised_due']);
  await db.createTable('clock_pauses', {
    tenant: keyPart,
    clock_key: keyPart,
    // Journal entry that paused it.
    seq: wholeKeyPart,
    paused_at: number,
    resumed_at: optionalNumber,
    reason: text,
    article: optionalText,
  });
}

async function createWork(db: QueryInterface): Promise<void> {
  await db.createTable('timers', {
    tenant: keyPart,
    timer_key: keyPart,
    // `timer`, `clock` (the next threshold of a clock) or `start` (a timer start event)
    kind: text,
    instance_key: optionalText,
    process_definition_key: optionalText,
    process_id: optionalText,
    element_id: text,
    clock_domain: text,
    due: number,
    repetitions: { type: DataTypes.INTEGER, allowNull: true },
    cycle: optionalText,
    lease_until: { ...number, defaultValue: 0 },
  });
  await db.addIndex('timers', ['clock_domain', 'due']);
  await db.addIndex('timers', ['tenant', 'process_id']);
  await db.createTable('jobs', {
    tenant: keyPart,
    job_key: keyPart,
    instance_key: text,
    root_key: text,
    element_instance_key: text,
    element_id: text,
    process_definition_key: text,
    process_id: text,
    type: text,
    headers: text,
    // CREATED, ACTIVATED, COMPLETED, FAILED or CANCELED
    state: text,
    retries: whole,
    worker: optionalText,
    deadline: { ...number, defaultValue: 0 },
    error_message: optionalText,
    clock_domain: text,
    created_at: number,
    ended_at: optionalNumber,
  });
  await db.addIndex('jobs', ['tenant', 'type', 'state', 'deadline']);
  await db.addIndex('jobs', ['tenant', 'instance_key']);
  await db.createTable('incidents', {
    tenant: keyPart,
    incident_key: keyPart,
    instance_key: text,
    root_key: text,
    element_instance_key: text,
    element_id: text,
    process_definition_key: text,
    process_id: text,
    kind: text,
    message: text,
    // ACTIVE or RESOLVED
    state: text,
    created_at: number,
    resolved_at: optionalNumber,
  });
  await db.addIndex('incidents', ['tenant', 'state', 'created_at']);
  await db.addIndex('incidents', ['tenant', 'instance_key']);
}

async function createHistory(db: QueryInterface): Promise<void> {
  // Scalars of at most 1,000 bytes, for searching; the journal has all values.
  await db.createTable('variables', {
    tenant: keyPart,
    instance_key: keyPart,
    scope: wholeKeyPart,
    name: keyPart,
    value: optionalText,
  });
  await db.addIndex('variables', ['tenant', 'name', 'value']);
  await db.createTable('element_instances', {
    tenant: keyPart,
    element_instance_key: keyPart,
    instance_key: text,
    element_id: text,
    element_name: text,
    type: text,
    process_definition_key: text,
    // ACTIVE, COMPLETED or TERMINATED
    state: text,
    started_at: number,
    ended_at: optionalNumber,
  });
  await db.addIndex('element_instances', ['tenant', 'instance_key']);
  await db.addIndex('element_instances', [
    'tenant',
    'process_definition_key',
    'element_id',
    'state',
  ]);
}
