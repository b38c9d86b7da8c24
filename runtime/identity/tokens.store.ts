import type { Writer } from '../execution/index.ts';
import type { Select } from '../db/index.ts';

export interface TokenRow {
  tokenHash: string;
  tokenKey: string;
  tenant: string;
  username: string;
  name: string;
  createdAt: number;
  lastUsedAt: number | null;
}

interface StoredToken {
  token_hash: string;
  token_key: string;
  tenant: string;
  username: string;
  name: string;
  created_at: number | string;
  last_used_at: number | string | null;
}

function tokenOf(row: StoredToken): TokenRow {
  return {
    tokenHash: row.token_hash,
    tokenKey: row.token_key,
    tenant: row.tenant,
    username: row.username,
    name: row.name,
    createdAt: Number(row.created_at),
    lastUsedAt: row.last_used_at === null ? null : Number(row.last_used_at),
  };
}

export async function readToken(select: Select, tokenHash: string): Promise<TokenRow | undefined> {
  const [row] = await select<StoredToken>(
    'SELECT * FROM api_tokens WHERE token_hash = :tokenHash',
    { tokenHash },
  );
  return row && tokenOf(row);
}

export async function readTokensOf(
  select: Select,
  { tenant, username }: { tenant: string; username: string },
): Promise<TokenRow[]> {
  const rows = await select<StoredToken>(
    `SELECT * FROM api_tokens WHERE tenant = :tenant AND username = :username
     ORDER BY created_at DESC`,
    { tenant, username },
  );
  return rows.map(tokenOf);
}

export async function insertToken(writer: Writer, token: TokenRow): Promise<void> {
  await writer.query(
    `INSERT INTO api_tokens (token_hash, token_key, tenant, username, name, created_at, last_used_at)
     VALUES (:tokenHash, :tokenKey, :tenant, :username, :name, :createdAt, :lastUsedAt)`,
    { ...token },
  );
}

export async function touchToken(writer: Writer, tokenHash: string, now: number): Promise<void> {
  await writer.query('UPDATE api_tokens SET last_used_at = :now WHERE token_hash = :tokenHash', {
    tokenHash,
    now,
  });
}

export async function deleteToken(writer: Writer, tokenHash: string): Promise<void> {
  await writer.query('DELETE FROM api_tokens WHERE token_hash = :tokenHash', { tokenHash });
}
