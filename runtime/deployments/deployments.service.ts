import type { DefinitionService } from '../definitions/definitions.service.ts';
import type { Select } from '../db/index.ts';
import type { EventHub } from '../events/event-hub.ts';
import { newKey } from '../execution/index.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { ModelCheck } from '../definitions/definitions.schema.ts';
import type { UploadedFile } from '../http/route.ts';
import type { SearchResult } from '../http/schema.ts';
import { badRequest } from '../problem.ts';
import type { ProblemEntry } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { isError, planDeployment } from './deployment-plan.ts';
import type { DeploymentPlan } from './deployment-plan.ts';
import type { Deployment, DeploymentSearch, DeploymentSummary } from './deployments.schema.ts';
import * as store from './deployments.store.ts';
import type { DeploymentRecord, DeploymentRow } from './deployments.store.ts';
import type { DeployedFiles } from './import-sources.ts';
import type { ModelChecker } from './model-checker.ts';
import { resourcesOf } from './resources.ts';
import type { Resource } from './resources.ts';
import { storePlan } from './store-plan.ts';
import type { Outcome, PlanStoring } from './store-plan.ts';

export type { ScheduleStartTimers } from './store-plan.ts';

export interface DeploymentParts extends PlanStoring {
  select: Select;
  executor: CommandExecutor;
  definitions: DefinitionService;
  checker: ModelChecker;
  events: EventHub;
}

/** A model that is only checked has no name yet. */
const CHECKED = 'model.bpmn';

/** Who deploys; a part of a caller, so that the sample centre can deploy too. */
export interface Deployer {
  tenant: string;
  username: string;
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
    const plan = await this.#plan(deployer.tenant, resources);
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
      storePlan(writer, { record: { ...record, deploymentKey: newKey() }, plan }, this.#parts),
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
  async check(tenant: string, xml: string): Promise<ModelCheck> {
    const file = { name: CHECKED, kind: 'bpmn' as const, text: xml, hash: '' };
    const { problems, processes } = await this.#plan(tenant, [file]);
    const definitions = processes.map(({ process: { id, name, path } }) => ({
      id,
      name,
      path: plain(path),
    }));
    return { problems, definitions };
  }

  #plan(tenant: string, resources: Resource[]): Promise<DeploymentPlan> {
    const { select, checker, definitions } = this.#parts;
    const deployed: DeployedFiles = {
      async find(kind, namespace) {
        const rows = await store.readModelFiles(select, { tenant, kind, namespace });
        return rows.map((row) => ({ ...row, kind }));
      },
      text: (hash) => definitions.content(tenant, hash),
    };
    return planDeployment(resources, { checker, deployed });
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
      shared: outcome.shared,
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
        const place = { resource: resource.file.name, element: process.id };
        warnings.push({ severity: 'warning', code: 'unknown-form', message, ...place });
      }
    }
    return warnings;
  }
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
