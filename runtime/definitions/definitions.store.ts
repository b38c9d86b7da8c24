import type { Select } from '../db/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

const LATEST = `d.version = (SELECT max(l.version) FROM process_definitions AS l
  WHERE l.tenant = d.tenant AND l.process_id = d.process_id)`;

/** Condition that holds for the latest version of each process. */
export const IS_LATEST = LATEST;

export const DEFINITIONS: SearchPlan = {
  select: `d.*, CASE WHEN ${LATEST} THEN 1 ELSE 0 END AS is_latest`,
  from: 'process_definitions AS d',
  sort: {
    name: { sql: 'd.name', type: 'text' },
    processDefinitionId: { sql: 'd.process_id', type: 'text' },
    version: { sql: 'd.version', type: 'number' },
    deployedAt: { sql: 'd.deployed_at', type: 'number' },
  },
  defaultSort: [
    { field: 'name', order: 'asc' },
    { field: 'version', order: 'desc' },
  ],
  key: 'd.process_definition_key',
};

export interface DefinitionRow {
  process_definition_key: string;
  process_id: string;
  version: number;
  version_tag: string | null;
  name: string;
  resource_name: string;
  hash: string;
  deployment_key: string;
  deployed_at: number | string;
  deployed_by: string;
  note: string;
  start_form: string | null;
  time_limit: string | null;
  is_latest: number;
}

export async function readDefinition(
  select: Select,
  tenant: string,
  key: string,
): Promise<DefinitionRow | undefined> {
  const [row] = await select<DefinitionRow>(
    `SELECT ${DEFINITIONS.select} FROM ${DEFINITIONS.from}
     WHERE d.tenant = :tenant AND d.process_definition_key = :key`,
    { tenant, key },
  );
  return row;
}

export async function readLatestDefinitions(
  select: Select,
  tenant: string,
): Promise<DefinitionRow[]> {
  return select<DefinitionRow>(
    `SELECT ${DEFINITIONS.select} FROM ${DEFINITIONS.from} WHERE d.tenant = :tenant AND ${LATEST}`,
    { tenant },
  );
}

export interface InstanceCountRow {
  process_definition_key: string;
  state: string;
  n: number | string;
}

export async function countInstances(
  select: Select,
  tenant: string,
  keys: string[],
): Promise<InstanceCountRow[]> {
  if (keys.length === 0) return [];
  return select<InstanceCountRow>(
    `SELECT process_definition_key, state, count(*) AS n FROM instances
     WHERE tenant = :tenant AND process_definition_key IN (:keys)
     GROUP BY process_definition_key, state`,
    { tenant, keys },
  );
}

export interface ElementCountRow {
  element_id: string;
  state: string;
  n: number | string;
}

export async function countElements(
  select: Select,
  tenant: string,
  key: string,
): Promise<ElementCountRow[]> {
  return select<ElementCountRow>(
    `SELECT element_id, state, count(*) AS n FROM element_instances
     WHERE tenant = :tenant AND process_definition_key = :key GROUP BY element_id, state
     UNION ALL
     SELECT element_id, 'INCIDENT', count(*) FROM incidents
     WHERE tenant = :tenant AND process_definition_key = :key AND state = 'ACTIVE'
     GROUP BY element_id`,
    { tenant, key },
  );
}
