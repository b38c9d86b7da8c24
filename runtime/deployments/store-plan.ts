import { BUNDLE, newKey } from '../execution/index.ts';
import type { Writer } from '../execution/index.ts';
import type { ModelSource } from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { DeploymentPlan, ModelResource } from './deployment-plan.ts';
import type { DeployedDecision, DeployedForm, SharedFile } from './deployments.schema.ts';
import * as store from './deployments.store.ts';
import type { DeploymentRecord } from './deployments.store.ts';
import type { Resource } from './resources.ts';

/** Puts a timer start event's row in place of its earlier version's, in the same transaction. */
export type ScheduleStartTimers = (
  writer: Writer,
  definition: { tenant: string; processId: string; key: string; source: ModelSource },
) => Promise<void>;

/** What was stored, and what was there already. */
export interface Outcome {
  deploymentKey: string;
  definitions: { key: string; unchanged: boolean }[];
  decisions: DeployedDecision[];
  forms: DeployedForm[];
  shared: SharedFile[];
}

export interface PlanStoring {
  auditStream: AuditStreamService;
  scheduleStartTimers: ScheduleStartTimers;
}

interface Storing {
  plan: DeploymentPlan;
  outcome: Outcome;
  /** Keys of earlier deployments whose content is the same. */
  before: Set<string>;
}

/** Stores what is new of a plan, in the write that is under way. */
export async function storePlan(
  writer: Writer,
  { record, plan }: { record: DeploymentRecord; plan: DeploymentPlan },
  parts: PlanStoring,
): Promise<Outcome> {
  const outcome: Outcome = {
    deploymentKey: '',
    definitions: [],
    decisions: [],
    forms: [],
    shared: [],
  };
  const before = new Set<string>();
  const isNew = await storeModels(writer, record, { plan, outcome, before });
  for (const { resource, process } of plan.processes) {
    const found = { tenant: record.tenant, id: process.id };
    const latest = await store.readLatest(writer.query, store.PROCESSES, found);
    if (latest?.hash === resource.hash) {
      before.add(latest.deploymentKey);
      outcome.definitions.push({ key: latest.key, unchanged: true });
      continue;
    }
    const row = { ...processRow(process, resource), version: (latest?.version ?? 0) + 1 };
    await insertSource(writer, record.tenant, resource);
    await store.insertProcess(writer, record, row);
    const { tenant } = record;
    const { processId, key } = row;
    const { source } = resource;
    await parts.scheduleStartTimers(writer, { tenant, processId, key, source });
    outcome.definitions.push({ key: row.key, unchanged: false });
  }
  await storeDecisions(writer, record, { plan, outcome, before });
  await storeForms(writer, record, { plan, outcome, before });
  return close(writer, record, { outcome, before, isNew, auditStream: parts.auditStream });
}

interface Closing extends Omit<Storing, 'plan'> {
  /** Whether a file is new, if only under its name: others may import it by that. */
  isNew: boolean;
  auditStream: AuditStreamService;
}

/** A deployment in which nothing is new leaves no trace: it names the earlier one. */
async function close(
  writer: Writer,
  record: DeploymentRecord,
  { outcome, before, isNew, auditStream }: Closing,
): Promise<Outcome> {
  const { definitions, decisions, forms } = outcome;
  const items = [...definitions, ...decisions, ...forms];
  if (!isNew && items.every(({ unchanged }) => unchanged)) {
    return { ...outcome, deploymentKey: [...before][0] ?? '' };
  }
  await store.insertDeployment(writer, record);
  await auditStream.append(writer, {
    tenant: record.tenant,
    actor: record.deployedBy,
    type: 'deployed',
    subject: record.deploymentKey,
    data: { note: record.note, definitions: definitions.length, forms: forms.length },
  });
  return { ...outcome, deploymentKey: record.deploymentKey };
}

/**
 * Every model is remembered by its namespace and name, so that later ones can import it. Says whether
 * one of them was not known yet.
 */
async function storeModels(
  writer: Writer,
  record: DeploymentRecord,
  { plan, outcome, before }: Storing,
): Promise<boolean> {
  const { tenant } = record;
  let isNew = false;
  for (const { file, namespace, isShared } of plan.models) {
    const model = { kind: file.kind, namespace, name: file.name, hash: file.hash };
    const latest = await store.readLatestModelFile(writer.query, { tenant, ...model });
    const unchanged = latest?.hash === file.hash;
    if (unchanged && isShared) before.add(latest.deploymentKey);
    if (!unchanged) {
      isNew = true;
      await insertFile(writer, tenant, file);
      await store.insertModelFile(writer, record, model);
    }
    if (isShared) outcome.shared.push({ resourceName: file.name, namespace, unchanged });
  }
  return isNew;
}

async function storeDecisions(
  writer: Writer,
  record: DeploymentRecord,
  { plan, outcome, before }: Storing,
): Promise<void> {
  const { tenant } = record;
  for (const { resource, decision } of plan.decisions) {
    const resourceName = resource.file.name;
    const { hash } = resource;
    const { id, name } = decision;
    const latest = await store.readLatest(writer.query, store.DECISIONS, { tenant, id });
    const unchanged = latest?.hash === hash;
    const version = unchanged ? latest.version : (latest?.version ?? 0) + 1;
    const key = unchanged ? latest.key : newKey();
    if (unchanged) before.add(latest.deploymentKey);
    else {
      await insertSource(writer, tenant, resource);
      const row = { key, decisionId: id, version, name, resourceName, hash };
      await store.insertDecision(writer, record, row);
    }
    const item = { decisionKey: key, decisionId: id, name, version, resourceName, unchanged };
    outcome.decisions.push(item);
  }
}

async function storeForms(
  writer: Writer,
  record: DeploymentRecord,
  { plan, outcome, before }: Storing,
): Promise<void> {
  const { tenant } = record;
  for (const { resource, formId } of plan.forms) {
    const { name: resourceName, hash } = resource;
    const latest = await store.readLatest(writer.query, store.FORMS, { tenant, id: formId });
    const unchanged = latest?.hash === hash;
    const version = unchanged ? latest.version : (latest?.version ?? 0) + 1;
    const key = unchanged ? latest.key : newKey();
    if (unchanged) before.add(latest.deploymentKey);
    else {
      await insertFile(writer, tenant, resource);
      await store.insertForm(writer, record, { key, formId, version, resourceName, hash });
    }
    outcome.forms.push({ formKey: key, formId, version, resourceName, unchanged });
  }
}

function insertFile(writer: Writer, tenant: string, resource: Resource): Promise<void> {
  return store.insertResource(writer, { ...resource, tenant });
}

/** The file of a definition, and the bundle if it imports others: those are stored as models. */
async function insertSource(
  writer: Writer,
  tenant: string,
  { file, bundle }: ModelResource,
): Promise<void> {
  await insertFile(writer, tenant, file);
  if (bundle) await store.insertResource(writer, { ...bundle, kind: BUNDLE, tenant });
}

function processRow(
  process: DeploymentPlan['processes'][number]['process'],
  { file, hash }: ModelResource,
) {
  return {
    key: newKey(),
    processId: process.id,
    versionTag: process.versionTag,
    name: process.name,
    resourceName: file.name,
    hash,
    startForm: process.startForm,
    timeLimit: process.timeLimit && JSON.stringify(process.timeLimit),
  };
}
