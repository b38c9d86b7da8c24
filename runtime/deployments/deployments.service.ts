import type { DefinitionService } from '../definitions/definitions.service.ts';
import type { Select } from '../db/index.ts';
import type { EventHub } from '../events/event-hub.ts';
import { newKey } from '../execution/index.ts';
import type { CommandExecutor, Writer } from '../execution/index.ts';
import type { ModelCheck } from '../definitions/definitions.schema.ts';
import type { UploadedFile } from '../http/route.ts';
import type { SearchResult } from '../http/schema.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import { badRequest } from '../problem.ts';
import type { ProblemEntry } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { isError, planDeployment } from './deployment-plan.ts';
import type { DeploymentPlan } from './deployment-plan.ts';
import type {
  DeployedDecision,
  DeployedForm,
  Deployment,
  DeploymentSearch,
  DeploymentSummary,
} from './deployments.schema.ts';
import * as store from './deployments.store.ts';
import type { DeploymentRecord, DeploymentRow } from './deployments.store.ts';
import type { ModelChecker } from './model-checker.ts';
import { resourcesOf } from './resources.ts';
import type { Resource } from './resources.ts';

/** Puts a timer start event's row in place of its earlier version's, in the same transaction. */
export type ScheduleStartTimers = (
  writer: Writer,
  definition: { tenant: string; processId: string; key: string; hash: string; xml: string },
) => Promise<void>;

export interface DeploymentParts {
  select: Select;
  executor: CommandExecutor;
  auditStream: AuditStreamService;
  definitions: DefinitionService;
  checker: ModelChecker;
  events: EventHub;
  scheduleStartTimers: ScheduleStartTimers;
}

/** Who deploys; a part of a caller, so that the sample centre can deploy too. */
export interface Deployer {
  tenant: string;
  username: string;
}

interface Outcome {
  deploymentKey: string;
  definitions: { key: string; unchanged: boolean }[];
  decisions: DeployedDecision[];
  forms: DeployedForm[];
}

/** Takes files, checks them all, and stores all of them or none. */
export class DeploymentService {
  readonly #parts: DeploymentParts;

  constructor(parts: DeploymentParts) {
    this.#parts = parts;
  }

  async deploy(
    deployer: Deployer,
    { files, note }: { files: UploadedFile[]; note: string },
  ): Promise<Deployment> {
    if (files.length === 0) {
      throw badRequest('Expected at least one file in “resources”, but there is none.');
    }
    const { resources, problems } = resourcesOf(files);
    const plan = await planDeployment(resources, this.#parts.checker);
    const all = [...problems, ...plan.problems];
    if (all.some(isError)) throw refusal(all);
    const warnings = [...all, ...(await this.#unknownForms(deployer.tenant, plan))];
    const record = {
      tenant: deployer.tenant,
      note,
      deployedBy: deployer.username,
      deployedAt: Date.now(),
    };
    const outcome = await this.#parts.executor.write((writer) =>
      this.#store(writer, { ...record, deploymentKey: newKey() }, plan),
    );
    this.#parts.events.definitionChanged(deployer.tenant);
    return this.#describe(record, outcome, warnings);
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: DeploymentSearch,
  ): Promise<SearchResult<DeploymentSummary>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('deployment_key', filter.deploymentKey)
      .equal('deployed_by', filter.deployedBy);
    const found = await searchRows<DeploymentRow>(this.#parts.select, store.DEPLOYMENTS, {
      conditions,
      order: { sort, page },
    });
    return { items: found.items.map(summaryOf), page: found.page };
  }

  /** What a deployment of the model would say, without one. */
  async check(xml: string): Promise<ModelCheck> {
    const { problems, processes } = await this.#parts.checker.check({ kind: 'bpmn', text: xml });
    const definitions = processes.map(({ id, name, path }) => ({ id, name, path: plain(path) }));
    return { problems, definitions };
  }

  async #store(writer: Writer, record: DeploymentRecord, plan: DeploymentPlan): Promise<Outcome> {
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
      await this.#parts.scheduleStartTimers(writer, timers);
      outcome.definitions.push({ key: row.key, unchanged: false });
    }
    await storeDecisions(writer, record, { plan, outcome, before });
    await storeForms(writer, record, { plan, outcome, before });
    return this.#close(writer, record, { outcome, before });
  }

  /** A deployment in which nothing is new leaves no trace: it names the earlier one. */
  async #close(
    writer: Writer,
    record: DeploymentRecord,
    { outcome, before }: { outcome: Outcome; before: Set<string> },
  ): Promise<Outcome> {
    const { definitions, decisions, forms } = outcome;
    const isNew = [...definitions, ...decisions, ...forms].some(({ unchanged }) => !unchanged);
    if (!isNew) return { ...outcome, deploymentKey: [...before][0] ?? '' };
    await store.insertDeployment(writer, record);
    await this.#parts.auditStream.append(writer, {
      tenant: record.tenant,
      actor: record.deployedBy,
      type: 'deployed',
      subject: record.deploymentKey,
      data: { note: record.note, definitions: definitions.length, forms: forms.length },
    });
    return { ...outcome, deploymentKey: record.deploymentKey };
  }

  async #describe(
    record: Omit<DeploymentRecord, 'deploymentKey'>,
    outcome: Outcome,
    warnings: ProblemEntry[],
  ): Promise<Deployment> {
    const definitions = await Promise.all(
      outcome.definitions.map(async ({ key, unchanged }) => ({
        ...(await this.#parts.definitions.get(record.tenant, key)),
        unchanged,
      })),
    );
    return {
      deploymentKey: outcome.deploymentKey,
      note: record.note,
      deployedAt: new Date(record.deployedAt).toISOString(),
      deployedBy: record.deployedBy,
      definitions,
      decisions: outcome.decisions,
      forms: outcome.forms,
      warnings,
    };
  }

  async #unknownForms(tenant: string, plan: DeploymentPlan): Promise<ProblemEntry[]> {
    const here = new Set(plan.forms.map(({ formId }) => formId));
    const warnings: ProblemEntry[] = [];
    for (const { resource, process } of plan.processes) {
      const wanted = new Set([...process.forms, ...(process.startForm ? [process.startForm] : [])]);
      for (const id of wanted) {
        if (here.has(id)) continue;
        if (await store.readLatest(this.#parts.select, store.FORMS, { tenant, id })) continue;
        const message = `Expected the form “${id}” of ${process.name} to be deployed, but it is not.`;
        const place = { resource: resource.name, element: process.id };
        warnings.push({ severity: 'warning', code: 'unknown-form', message, ...place });
      }
    }
    return warnings;
  }
}

interface Storing {
  plan: DeploymentPlan;
  outcome: Outcome;
  /** Keys of earlier deployments whose content is the same. */
  before: Set<string>;
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

function summaryOf(row: DeploymentRow): DeploymentSummary {
  return {
    deploymentKey: row.deployment_key,
    note: row.note,
    deployedAt: new Date(Number(row.deployed_at)).toISOString(),
    deployedBy: row.deployed_by,
  };
}

function refusal(problems: ProblemEntry[]) {
  const errors = problems.filter(isError);
  const first = errors[0];
  const place = [first?.resource, first?.line && `line ${first.line}`].filter(Boolean).join(', ');
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return badRequest(`${place ? `${place}: ` : ''}${first?.message ?? ''}${more}`, {
    code: 'invalid-model',
    problems,
  });
}

function plain(value: unknown): ModelCheck['definitions'][number]['path'] {
  return JSON.parse(JSON.stringify(value)) as ModelCheck['definitions'][number]['path'];
}
