import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

export const DRAFTS: SearchPlan = {
  select: 'draft_key, name, process_definition_id, version, updated_at, updated_by',
  from: 'drafts',
  sort: {
    updatedAt: { sql: 'updated_at', type: 'number' },
    name: { sql: 'name', type: 'text' },
  },
  defaultSort: [{ field: 'updatedAt', order: 'desc' }],
  key: 'draft_key',
};

export interface DraftSummaryRow {
  draft_key: string;
  name: string;
  process_definition_id: string | null;
  version: number;
  updated_at: number | string;
  updated_by: string;
}

export interface DraftRow extends DraftSummaryRow {
  xml: string;
}

interface DraftKey {
  tenant: string;
  key: string;
}

export async function readDraft(
  select: Select,
  { tenant, key }: DraftKey,
): Promise<DraftRow | undefined> {
  const [row] = await select<DraftRow>(
    'SELECT * FROM drafts WHERE tenant = :tenant AND draft_key = :key',
    { tenant, key },
  );
  return row;
}

export interface DraftValues {
  name: string;
  xml: string;
  processDefinitionId: string | null;
  username: string;
}

export async function insertDraft(
  writer: Writer,
  { tenant, key }: DraftKey,
  values: DraftValues,
): Promise<void> {
  await writer.query(
    `INSERT INTO drafts (tenant, draft_key, name, process_definition_id, xml, version, created_by,
       updated_at, updated_by)
     VALUES (:tenant, :key, :name, :processDefinitionId, :xml, 1, :username, :now, :username)`,
    { tenant, key, ...values, now: Date.now() },
  );
}

/** Saves only what was made from the version that is there; undefined if it was not. */
export async function updateDraftRow(
  writer: Writer,
  { tenant, key }: DraftKey,
  change: { name: string; xml: string; username: string; version: number },
): Promise<DraftRow | undefined> {
  const [row] = await writer.query<DraftRow>(
    `UPDATE drafts SET name = :name, xml = :xml, version = version + 1, updated_at = :now,
       updated_by = :username
     WHERE tenant = :tenant AND draft_key = :key AND version = :version RETURNING *`,
    { tenant, key, ...change, now: Date.now() },
  );
  return row;
}

export async function deleteDraft(writer: Writer, { tenant, key }: DraftKey): Promise<void> {
  await writer.query('DELETE FROM drafts WHERE tenant = :tenant AND draft_key = :key', {
    tenant,
    key,
  });
}
