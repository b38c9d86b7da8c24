/** Column types as PostgreSQL names them; SQLite takes any. */
export type ColumnType = 'text' | 'bigint' | 'integer' | 'double precision';

/** What the hot path must know of a table to write many rows with one statement. */
export interface Table {
  name: string;
  /** Columns of the primary key. */
  key: readonly string[];
  columns: Readonly<Record<string, ColumnType>>;
}

function table(name: string, key: string[], columns: Partial<Record<ColumnType, string>>): Table {
  const types: Record<string, ColumnType> = {};
  for (const [type, names] of Object.entries(columns) as [ColumnType, string][]) {
    for (const column of names.split(' ')) types[column] = type;
  }
  return { name, key, columns: types };
}

const ENTRY = ['tenant', 'instance', 'seq'];

/** The tables that batches write. */
export const TABLES = {
  journalHeaders: table('journal_headers', ENTRY, {
    text: 'tenant instance header hash',
    integer: 'seq',
    bigint: 'position',
  }),
  journalPayloads: table('journal_payloads', ENTRY, {
    text: 'tenant instance salt payload',
    integer: 'seq',
  }),
  snapshots: table('snapshots', ['tenant', 'instance'], {
    text: 'tenant instance state',
    integer: 'seq format',
  }),
  deliveries: table('deliveries', ['tenant', 'sender', 'seq', 'ordinal'], {
    text: 'tenant sender target delivery kept_by',
    integer: 'seq ordinal',
    bigint: 'kept_at',
  }),
  subscriptions: table('subscriptions', ['tenant', 'subscription_key'], {
    text: 'tenant subscription_key instance_key root_key element_id kind name correlation_key',
    integer: 'keyed',
    bigint: 'created_at',
  }),
  messages: table('messages', ['tenant', 'message_key'], {
    text: 'tenant message_key name correlation_key content',
    bigint: 'expires_at',
  }),
  messageIds: table('message_ids', ['tenant', 'name', 'message_id'], {
    text: 'tenant name message_id',
    bigint: 'expires_at',
  }),
  idempotencyKeys: table('idempotency_keys', ['tenant', 'idempotency_key'], {
    text: 'tenant idempotency_key fingerprint answer',
    bigint: 'created_at',
  }),
  nameGrams: table('name_grams', ['tenant', 'gram', 'instance_key'], {
    text: 'tenant gram instance_key',
  }),
  caseParties: table('case_parties', ['tenant', 'kind', 'name', 'root_key'], {
    text: 'tenant kind name root_key',
  }),
  instances: table('instances', ['tenant', 'instance_key'], {
    text:
      'tenant instance_key root_key parent_key last_hash process_definition_key process_id process_name ' +
      'definition_hash business_id window_id state clock_domain clock_key started_by',
    integer: 'version process_version has_incident',
    bigint: 'last_at started_at ended_at',
  }),
  tasks: table('tasks', ['tenant', 'task_key'], {
    text:
      'tenant task_key instance_key root_key element_instance_key element_id name process_definition_key ' +
      'process_id process_name business_id state assignee candidate_users candidate_groups window_id ' +
      'department_id assignment_reason denied_reason form_id due_date clock_key completed_by',
    integer: 'process_version priority',
    bigint: 'due_at clock_due follow_up_at created_at ended_at',
  }),
  taskCandidates: table('task_candidates', ['tenant', 'task_key', 'kind', 'name'], {
    text: 'tenant task_key kind name',
  }),
  clocks: table('clocks', ['tenant', 'clock_key'], {
    text:
      'tenant clock_key instance_key root_key element_instance_key element_id element_name unit calendar ' +
      'article state extension_by extended_by extension_reason extension_document extension_notice ' +
      'escalated_to pause_group',
    'double precision': 'legal promised warned_share extension extended',
    integer: 'provisional',
    bigint:
      'started_at stopped_at legal_due promised_due promised_breached_at legal_breached_at excluded ' +
      'extended_at',
  }),
  clockPauses: table('clock_pauses', ['tenant', 'clock_key', 'seq'], {
    text: 'tenant clock_key reason article procedure document notice expected person ended_by',
    integer: 'seq',
    bigint: 'paused_at resumed_at left_out',
  }),
  urgings: table('urgings', ['tenant', 'urging_key'], {
    text:
      'tenant urging_key instance_key root_key element_instance_key element_id element_name ' +
      'business_id window_id level clock_key text state raised_by answer answered_by',
    bigint: 'raised_at due_at ended_at',
  }),
  timers: table('timers', ['tenant', 'timer_key'], {
    text: 'tenant timer_key kind instance_key process_definition_key process_id element_id clock_domain cycle',
    integer: 'repetitions',
    bigint: 'due lease_until',
  }),
  jobs: table('jobs', ['tenant', 'job_key'], {
    text:
      'tenant job_key instance_key root_key element_instance_key element_id process_definition_key ' +
      'process_id type kind listener_event_type headers state worker error_message clock_domain',
    integer: 'retries priority',
    bigint: 'deadline retry_at created_at ended_at',
  }),
  traces: table('traces', ['tenant', 'subject'], {
    text: 'tenant subject traceparent',
    bigint: 'recorded_at',
  }),
  incidents: table('incidents', ['tenant', 'incident_key'], {
    text:
      'tenant incident_key instance_key root_key element_instance_key element_id process_definition_key ' +
      'process_id kind message state',
    bigint: 'created_at resolved_at',
  }),
  variables: table('variables', ['tenant', 'instance_key', 'scope', 'name'], {
    text: 'tenant instance_key name value',
    integer: 'scope',
  }),
  elementInstances: table('element_instances', ['tenant', 'element_instance_key'], {
    text: 'tenant element_instance_key instance_key element_id element_name type process_definition_key state',
    bigint: 'started_at ended_at',
  }),
} as const;
