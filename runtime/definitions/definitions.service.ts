import { parseModel } from '../../engine/index.ts';
import type { ProcessDefinition } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { DefinitionCache } from '../execution/index.ts';
import type { FormDocument } from '../forms/forms.schema.ts';
import type { FormService } from '../forms/forms.service.ts';
import type { SearchResult } from '../http/schema.ts';
import { notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type {
  ElementStatistics,
  ProcessDefinitionItem,
  ProcessDefinitionSearch,
  TimeLimitItem,
} from './definitions.schema.ts';
import * as store from './definitions.store.ts';
import type { DefinitionRow } from './definitions.store.ts';
import { factsOf } from './model-facts.ts';
import type { ModelFacts } from './model-facts.ts';

const CACHED_MODELS = 200;

export interface DefinitionParts {
  select: Select;
  cache: DefinitionCache;
  forms: FormService;
}

/** Deployed process definitions: their rows, files and what their models say. */
export class DefinitionService {
  readonly #parts: DefinitionParts;
  readonly #facts = new Map<string, Promise<ModelFacts>>();
  readonly #identities = new Map<string, { hash: string; processId: string }>();

  constructor(parts: DefinitionParts) {
    this.#parts = parts;
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: ProcessDefinitionSearch,
  ): Promise<SearchResult<ProcessDefinitionItem>> {
    const conditions = new Conditions()
      .equal('d.tenant', tenant)
      .equal('d.process_definition_key', filter.processDefinitionKey)
      .equal('d.process_id', filter.processDefinitionId)
      .equal('d.version', filter.version)
      .text('d.name', filter.name);
    if (filter.isLatestVersion) conditions.add(store.IS_LATEST);
    if (filter.isLatestVersion === false) conditions.add(`NOT (${store.IS_LATEST})`);
    const found = await searchRows<DefinitionRow>(this.#parts.select, store.DEFINITIONS, {
      conditions,
      order: { sort, page },
    });
    return { items: await this.#withCounts(tenant, found.items), page: found.page };
  }

  async get(tenant: string, key: string): Promise<ProcessDefinitionItem> {
    const [item] = await this.#withCounts(tenant, [await this.#row(tenant, key)]);
    return item as ProcessDefinitionItem;
  }

  async xml(tenant: string, key: string): Promise<string> {
    const { hash } = await this.#identityOf(tenant, key);
    return this.content(tenant, hash);
  }

  async startForm(tenant: string, key: string): Promise<FormDocument | undefined> {
    const { start_form: form } = await this.#row(tenant, key);
    return form ? this.#parts.forms.find(tenant, form) : undefined;
  }

  async elementStatistics(tenant: string, key: string): Promise<ElementStatistics['items']> {
    await this.#row(tenant, key);
    const items = new Map<string, ElementStatistics['items'][number]>();
    for (const row of await store.countElements(this.#parts.select, tenant, key)) {
      const item = items.get(row.element_id) ?? emptyStatistics(row.element_id);
      item[columnOf(row.state)] += Number(row.n);
      items.set(row.element_id, item);
    }
    return [...items.values()];
  }

  /** The latest version of a process, or the version asked for. */
  async resolve(
    tenant: string,
    wanted: { processDefinitionId?: string; processDefinitionKey?: string; version?: number },
  ): Promise<DefinitionRow> {
    if (wanted.processDefinitionKey) return this.#row(tenant, wanted.processDefinitionKey);
    const { processDefinitionId: id, version } = wanted;
    const catalogue = await this.#parts.cache.catalogue(tenant);
    const found = version ? catalogue.version(id ?? '', version) : catalogue.latest(id ?? '');
    if (!found) {
      const which = version ? `version ${version} of ${id}` : id;
      throw notFound(`Expected a deployed process, but there is no ${which}.`);
    }
    return this.#row(tenant, found.key);
  }

  async compiled(tenant: string, key: string): Promise<ProcessDefinition> {
    const { hash, processId } = await this.#identityOf(tenant, key);
    return this.#parts.cache.compiled(tenant, hash, processId);
  }

  /** What the model says for people. Parsed once a version. */
  async facts(tenant: string, key: string): Promise<ModelFacts> {
    const { hash } = await this.#identityOf(tenant, key);
    const cached = this.#facts.get(hash);
    if (cached) return cached;
    if (this.#facts.size >= CACHED_MODELS) this.#facts.clear();
    const facts = this.content(tenant, hash).then(async (xml) => factsOf(await parseModel(xml)));
    this.#facts.set(hash, facts);
    return facts;
  }

  /** What never changes of a version, without a read of the database. */
  async #identityOf(tenant: string, key: string): Promise<{ hash: string; processId: string }> {
    const known = `${tenant} ${key}`;
    const cached = this.#identities.get(known);
    if (cached) return cached;
    const { hash, process_id: processId } = await this.#row(tenant, key);
    this.#identities.set(known, { hash, processId });
    return { hash, processId };
  }

  async #row(tenant: string, key: string): Promise<DefinitionRow> {
    const row = await store.readDefinition(this.#parts.select, tenant, key);
    if (!row) throw notFound(`Expected a process definition, but there is no ${key}.`);
    return row;
  }

  /** The deployed file of this hash. */
  async content(tenant: string, hash: string): Promise<string> {
    const content = await this.#parts.cache.content(tenant, hash);
    if (content === undefined) throw new Error(`Expected the deployed file ${hash}.`);
    return content;
  }

  async #withCounts(tenant: string, rows: DefinitionRow[]): Promise<ProcessDefinitionItem[]> {
    const keys = rows.map((row) => row.process_definition_key);
    const counts = await store.countInstances(this.#parts.select, tenant, keys);
    return rows.map((row) => {
      const own = counts.filter(
        ({ process_definition_key: key }) => key === row.process_definition_key,
      );
      const count = (state: string) => Number(own.find((one) => one.state === state)?.n ?? 0);
      const instanceCount = {
        active: count('ACTIVE') + count('SUSPENDED'),
        completed: count('COMPLETED'),
      };
      return { ...describeDefinition(row), instanceCount };
    });
  }
}

function describeDefinition(row: DefinitionRow): ProcessDefinitionItem {
  return {
    processDefinitionKey: row.process_definition_key,
    processDefinitionId: row.process_id,
    name: row.name,
    version: row.version,
    versionTag: row.version_tag,
    resourceName: row.resource_name,
    deploymentKey: row.deployment_key,
    deployedAt: new Date(Number(row.deployed_at)).toISOString(),
    deployedBy: row.deployed_by,
    note: row.note,
    hash: row.hash,
    isLatestVersion: Boolean(row.is_latest),
    startForm: row.start_form,
    timeLimit: row.time_limit ? (JSON.parse(row.time_limit) as TimeLimitItem) : null,
  };
}

type StatisticsColumn = 'active' | 'completed' | 'terminated' | 'incidents';

function columnOf(state: string): StatisticsColumn {
  if (state === 'INCIDENT') return 'incidents';
  if (state === 'ACTIVE') return 'active';
  return state === 'COMPLETED' ? 'completed' : 'terminated';
}

function emptyStatistics(elementId: string): ElementStatistics['items'][number] {
  return { elementId, active: 0, completed: 0, terminated: 0, incidents: 0 };
}
