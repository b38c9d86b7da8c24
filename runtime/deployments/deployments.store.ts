import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

export const DEPLOYMENTS: SearchPlan = {
  select: 'deployment_key, note, deployed_at, deployed_by',
  from: 'deployments',
  sort: { deployedAt: { sql: 'deployed_at', type: 'number' } },
  defaultSort: [{ field: 'deployedAt', order: 'desc' }],
  key: 'deployment_key',
};

export interface DeploymentRow {
  deployment_key: string;
  note: string;
  deployed_at: number | string;
  deployed_by: string;
}

export interface DeploymentRecord {
  tenant: string;
  deploymentKey: string;
  note: string;
  deployedAt: number;
  deployedBy: string;
}

/** The latest version of something deployed under an id. */
export interface LatestVersion {
  key: string;
  version: number;
  hash: string;
  deploymentKey: string;
}

interface Kind {
  table: 'process_definitions' | 'decisions' | 'forms';
  key: string;
  id: string;
}

export const PROCESSES: Kind = {
  table: 'process_definitions',
  key: 'process_definition_key',
  id: 'process_id',
};
export const DECISIONS: Kind = { table: 'decisions', key: 'decision_key', id: 'decision_id' };
export const FORMS: Kind = { table: 'forms', key: 'form_key', id: 'form_id' };

export async function readLatest(
  select: Select,
  kind: Kind,
  { tenant, id }: { tenant: string; id: string },
): Promise<LatestVersion | undefined> {
  const [row] = await select<LatestVersion>(
    `SELECT ${kind.key} AS "key", version, hash, deployment_key AS "deploymentKey"
     FROM ${kind.table}
     WHERE tenant = :tenant AND ${kind.id} = :id ORDER BY version DESC LIMIT 1`,
    { tenant, id },
  );
  return row;
}

export async function insertDeployment(writer: Writer, record: DeploymentRecord): Promise<void> {
  await writer.query(
    `INSERT INTO deployments (tenant, deployment_key, note, deployed_at, deployed_by)
     VALUES (:tenant, :deploymentKey, :note, :deployedAt, :deployedBy)`,
    { ...record },
  );
}

/** Files are addressed by their content: the same bytes are kept once. */
export async function insertResource(
  writer: Writer,
  resource: { tenant: string; hash: string; kind: string; text: string },
): Promise<void> {
  await writer.query(
    `INSERT INTO resources (tenant, hash, kind, content) VALUES (:tenant, :hash, :kind, :text)
     ON CONFLICT (tenant, hash) DO NOTHING`,
    { ...resource },
  );
}

export interface ProcessRow {
  key: string;
  processId: string;
  version: number;
  versionTag: string | null;
  name: string;
  resourceName: string;
  hash: string;
  startForm: string | null;
  timeLimit: string | null;
}

export async function insertProcess(
  writer: Writer,
  deployment: DeploymentRecord,
  row: ProcessRow,
): Promise<void> {
  await writer.query(
    `INSERT INTO process_definitions
       (tenant, process_definition_key, process_id, version, version_tag, name, resource_name, hash,
        deployment_key, deployed_at, deployed_by, note, start_form, time_limit)
     VALUES (:tenant, :key, :processId, :version, :versionTag, :name, :resourceName, :hash,
        :deploymentKey, :deployedAt, :deployedBy, :note, :startForm, :timeLimit)`,
    { ...deployment, ...row },
  );
}

export interface DecisionRow {
  key: string;
  decisionId: string;
  version: number;
  name: string;
  resourceName: string;
  hash: string;
}

export async function insertDecision(
  writer: Writer,
  { tenant, deploymentKey }: DeploymentRecord,
  row: DecisionRow,
): Promise<void> {
  await writer.query(
    `INSERT INTO decisions
       (tenant, decision_key, decision_id, version, name, resource_name, hash, deployment_key)
     VALUES (:tenant, :key, :decisionId, :version, :name, :resourceName, :hash, :deploymentKey)`,
    { tenant, deploymentKey, ...row },
  );
}

export interface FormRow {
  key: string;
  formId: string;
  version: number;
  resourceName: string;
  hash: string;
}

export async function insertForm(
  writer: Writer,
  { tenant, deploymentKey }: DeploymentRecord,
  row: FormRow,
): Promise<void> {
  await writer.query(
    `INSERT INTO forms (tenant, form_key, form_id, version, resource_name, hash, deployment_key)
     VALUES (:tenant, :key, :formId, :version, :resourceName, :hash, :deploymentKey)`,
    { tenant, deploymentKey, ...row },
  );
}
