import { newKey } from '../execution/index.ts';
import type { Writer } from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { DeploymentPlan } from './deployment-plan.ts';
import type { DeployedDecision, DeployedForm } from './deployments.schema.ts';
import * as store from './deployments.store.ts';
import type { DeploymentRecord } from './deployments.store.ts';
import type { Resource } from './resources.ts';

/** Puts a timer start event's row in place of its earlier version's, in the same transaction. */
export type ScheduleStartTimers = (
  writer: Writer,
  definition: { tenant: string; processId: string; key: string; hash: string; xml: string },
) => Promise<void>;

/** What was stored, and what was there already. */
export interface Outcome {
  deploymentKey: string;
  definitions: { key: string; unchanged: boolean }[];
  decisions: DeployedDecision[];
  forms: DeployedForm[];
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
  const outcome: Outcome = { deploymentKey: '', definitions: [], decisions: [], forms: [] };
  const before = new Set<string>();
  for (const { resource, process } of plan.processes) {
    const found = { tenant: record.tenant, id: process.id };
    const latest = await store.readLatest(writer.query, store.PROCESSES, found);
    if (latest?.hash === resource.hash) {
      before.add(latest.deploymentKey);
      outcome.definitions.push({ key: latest.key, unchanged: true });
      continue;
    }
    const row = { ...processRow(process, resource), version: (latest?.version ?? 0) + 1 };
    await insertFile(writer, record.tenant, resource);
    await store.insertProcess(writer, record, row);
    const { tenant } = record;
    const { processId, key, hash } = row;
    const timers = { tenant, processId, key, hash, xml: resource.text };
    await parts.scheduleStartTimers(writer, timers);
    outcome.definitions.push({ key: row.key, unchanged: false });
  }
  await storeDecisions(writer, record, { plan, outcome, before });
  await storeForms(writer, record, { plan, outcome, before });
  return close(writer, record, { outcome, before, auditStream: parts.auditStream });
}

/** A deployment in which nothing is new leaves no trace: it names the earlier one. */
async function close(
  writer: Writer,
  record: DeploymentRecord,
  { outcome, before, auditStream }: Omit<Storing, 'plan'> & { auditStream: AuditStreamService },
): Promise<Outcome> {
  const { definitions, decisions, forms } = outcome;
  const isNew = [...definitions, ...decisions, ...forms].some(({ unchanged }) => !unchanged);
  if (!isNew) return { ...outcome, deploymentKey: [...before][0] ?? '' };
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

async function storeDecisions(
  writer: Writer,
  record: DeploymentRecord,
  { plan, outcome, before }: Storing,
): Promise<void> {
  const { tenant } = record;
  for (const { resource, decision } of plan.decisions) {
    const { name: resourceName, hash } = resource;
    const { id, name } = decision;
    const latest = await store.readLatest(writer.query, store.DECISIONS, { tenant, id });
    const unchanged = latest?.hash === hash;
    const version = unchanged ? latest.version : (latest?.version ?? 0) + 1;
    const key = unchanged ? latest.key : newKey();
    if (unchanged) before.add(latest.deploymentKey);
    else {
      await insertFile(writer, tenant, resource);
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

function processRow(process: DeploymentPlan['processes'][number]['process'], resource: Resource) {
  return {
    key: newKey(),
    processId: process.id,
    versionTag: process.versionTag,
    name: process.name,
    resourceName: resource.name,
    hash: resource.hash,
    startForm: process.startForm,
    timeLimit: process.timeLimit && JSON.stringify(process.timeLimit),
  };
}
