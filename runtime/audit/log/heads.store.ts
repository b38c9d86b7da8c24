import type { DatabaseKind, Select } from '../../db/index.ts';
import type { Writer } from '../../execution/index.ts';
import type { SearchPlan } from '../../search/search-rows.ts';
import type { Head, SignedHead } from './head.ts';

export interface HeadRow extends SignedHead {
  size: number | string;
  key_id: string;
}

export const HEADS: SearchPlan = {
  select: 'size, key_id, head, signature',
  from: 'log_heads',
  sort: { size: { sql: 'size', type: 'number' }, at: { sql: 'at', type: 'number' } },
  defaultSort: [{ field: 'size', order: 'desc' }],
  key: 'signature',
};

/** Nodes on one machine share a heads file: until the end of the transaction only one may write it. */
const SIGNING_LOCK = 7_316_403;

/** False while another node signs. */
export async function claimSigning(writer: Writer, kind: DatabaseKind): Promise<boolean> {
  if (kind === 'sqlite') return true;
  const [row] = await writer.query<{ claimed: boolean }>(
    'SELECT pg_try_advisory_xact_lock(:lock) AS claimed',
    { lock: SIGNING_LOCK },
  );
  return row?.claimed === true;
}

/** The same log signed again with the same key says nothing new. */
export async function insertHead(
  writer: Writer,
  { size, at, keyId }: Head,
  { head, signature }: SignedHead,
): Promise<void> {
  await writer.query(
    `INSERT INTO log_heads (size, key_id, at, head, signature)
     VALUES (:size, :keyId, :at, :head, :signature) ON CONFLICT DO NOTHING`,
    { size, keyId, at, head, signature },
  );
}

export async function readLatestHead(select: Select): Promise<SignedHead | undefined> {
  const [row] = await select<SignedHead>(
    'SELECT head, signature FROM log_heads ORDER BY size DESC, at DESC LIMIT 1',
  );
  return row;
}

/** All heads, the smallest log first. */
export function readStoredHeads(select: Select): Promise<SignedHead[]> {
  return select<SignedHead>('SELECT head, signature FROM log_heads ORDER BY size, at');
}
