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

/** A BPMN or DMN file as later ones find it. */
export interface ModelFileRow {
  kind: string;
  namespace: string;
  name: string;
  hash: string;
}

export async function insertModelFile(
  writer: Writer,
  { tenant, deploymentKey }: DeploymentRecord,
  row: ModelFileRow,
): Promise<void> {
  await writer.query(
    `INSERT INTO model_files (tenant, deployment_key, kind, namespace, name, hash)
     VALUES (:tenant, :deploymentKey, :kind, :namespace, :name, :hash)`,
    { tenant, deploymentKey, ...row },
  );
}

/** Keys of deployments rise with time. */
export async function readLatestModelFile(
  select: Select,
  wanted: { tenant: string; kind: string; namespace: string; name: string },
): Promise<{ hash: string; deploymentKey: string } | undefined> {
  const [row] = await select<{ hash: string; deploymentKey: string }>(
    `SELECT hash, deployment_key AS "deploymentKey" FROM model_files
     WHERE tenant = :tenant AND kind = :kind AND namespace = :namespace AND name = :name
     ORDER BY deployment_key DESC LIMIT 1`,
    { ...wanted },
  );
  return row;
}

/** The latest version of each file with the namespace. */
export async function readModelFiles(
  select: Select,
  wanted: { tenant: string; kind: string; namespace: string },
): Promise<{ name: string; hash: string }[]> {
  return select<{ name: string; hash: string }>(
    `SELECT name, hash FROM model_files AS f
     WHERE tenant = :tenant AND kind = :kind AND namespace = :namespace AND deployment_key =
       (SELECT max(deployment_key) FROM model_files WHERE tenant = f.tenant AND kind = f.kind
          AND namespace = f.namespace AND name = f.name)
     ORDER BY name`,
    { ...wanted },
  );
}
