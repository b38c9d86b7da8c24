import type { DatabaseKind, Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { CasePlace } from '../journal/ended-case.store.ts';

const INSTANCES = `(SELECT instance_key FROM instances WHERE tenant = :tenant AND root_key = :root)`;
const TASKS = `(SELECT task_key FROM tasks WHERE tenant = :tenant AND root_key = :root)`;

/** What may hold a person's data, of the journal and of everything that was made from it. */
const ERASURES = [
  `DELETE FROM journal_payloads WHERE tenant = :tenant AND instance IN ${INSTANCES}`,
  `DELETE FROM snapshots WHERE tenant = :tenant AND instance IN ${INSTANCES}`,
  `DELETE FROM variables WHERE tenant = :tenant AND instance_key IN ${INSTANCES}`,
  `DELETE FROM task_drafts WHERE tenant = :tenant AND task_key IN ${TASKS}`,
  `DELETE FROM subscriptions WHERE tenant = :tenant AND root_key = :root`,
  `UPDATE tasks SET assignment_reason = NULL WHERE tenant = :tenant AND root_key = :root`,
  `UPDATE incidents SET message = '' WHERE tenant = :tenant AND root_key = :root`,
  `UPDATE jobs SET error_message = NULL, headers = '{}'
    WHERE tenant = :tenant AND root_key = :root`,
];

const BUSINESS_ID_ERASURES = [
  `DELETE FROM name_grams WHERE tenant = :tenant AND instance_key IN ${INSTANCES}`,
  'UPDATE instances SET business_id = NULL WHERE tenant = :tenant AND root_key = :root',
  'UPDATE tasks SET business_id = NULL WHERE tenant = :tenant AND root_key = :root',
];

export async function eraseRows(
  writer: Writer,
  place: CasePlace,
  { businessId }: { businessId: boolean },
): Promise<void> {
  const statements = businessId ? [...ERASURES, ...BUSINESS_ID_ERASURES] : ERASURES;
  for (const sql of statements) await writer.query(sql, { ...place });
}

/** Kept answers that name an instance of the case: each holds its key as a JSON text. */
export async function eraseAnswers(
  writer: Writer,
  tenant: string,
  instances: string[],
): Promise<void> {
  for (const instance of instances) {
    await writer.query(
      'DELETE FROM idempotency_keys WHERE tenant = :tenant AND answer LIKE :pattern',
      { tenant, pattern: `%"${instance}"%` },
    );
  }
}

/** SQLite leaves what was deleted in free pages unless it is told to overwrite it. */
export async function overwriteDeleted(
  writer: Writer,
  kind: DatabaseKind,
  isOn: boolean,
): Promise<void> {
  if (kind === 'sqlite') await writer.query(`PRAGMA secure_delete = ${isOn ? 'ON' : 'OFF'}`);
}

/** Moves the write-ahead log, which holds pages as they were before, into the database. */
export async function emptyWriteAheadLog(select: Select, kind: DatabaseKind): Promise<void> {
  if (kind === 'sqlite') await select('PRAGMA wal_checkpoint(TRUNCATE)');
}
