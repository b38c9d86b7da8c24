import type { ArchivedCases } from '../archive/archived-cases.service.ts';
import type { Select } from '../db/index.ts';
import type { SearchResult, VariableFilter } from '../http/schema.ts';
import { departmentWindows } from '../identity/access.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { mayEver, relationsFor } from '../identity/permissions.ts';
import type { Action } from '../identity/permissions.ts';
import type { Directory } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { forbidden, notFound, type Problem } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { instancesWith } from '../search/variable-filters.ts';
import type { Clock } from '../timers/clock.ts';
import { describeClock } from './clock-view.ts';
import { describeInstance } from './instance-view.ts';
import * as store from './instances.queries.store.ts';
import type { InstanceRow } from './instances.queries.store.ts';
import type {
  ClockItem,
  ElementInstances,
  InstanceSearch,
  InstanceVariables,
  ProcessInstance,
} from './instances.schema.ts';
import { readEntries } from './journal.queries.store.ts';
import { JournalView } from './journal-view.ts';
import { isoTime, lateClocks, lateSql } from './light.ts';

export interface InstanceParts {
  select: Select;
  clock: Clock;
  organisation: OrganisationService;
  auditStream: AuditStreamService;
  archived: ArchivedCases;
}

/** Process instances as people see them. */
export class InstanceService {
  readonly #parts: InstanceParts;

  constructor(parts: InstanceParts) {
    this.#parts = parts;
  }

  async search(
    caller: Caller,
    { filter = {}, sort, page }: InstanceSearch,
  ): Promise<SearchResult<ProcessInstance>> {
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const conditions = await this.chosen(caller, 'instance.read', filter);
    const now = this.#parts.clock.now();
    const order = { sort, page };
    const plan = store.INSTANCES;
    const found = await searchRows<InstanceRow>(this.#parts.select, plan, { conditions, order });
    return {
      items: found.items.map((row) => describeInstance(row, directory, now)),
      page: found.page,
    };
  }

  /** Of the instances that a filter finds, those with which the caller may do this; on alias `i`. */
  async chosen(
    caller: Caller,
    action: Action,
    filter: NonNullable<InstanceSearch['filter']>,
  ): Promise<Conditions> {
    const { tenant } = caller;
    const directory = await this.#parts.organisation.directory(tenant);
    const conditions = this.#visible(caller, directory, action);
    addFilters(conditions, filter, { tenant, now: this.#parts.clock.now() });
    const columns = { instance: 'i.instance_key', root: 'i.root_key' };
    return conditions.any([await this.holding(caller, filter.variables, columns)]);
  }

  /** Rows of cases that have these values, and whose data the caller may read. */
  async holding(
    caller: Caller,
    variables: VariableFilter[] = [],
    columns: { instance: string; root: string },
  ): Promise<Conditions> {
    const conditions = new Conditions();
    if (variables.length === 0) return conditions;
    const { organisation, auditStream } = this.#parts;
    // Whoever finds cases by their data learns of the data.
    await auditStream.dataSearched(caller, variables);
    for (const variable of variables) {
      conditions.among(columns.instance, [instancesWith(caller.tenant, variable)]);
    }
    const relations = relationsFor('instance.readData', caller.roles);
    if (relations.has('any')) return conditions;
    const windows = departmentWindows(caller, await organisation.directory(caller.tenant));
    return conditions.any([store.standsIn(relations, caller, windows, columns.root)]);
  }

  async get(caller: Caller, key: string): Promise<ProcessInstance> {
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const row = await this.permitted(caller, 'instance.read', key);
    return describeInstance(row, directory, this.#parts.clock.now());
  }

  /** The instance, if the caller may do this with it. */
  async permitted(caller: Caller, action: Action, key: string): Promise<InstanceRow> {
    const { tenant } = caller;
    const directory = await this.#parts.organisation.directory(tenant);
    const conditions = this.#visible(caller, directory, action).equal('i.instance_key', key);
    const row = await store.readInstance(this.#parts.select, conditions);
    if (row) return row;
    const any = new Conditions().equal('i.tenant', tenant).equal('i.instance_key', key);
    if (!(await store.readInstance(this.#parts.select, any))) {
      throw await this.#absent(caller, action, key);
    }
    await this.#parts.auditStream.refused(caller, action, key);
    throw forbidden(`Expected a case of yours, but ${key} belongs to others.`, {
      code: 'not-your-case',
    });
  }

  /** Whose case an archived one was cannot be told any more: only who may see all hears of it. */
  async #absent({ tenant, roles }: Caller, action: Action, key: string): Promise<Problem> {
    const mayKnow = relationsFor(action, roles).has('any');
    const archived = mayKnow ? await this.#parts.archived.problemOf(tenant, key) : undefined;
    return archived ?? notFound(`Expected a process instance, but there is no ${key}.`);
  }

  async variables(caller: Caller, key: string): Promise<InstanceVariables['items']> {
    await this.permitted(caller, 'instance.readData', key);
    await this.#parts.auditStream.dataRead(caller, key, 'variables');
    const entries = await readEntries(this.#parts.select, caller.tenant, key);
    return new JournalView(entries).list().map(({ scope, element, name, value }) => ({
      name,
      value,
      scopeKey: `${key}.${scope}`,
      scopeElementId: element,
    }));
  }

  async clocks(caller: Caller, key: string): Promise<ClockItem[]> {
    await this.permitted(caller, 'instance.read', key);
    const { clocks, pauses } = await store.readClocks(this.#parts.select, caller.tenant, key);
    const now = this.#parts.clock.now();
    const rights = {
      mayPause: await this.may(caller, 'clock.pause', key),
      mayExtend: await this.may(caller, 'clock.extend', key),
      roles: caller.roles,
    };
    const directory = await this.#parts.organisation.directory(caller.tenant);
    return clocks.map((row) => describeClock(row, { pauses, now, rights, directory }));
  }

  /** Whether the caller may do this with an instance that goes on; asking is no attempt. */
  async may(caller: Caller, action: Action, key: string): Promise<boolean> {
    if (!mayEver(action, caller.roles)) return false;
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const conditions = this.#visible(caller, directory, action)
      .equal('i.instance_key', key)
      .add("i.state IN ('ACTIVE', 'SUSPENDED')");
    return (await store.readInstance(this.#parts.select, conditions)) !== undefined;
  }

  async elementInstances(caller: Caller, key: string): Promise<ElementInstances['items']> {
    await this.permitted(caller, 'instance.read', key);
    const rows = await store.readElementInstances(this.#parts.select, caller.tenant, key);
    return rows.map((row) => ({
      elementInstanceKey: row.element_instance_key,
      elementId: row.element_id,
      elementName: row.element_name,
      type: row.type,
      state: row.state,
      startedAt: new Date(Number(row.started_at)).toISOString(),
      endedAt: isoTime(row.ended_at),
    }));
  }

  #visible(caller: Caller, directory: Directory, action: Action): Conditions {
    const conditions = new Conditions().equal('i.tenant', caller.tenant);
    const relations = relationsFor(action, caller.roles);
    if (relations.has('any')) return conditions;
    const windows = departmentWindows(caller, directory);
    return conditions.any([store.standsIn(relations, caller, windows)]);
  }
}

function addFilters(
  conditions: Conditions,
  filter: NonNullable<InstanceSearch['filter']>,
  { tenant, now }: { tenant: string; now: number },
): void {
  conditions
    .equal('i.instance_key', filter.processInstanceKey)
    .equal('i.root_key', filter.rootProcessInstanceKey)
    .equal('i.parent_key', filter.parentProcessInstanceKey)
    .equal('i.process_id', filter.processDefinitionId)
    .equal('i.process_definition_key', filter.processDefinitionKey)
    .equal('i.state', filter.state)
    .equal('i.window_id', filter.window)
    .equal('i.started_by', filter.initiator)
    .time('i.started_at', filter.startedAt)
    .time(store.ENDED_AT, filter.completedAt);
  const name = { column: 'i.business_id', key: 'i.instance_key', tenant };
  conditions.name(name, filter.businessId);
  if (filter.hasIncident !== undefined) conditions.add('i.has_incident = ?', +filter.hasIncident);
  if (filter.late) conditions.among('i.clock_key', lateClocks(tenant, now));
  if (filter.late === false) conditions.add(`NOT ${lateSql(now)}`);
}
