import type { Command } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { counterOf } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import type { Caller } from '../identity/caller.ts';
import { motiveOf } from '../operations/operation-commands.ts';
import type { Asked, OperationService } from '../operations/operations.service.ts';
import { notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { INCIDENTS, readIncident } from './incidents.queries.store.ts';
import type { IncidentRow } from './incidents.queries.store.ts';
import type { Incident, IncidentSearch } from './incidents.schema.ts';

/** Incidents: what waits for a person to mend its cause. */
export class IncidentService {
  readonly #select: Select;
  readonly #operations: OperationService;

  constructor(select: Select, operations: OperationService) {
    this.#select = select;
    this.#operations = operations;
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: IncidentSearch,
  ): Promise<SearchResult<Incident>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('incident_key', filter.incidentKey)
      .equal('instance_key', filter.processInstanceKey)
      .equal('process_id', filter.processDefinitionId)
      .equal('element_id', filter.elementId)
      .equal('kind', filter.kind)
      .equal('state', filter.state);
    const order = { sort, page };
    const found = await searchRows<IncidentRow>(this.#select, INCIDENTS, { conditions, order });
    return { items: found.items.map(describeIncident), page: found.page };
  }

  async resolve(
    caller: Caller,
    key: string,
    asked: { retries?: number | undefined } & Asked,
  ): Promise<void> {
    const row = await readIncident(this.#select, caller.tenant, key);
    if (!row) throw notFound(`Expected an incident, but there is no ${key}.`);
    const { retries, reason } = asked;
    const command: Command = {
      type: 'ResolveIncident',
      incident: counterOf(key),
      ...(retries !== undefined && { retries }),
      ...motiveOf({ by: caller.username, reason }),
    };
    await this.#operations.submit(caller, { key: row.instance_key, subject: key, command }, asked);
  }
}

function describeIncident(row: IncidentRow): Incident {
  return {
    incidentKey: row.incident_key,
    processInstanceKey: row.instance_key,
    rootProcessInstanceKey: row.root_key,
    processDefinitionId: row.process_id,
    elementId: row.element_id,
    kind: row.kind,
    message: row.message,
    state: row.state,
    createdAt: new Date(Number(row.created_at)).toISOString(),
    resolvedAt: row.resolved_at === null ? null : new Date(Number(row.resolved_at)).toISOString(),
  };
}
