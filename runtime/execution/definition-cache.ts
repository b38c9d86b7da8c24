import type {
  CompiledDecision,
  InstanceDelivery,
  ProcessDefinition,
  Resources,
} from '../../engine/index.ts';
import type { Database, Select } from '../db/index.ts';
import { LruCache } from './lru-cache.ts';
import {
  BUNDLE,
  compileSource,
  decisionsIn,
  filesOf,
  type ModelSource,
  readBundle,
  readSource,
  type StoredFile,
} from './model-source.ts';

/** One version of a process, as its row says; without the model itself. */
export interface DeployedDefinition {
  key: string;
  processId: string;
  version: number;
  versionTag: string | null;
  name: string;
  /** SHA-256 of the deployed file, or of the bundle that names it and its imports. */
  hash: string;
  deploymentKey: string;
}

export type Binding = NonNullable<InstanceDelivery['binding']>;

/** All versions of a tenant, and its decisions in force. Immutable; a deployment makes a new one. */
export interface Catalogue {
  byKey(key: string): DeployedDefinition | undefined;
  latest(processId: string): DeployedDefinition | undefined;
  version(processId: string, version: number): DeployedDefinition | undefined;
  /** What a call activity of `caller` calls. */
  bound(
    processId: string,
    binding: Binding,
    caller: DeployedDefinition | undefined,
  ): DeployedDefinition | undefined;
  /** The latest version of each process. */
  latestAll(): DeployedDefinition[];
  resources: Resources;
}

/** Deployed models, parsed and compiled once. */
export interface DefinitionCache {
  catalogue(tenant: string): Promise<Catalogue>;
  /** The process of this id in the deployed model with this hash; throws when it is not there. */
  compiled(tenant: string, hash: string, processId: string): Promise<ProcessDefinition>;
  /** A decision by the hash of its model, for verification. */
  decision(tenant: string, hash: string, id: string): Promise<CompiledDecision | undefined>;
  /** The deployed file, without what it imports. */
  content(tenant: string, hash: string): Promise<string | undefined>;
  /** The deployed file, and if it is a bundle all that it names; throws when one is not there. */
  files(tenant: string, hash: string): Promise<StoredFile[]>;
}

/** Files kept compiled. A model with 200 nodes takes some hundred kB. */
const COMPILED_FILES = 500;

export function createDefinitionCache({
  selectForWriting: select,
}: Pick<Database, 'selectForWriting'>): DefinitionCache {
  const catalogues = new Map<string, { deployments: number; catalogue: Catalogue }>();
  const models = new LruCache<string, Promise<ProcessDefinition[]>>(COMPILED_FILES);
  const decisions = new LruCache<string, Promise<CompiledDecision[]>>(COMPILED_FILES);

  const finder = (tenant: string) => (hash: string) => readResource(select, tenant, hash);
  const cached = <T>(
    cache: LruCache<string, Promise<T>>,
    tenant: string,
    hash: string,
    make: (source: ModelSource) => Promise<T>,
  ) => {
    const key = `${tenant}\n${hash}`;
    const found = cache.get(key) ?? readSource(finder(tenant), hash).then(make);
    cache.set(key, found);
    found.catch(() => cache.delete(key));
    return found;
  };
  const decisionsOf = (tenant: string, hash: string) =>
    cached(decisions, tenant, hash, decisionsIn);
  const decision = async (tenant: string, hash: string, id: string) =>
    (await decisionsOf(tenant, hash)).find((one) => one.id === id);

  return {
    decision,
    async content(tenant, hash) {
      const found = await readResource(select, tenant, hash);
      if (found?.kind !== BUNDLE) return found?.content;
      return (await readResource(select, tenant, readBundle(found.content).model.hash))?.content;
    },
    files: (tenant, hash) => filesOf(finder(tenant), hash),
    async compiled(tenant, hash, processId) {
      const definitions = await cached(models, tenant, hash, compileSource);
      const definition = definitions.find(({ id }) => id === processId);
      if (definition !== undefined) return definition;
      throw new Error(`Expected process ${processId} in the deployed file ${hash} but it has none`);
    },
    async catalogue(tenant) {
      const deployments = await countDeployments(select, tenant);
      const known = catalogues.get(tenant);
      if (known?.deployments === deployments) return known.catalogue;
      const catalogue = createCatalogue(
        await readDefinitions(select, tenant),
        await readDecisions(select, tenant, decision),
      );
      catalogues.set(tenant, { deployments, catalogue });
      return catalogue;
    },
  };
}

function createCatalogue(rows: DeployedDefinition[], resources: Resources): Catalogue {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byProcess = new Map<string, DeployedDefinition[]>();
  for (const row of rows) {
    byProcess.set(row.processId, [...(byProcess.get(row.processId) ?? []), row]);
  }
  const versions = (processId: string) => byProcess.get(processId) ?? [];
  const latest = (processId: string) => versions(processId).at(-1);
  return {
    resources,
    latest,
    byKey: (key) => byKey.get(key),
    version: (processId, version) => versions(processId).find((row) => row.version === version),
    latestAll: () => [...byProcess.values()].flatMap((list) => list.at(-1) ?? []),
    bound(processId, binding, caller) {
      if (binding === 'latest') return latest(processId);
      return versions(processId).findLast((row) =>
        binding === 'deployment'
          ? row.deploymentKey === caller?.deploymentKey
          : row.versionTag === binding.versionTag,
      );
    },
  };
}

async function countDeployments(select: Select, tenant: string): Promise<number> {
  const [row] = await select<{ n: number }>(
    'SELECT count(*) AS n FROM deployments WHERE tenant = :tenant',
    { tenant },
  );
  return row?.n ?? 0;
}

/** In the order of versions. */
async function readDefinitions(select: Select, tenant: string): Promise<DeployedDefinition[]> {
  return select<DeployedDefinition>(
    `SELECT process_definition_key AS "key", process_id AS "processId", version,
            version_tag AS "versionTag", name, hash, deployment_key AS "deploymentKey"
       FROM process_definitions WHERE tenant = :tenant ORDER BY process_id, version`,
    { tenant },
  );
}

type FindDecision = DefinitionCache['decision'];

/** Decisions in force are compiled at once: the engine asks for them in the middle of a command. */
async function readDecisions(
  select: Select,
  tenant: string,
  find: FindDecision,
): Promise<Resources> {
  const rows = await select<{ id: string; hash: string }>(
    `SELECT decision_id AS id, hash FROM decisions AS d WHERE tenant = :tenant AND version =
       (SELECT max(version) FROM decisions WHERE tenant = d.tenant AND decision_id = d.decision_id)`,
    { tenant },
  );
  const inForce = new Map<string, { hash: string; decision: CompiledDecision }>();
  for (const { id, hash } of rows) {
    const decision = await find(tenant, hash, id);
    if (decision !== undefined) inForce.set(id, { hash, decision });
  }
  return { decision: (id) => inForce.get(id) };
}

async function readResource(
  select: Select,
  tenant: string,
  hash: string,
): Promise<StoredFile | undefined> {
  const [row] = await select<StoredFile>(
    'SELECT hash, kind, content FROM resources WHERE tenant = :tenant AND hash = :hash',
    { tenant, hash },
  );
  return row;
}
