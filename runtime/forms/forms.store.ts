import type { Select } from '../db/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

/** Condition that holds for the latest version of each form. */
export const IS_LATEST = `f.version = (SELECT max(l.version) FROM forms AS l
  WHERE l.tenant = f.tenant AND l.form_id = f.form_id)`;

export const FORMS: SearchPlan = {
  select: 'f.*, p.deployed_at',
  from: `forms AS f JOIN deployments AS p
    ON p.tenant = f.tenant AND p.deployment_key = f.deployment_key`,
  sort: {
    formId: { sql: 'f.form_id', type: 'text' },
    version: { sql: 'f.version', type: 'number' },
  },
  defaultSort: [
    { field: 'formId', order: 'asc' },
    { field: 'version', order: 'desc' },
  ],
  key: 'f.form_key',
};

export interface FormRow {
  form_key: string;
  form_id: string;
  version: number;
  resource_name: string;
  deployment_key: string;
  deployed_at: number | string;
}

export interface FormContentRow {
  hash: string;
  content: string;
}

/** The latest version, or the one asked for, with its content. */
export async function readForm(
  select: Select,
  { tenant, formId, version }: { tenant: string; formId: string; version?: number | undefined },
): Promise<FormContentRow | undefined> {
  const [row] = await select<FormContentRow>(
    `SELECT f.hash, r.content FROM forms AS f
       JOIN resources AS r ON r.tenant = f.tenant AND r.hash = f.hash
     WHERE f.tenant = :tenant AND f.form_id = :formId
       ${version === undefined ? '' : 'AND f.version = :version'}
     ORDER BY f.version DESC LIMIT 1`,
    { tenant, formId, version: version ?? null },
  );
  return row;
}
