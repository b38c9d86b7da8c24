import type { Writer } from '../execution/index.ts';
import type { Select } from '../db/index.ts';

export interface AuditRow {
  tenant: string;
  seq: number;
  at: number;
  actor: string;
  type: string;
  subject: string | null;
  header: string;
  salt: string;
  payload: string;
  hash: string;
}

/** Number and hash of the last entry, read inside the writing transaction. */
export async function readAuditHead(
  writer: Writer,
  tenant: string,
): Promise<{ seq: number; hash: string } | undefined> {
  const rows = await writer.query<{ seq: number; hash: string }>(
    `SELECT seq, hash FROM audit_entries WHERE tenant = :tenant ORDER BY seq DESC LIMIT 1`,
    { tenant },
  );
  return rows[0];
}

export async function insertAuditEntry(writer: Writer, row: AuditRow): Promise<void> {
  await writer.query(
    `INSERT INTO audit_entries (tenant, seq, at, actor, type, subject, header, salt, payload, hash)
     VALUES (:tenant, :seq, :at, :actor, :type, :subject, :header, :salt, :payload, :hash)`,
    { ...row },
  );
}

export async function readAuditEntries(
  select: Select,
  tenant: string,
  { after, limit }: { after: number; limit: number },
): Promise<AuditRow[]> {
  return select<AuditRow>(
    `SELECT * FROM audit_entries WHERE tenant = :tenant AND seq > :after ORDER BY seq LIMIT :limit`,
    { tenant, after, limit },
  );
}
