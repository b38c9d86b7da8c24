import type { Writer } from '../execution/index.ts';
import type { DigestAlgorithm } from './digest.ts';
import { sealText } from './entry.ts';
import type { EntryHeader } from './entry-content.ts';

/** What is read and written in the transaction of a write. */
type Query = Pick<Writer, 'query'>;

export interface CaseInstance {
  instance: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  version: number;
  /** Of the last entry. */
  header: string;
  hash: string;
  payload: string | null;
}

export interface CasePlace {
  tenant: string;
  root: string;
}

/** The case's instances, each with its last entry. */
export function readCase(writer: Query, place: CasePlace): Promise<CaseInstance[]> {
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
export async function hasWaitingDeliveries(writer: Query, place: CasePlace): Promise<boolean> {
  const rows = await writer.query(
    `SELECT 1 AS found FROM deliveries WHERE tenant = :tenant AND sender IN
       (SELECT instance_key FROM instances WHERE tenant = :tenant AND root_key = :root) LIMIT 1`,
    { ...place },
  );
  return rows.length > 0;
}

export interface Tombstone {
  actor: string;
  /** Epoch milliseconds. */
  now: number;
  /** Payload of the entry. */
  text: string;
  algorithm: DigestAlgorithm;
}

/**
 * Adds the last entry of an instance in the transaction of the write, at the next position: its
 * header is that of the one before, but for what is its own. Gives its number and hash.
 */
export async function bury(
  writer: Query,
  { instance, version, header, hash: previousHash }: CaseInstance,
  { actor, now, text, algorithm }: Tombstone,
): Promise<{ version: number; lastHash: string }> {
  const last = JSON.parse(header) as EntryHeader;
  const { tenant } = last;
  const seq = version + 1;
  const fields = { ...last, seq, actor, cause: null, now: Math.max(now, last.now) };
  const sealed = sealText(fields, text, { previousHash, algorithm });
  const { hash, salt, payload } = sealed;
  const key = { tenant, instance, seq };
  const [row] = await writer.query<{ position: number }>(
    'SELECT MAX(position) + 1 AS position FROM journal_headers',
  );
  await writer.query(
    `INSERT INTO journal_headers (tenant, instance, seq, position, header, hash)
     VALUES (:tenant, :instance, :seq, :position, :header, :hash)`,
    { ...key, position: row?.position ?? 1, header: sealed.header, hash },
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
  return { version: seq, lastHash: hash };
}
