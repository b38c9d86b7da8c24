import type { Connection, DatabaseKind } from '../../../runtime/db/index.ts';

/** How many instances, and how many of them are open. */
export interface Extent {
  instances: number;
  open: number;
  /** Keys of deployed definitions, which the instances share among them. */
  definitions: string[];
}

export const TENANT = 'default';
/** Instances start evenly over these five years, the open ones last. */
export const FIRST_START = Date.parse('2021-11-01T00:00:00+08:00');
export const LAST_START = Date.parse('2026-11-01T00:00:00+08:00');

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const NAMES = '建华国庆秀英志强丽娟晓明雪梅永福海燕文博';

/**
 * Fills the projections by SQL, as that many cases would have left them: two tasks, a clock, three
 * variables and four element instances a case, an incident in a hundred, a job in two.
 */
export async function fillProjections(
  connection: Connection,
  kind: DatabaseKind,
  extent: Extent,
): Promise<void> {
  const sql = new Dialect(kind, extent);
  await connection.run('BEGIN');
  for (const statement of statements(sql)) await connection.run(statement);
  await connection.run('COMMIT');
  await connection.run(kind === 'sqlite' ? 'ANALYZE' : 'VACUUM ANALYZE');
}

/** What the two databases say differently. `i` is the number of an instance, from 0. */
class Dialect {
  readonly numbers: string;
  readonly isOpen: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly applicant: string;
  readonly definition: string;
  private readonly kind: DatabaseKind;

  constructor(kind: DatabaseKind, { instances, open, definitions }: Extent) {
    this.kind = kind;
    const last = String(instances - 1);
    this.numbers =
      kind === 'sqlite'
        ? `(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${last}) SELECT i FROM n)`
        : `generate_series(0, ${last}) AS n(i)`;
    const step = Math.floor((LAST_START - FIRST_START) / instances);
    this.isOpen = `i >= ${String(instances - open)}`;
    this.startedAt = `${String(FIRST_START)} + ${this.big('i')} * ${String(step)}`;
    this.endedAt = `CASE WHEN ${this.isOpen} THEN NULL ELSE ${this.startedAt} + 86400000 * (1 + ${this.big('i % 30')}) END`;
    const choices = definitions.map((key, at) => `WHEN ${String(at)} THEN '${key}'`).join(' ');
    this.definition = `CASE i % ${String(definitions.length)} ${choices} END`;
    const letter = (letters: string, at: string) => `substr('${letters}', 1 + ${at}, 1)`;
    this.applicant = `${letter(SURNAMES, '(i * 7 + i / 11) % 20')} || ${letter(NAMES, 'i % 20')} || ${letter(NAMES, '(i / 20) % 20')}`;
  }

  /** Sorts as text as it does as a number. */
  padded(number: string): string {
    return this.kind === 'sqlite' ? `printf('%08d', ${number})` : `lpad((${number})::text, 8, '0')`;
  }

  big(number: string): string {
    return this.kind === 'sqlite' ? `(${number})` : `(${number})::bigint`;
  }
}

function statements(sql: Dialect): string[] {
  const { numbers, isOpen, startedAt, endedAt, applicant } = sql;
  const from = `FROM ${numbers}`;
  const key = `'c' || ${sql.padded('i')}`;
  const process = `'item-' || (i % 20)`;
  const definition = sql.definition;
  const businessId = `'QH-' || ${sql.padded('i')} || '-' || ${applicant}`;
  const window = `'W' || substr('0' || (1 + i % 52), -2)`.replace(
    /substr\((.*), -2\)/,
    (_, text: string) => `substr(${text}, length(${text}) - 1)`,
  );
  const state = `CASE WHEN ${isOpen} THEN 'ACTIVE' WHEN i % 20 = 0 THEN 'TERMINATED' ELSE 'COMPLETED' END`;
  const clerk = `'clerk' || (1 + i % 200)`;
  // One case in fifty was late; of the open ones, one in twenty is.
  const isLate = `CASE WHEN ${isOpen} THEN i % 100 < 5 ELSE i % 50 = 0 END`;
  const promisedDue = `CASE WHEN ${isOpen} THEN ${String(Date.now())} + 86400000 * ${sql.big('i % 100 - 5')} ELSE ${startedAt} + 1209600000 END`;
  const elements = (ordinal: number) => `${key} || '.${String(ordinal)}'`;
  return [
    insert('instances', from, {
      tenant: `'${TENANT}'`,
      instance_key: key,
      root_key: key,
      parent_key: 'NULL',
      version: '6',
      last_hash: `''`,
      last_at: startedAt,
      process_definition_key: definition,
      process_id: process,
      process_name: process,
      process_version: '1 + i % 2',
      definition_hash: `''`,
      business_id: businessId,
      window_id: window,
      state,
      has_incident: `CASE WHEN ${isOpen} AND i % 100 = 0 THEN 1 ELSE 0 END`,
      clock_domain: `'real'`,
      clock_key: elements(1),
      started_at: startedAt,
      started_by: clerk,
      ended_at: endedAt,
    }),
    // Of `-王建华`: 王建 and 建华.
    ...[1, 2].map((start) =>
      insert('name_grams', from, {
        tenant: `'${TENANT}'`,
        gram: `substr(${applicant}, ${String(start)}, 2)`,
        instance_key: key,
      }),
    ),
    ...[
      ['initiator', clerk],
      ['performer', clerk],
      ['window', window],
      ['department', `'D' || (1 + i % 39)`],
    ].map(([kind = '', name = '']) =>
      insert('case_parties', from, {
        tenant: `'${TENANT}'`,
        kind: `'${kind}'`,
        name,
        root_key: key,
      }),
    ),
    ...[0, 1].map((ordinal) => insert('tasks', from, taskOf(ordinal))),
    insert('clocks', from, {
      tenant: `'${TENANT}'`,
      clock_key: elements(1),
      instance_key: key,
      root_key: key,
      element_instance_key: elements(1),
      element_id: process,
      element_name: process,
      unit: `'workingDays'`,
      legal: '20',
      promised: '10',
      calendar: `'default'`,
      state: `CASE WHEN ${isOpen} THEN CASE WHEN i % 10 = 0 THEN 'PAUSED' ELSE 'RUNNING' END ELSE 'STOPPED' END`,
      started_at: startedAt,
      stopped_at: endedAt,
      legal_due: 'NULL',
      promised_due: promisedDue,
      provisional: '0',
      warned_share: `CASE WHEN i % 4 = 0 THEN 0.5 ELSE 0 END`,
      promised_breached_at: `CASE WHEN ${isLate} THEN ${promisedDue} ELSE NULL END`,
      legal_breached_at: 'NULL',
      excluded: '0',
    }),
    ...[
      ['applicantName', applicant],
      ['contactPhone', `'1390971' || substr(${sql.padded('i')}, 5)`],
      ['itemKind', `CASE WHEN i % 3 = 0 THEN 'special' ELSE 'general' END`],
    ].map(([name = '', value = '']) =>
      insert('variables', from, {
        tenant: `'${TENANT}'`,
        instance_key: key,
        scope: '1',
        name: `'${name}'`,
        value: `'"' || ${value} || '"'`,
      }),
    ),
    ...[1, 2, 3, 4].map((ordinal) =>
      insert('element_instances', from, {
        tenant: `'${TENANT}'`,
        element_instance_key: elements(ordinal),
        instance_key: key,
        element_id: `'element-${String(ordinal)}'`,
        element_name: `'element-${String(ordinal)}'`,
        type: `'userTask'`,
        process_definition_key: definition,
        state:
          ordinal === 4 ? `CASE WHEN ${isOpen} THEN 'ACTIVE' ELSE 'COMPLETED' END` : `'COMPLETED'`,
        started_at: startedAt,
        ended_at: endedAt,
      }),
    ),
    insert('subscriptions', `${from} WHERE ${isOpen}`, {
      tenant: `'${TENANT}'`,
      subscription_key: elements(70),
      instance_key: key,
      root_key: key,
      element_id: `'element-' || (i % 7)`,
      kind: `'message'`,
      name: `'message-' || (i % 20)`,
      correlation_key: businessId,
      keyed: '1',
      created_at: startedAt,
    }),
    insert('messages', `${from} WHERE i % 100 = 0`, {
      tenant: `'${TENANT}'`,
      message_key: `'m' || ${sql.padded('i')}`,
      name: `'message-' || (i % 2000)`,
      correlation_key: businessId,
      content: `'{}'`,
      expires_at: `${String(Date.now())} + 60000 * ${sql.big('i')}`,
    }),
    insert('incidents', `${from} WHERE i % 100 = 0`, {
      tenant: `'${TENANT}'`,
      incident_key: elements(90),
      instance_key: key,
      root_key: key,
      element_instance_key: elements(4),
      element_id: `'element-4'`,
      process_definition_key: definition,
      process_id: process,
      kind: `CASE WHEN i % 200 = 0 THEN 'jobFailed' ELSE 'expressionFailed' END`,
      message: `'mail server is down'`,
      state: `CASE WHEN ${isOpen} THEN 'ACTIVE' ELSE 'RESOLVED' END`,
      created_at: startedAt,
      resolved_at: endedAt,
    }),
    insert('jobs', `${from} WHERE i % 2 = 0`, {
      tenant: `'${TENANT}'`,
      job_key: elements(80),
      instance_key: key,
      root_key: key,
      element_instance_key: elements(4),
      element_id: `'element-4'`,
      process_definition_key: definition,
      process_id: process,
      type: `'type-' || (i % 10)`,
      kind: `'BPMN_ELEMENT'`,
      listener_event_type: `'UNSPECIFIED'`,
      headers: `'{}'`,
      state: `CASE WHEN ${isOpen} THEN 'CREATED' ELSE 'COMPLETED' END`,
      retries: '3',
      worker: 'NULL',
      deadline: '0',
      clock_domain: `'real'`,
      created_at: startedAt,
      ended_at: endedAt,
    }),
  ];

  /** The first task of a case is done; the second is open in an open case. */
  function taskOf(ordinal: number): Record<string, string> {
    const isOpenTask = ordinal === 0 ? '1 = 0' : isOpen;
    const doneAt = `${startedAt} + 3600000`;
    return {
      tenant: `'${TENANT}'`,
      task_key: elements(10 + ordinal),
      instance_key: key,
      root_key: key,
      element_instance_key: elements(2 + ordinal),
      element_id: `'element-${String(2 + ordinal)}'`,
      name: ordinal === 0 ? `'受理'` : `'审查'`,
      process_definition_key: definition,
      process_id: process,
      process_name: process,
      process_version: '1 + i % 2',
      business_id: businessId,
      state: `CASE WHEN ${isOpenTask} THEN 'CREATED' ELSE 'COMPLETED' END`,
      assignee: `CASE WHEN ${isOpenTask} AND i % 3 <> 0 THEN NULL ELSE ${clerk} END`,
      candidate_users: `'[]'`,
      candidate_groups: `'[]'`,
      window_id: window,
      department_id: `'D' || (1 + i % 39)`,
      assignment_reason: 'NULL',
      form_id: 'NULL',
      priority: '50',
      due_date: 'NULL',
      due_at: 'NULL',
      follow_up_at: 'NULL',
      clock_key: elements(1),
      clock_due: promisedDue,
      created_at: startedAt,
      ended_at: `CASE WHEN ${isOpenTask} THEN NULL ELSE ${doneAt} END`,
      completed_by: `CASE WHEN ${isOpenTask} THEN NULL ELSE ${clerk} END`,
    };
  }
}

function insert(table: string, from: string, columns: Record<string, string>): string {
  const names = Object.keys(columns);
  return `INSERT INTO ${table} (${names.join(', ')}) SELECT ${Object.values(columns).join(', ')} ${from}`;
}
