import type { Writer } from '../execution/index.ts';
import type { Select } from '../db/index.ts';

export interface SessionRow {
  tokenHash: string;
  sessionKey: string;
  tenant: string;
  username: string;
  createdAt: number;
  expiresAt: number;
}

interface StoredSession {
  session_key: string;
  tenant: string;
  username: string;
  created_at: number | string;
  expires_at: number | string;
}

export async function readSession(
  select: Select,
  tokenHash: string,
): Promise<SessionRow | undefined> {
  const [row] = await select<StoredSession>(
    'SELECT * FROM sessions WHERE token_hash = :tokenHash',
    { tokenHash },
  );
  return (
    row && {
      tokenHash,
      sessionKey: row.session_key,
      tenant: row.tenant,
      username: row.username,
      createdAt: Number(row.created_at),
      expiresAt: Number(row.expires_at),
    }
  );
}

export async function insertSession(writer: Writer, session: SessionRow): Promise<void> {
  await writer.query('DELETE FROM sessions WHERE expires_at < :now', { now: session.createdAt });
  await writer.query(
    `INSERT INTO sessions (token_hash, session_key, tenant, username, created_at, expires_at)
     VALUES (:tokenHash, :sessionKey, :tenant, :username, :createdAt, :expiresAt)`,
    { ...session },
  );
}

export async function extendSession(
  writer: Writer,
  tokenHash: string,
  expiresAt: number,
): Promise<void> {
  await writer.query('UPDATE sessions SET expires_at = :expiresAt WHERE token_hash = :tokenHash', {
    tokenHash,
    expiresAt,
  });
}

export async function deleteSession(writer: Writer, sessionKey: string): Promise<void> {
  await writer.query('DELETE FROM sessions WHERE session_key = :sessionKey', { sessionKey });
}

/** Ends the user's sign-ins, except one. */
export async function deleteSessionsOf(
  writer: Writer,
  { tenant, username }: { tenant: string; username: string },
  except = '',
): Promise<void> {
  await writer.query(
    `DELETE FROM sessions
     WHERE tenant = :tenant AND username = :username AND session_key <> :except`,
    { tenant, username, except },
  );
}
