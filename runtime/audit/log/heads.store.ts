import type { Select } from '../../db/index.ts';
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
