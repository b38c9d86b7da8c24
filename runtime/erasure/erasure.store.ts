import type { DatabaseKind, Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { SealedEntry } from '../journal/entry.ts';

export interface CaseInstance {
  instance: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  version: number;
  /** Of the last entry. */
  header: string;
  hash: string;
  payload: string | null;
}

interface Place {
  tenant: string;
  root: string;
}

/** The case's instances, each with its last entry. */
export function readCase(writer: Writer, place: Place): Promise<CaseInstance[]> {
  return writer.query<CaseInstance>(
    `SELECT i.instance_key AS instance, i.state, i.version, h.header, h.hash, p.payload
       FROM instances AS i
       JOIN journal_headers AS h
         ON h.tenant = i.tenant AND h.instance = i.instance_key AND h.seq = i.version
       LEFT JOIN journal_payloads AS p
         ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
      WHERE i.tenant = :tenant AND i.root_key = :root ORDER BY i.instance_key`,
    { ...place },
  );
}

/** Whether something that the case sent has not arrived yet. */
export async function hasWaitingDeliveries(writer: Writer, place: Place): Promise<boolean> {
  const rows = await writer.query(
    `SELECT 1 AS found FROM deliveries WHERE tenant = :tenant AND sender IN ${INSTANCES} LIMIT 1`,
    { ...place },
  );
  return rows.length > 0;
}

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
  'UPDATE instances SET business_id = NULL WHERE tenant = :tenant AND root_key = :root',
  'UPDATE tasks SET business_id = NULL WHERE tenant = :tenant AND root_key = :root',
];

export async function eraseRows(
  writer: Writer,
  place: Place,
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

export interface Tombstone {
  tenant: string;
  instance: string;
  seq: number;
  sealed: SealedEntry;
}

/** Adds an entry in the transaction of the write, at the next position. */
export async function insertTombstone(
  writer: Writer,
  { tenant, instance, seq, sealed }: Tombstone,
): Promise<void> {
  const { header, hash, salt, payload } = sealed;
  const key = { tenant, instance, seq };
  const [row] = await writer.query<{ position: number }>(
    'SELECT MAX(position) + 1 AS position FROM journal_headers',
  );
  await writer.query(
    `INSERT INTO journal_headers (tenant, instance, seq, position, header, hash)
     VALUES (:tenant, :instance, :seq, :position, :header, :hash)`,
    { ...key, position: row?.position ?? 1, header, hash },
  );
  await writer.query(
    `INSERT INTO journal_payloads (tenant, instance, seq, salt, payload)
     VALUES (:tenant, :instance, :seq, :salt, :payload)`,
    { ...key, salt, payload },
  );
  await writer.query(
    `UPDATE instances SET version = :seq, last_hash = :hash
      WHERE tenant = :tenant AND instance_key = :instance`,
    { ...key, hash },
  );
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
