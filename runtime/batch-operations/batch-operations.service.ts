import type { Select } from '../db/index.ts';
import type { DefinitionService } from '../definitions/definitions.service.ts';
import { answeredOnce, type CommandExecutor, newKey } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { SearchResult } from '../http/schema.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { type Action, relationsFor } from '../identity/permissions.ts';
import type { InstanceSearch } from '../instances/instances.schema.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import { conflict, forbidden, invalid, notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type { Clock } from '../timers/clock.ts';
import { BATCH_KINDS, type Instruction } from './batch-instruction.ts';
import * as queries from './batch-operations.queries.store.ts';
import type { BatchItemRow, BatchRow } from './batch-operations.queries.store.ts';
import type {
  BatchItem,
  BatchItemSearch,
  BatchOperation,
  BatchSearch,
  CreatedBatch,
} from './batch-operations.schema.ts';
import { changeState, insertBatch, type StateChange } from './batch-operations.store.ts';
import { describeBatch, describeItem } from './batch-view.ts';

/** More at once is more than anybody can look over, and holds up others while they are chosen. */
export const MOST_ITEMS = 100_000;

export interface BatchParts {
  select: Select;
  executor: CommandExecutor;
  clock: Clock;
  instances: InstanceService;
  definitions: DefinitionService;
  auditStream: AuditStreamService;
  /** Tells the worker that there is something to do. */
  wake: () => void;
}

export interface NewBatchRequest {
  filter: NonNullable<InstanceSearch['filter']>;
  instruction: Instruction;
  reason: string;
  idempotencyKey: string | undefined;
}

const CONTROLS = {
  suspension: { from: ['ACTIVE'], to: 'SUSPENDED' },
  resumption: { from: ['SUSPENDED'], to: 'ACTIVE' },
  cancellation: { from: ['ACTIVE', 'SUSPENDED'], to: 'CANCELED' },
} satisfies Record<string, Pick<StateChange, 'from' | 'to'>>;

export type BatchControl = keyof typeof CONTROLS;

/** Operations on many instances: begun, watched, suspended, cancelled. */
export class BatchOperationService {
  readonly #parts: BatchParts;

  constructor(parts: BatchParts) {
    this.#parts = parts;
  }

  /** Chooses the items now, among the instances to which the caller may do this. */
  async create(caller: Caller, request: NewBatchRequest): Promise<CreatedBatch> {
    const { executor, auditStream, wake } = this.#parts;
    const { instruction, reason, filter, idempotencyKey } = request;
    await this.#assertTarget(caller, instruction);
    const selection = await this.#selection(caller, request);
    const answer = { batchOperationKey: newKey(), batchOperationType: instruction.type };
    const { tenant, username } = caller;
    const once = {
      tenant,
      answer,
      request: { instruction, reason, filter },
      idempotencyKey: ownKey(caller, idempotencyKey).idempotencyKey,
    };
    const created = await executor.write((writer) =>
      answeredOnce(writer, once, async () => {
        const key = answer.batchOperationKey;
        const total = await insertBatch(writer, this.#row(caller, key, request), selection);
        if (total > MOST_ITEMS) throw tooMany();
        const data = { type: instruction.type, total, reason };
        const record = { tenant, actor: username, type: 'batchStarted', subject: key, data };
        await auditStream.append(writer, record);
      }),
    );
    wake();
    return created;
  }

  async search(
    caller: Caller,
    { filter = {}, sort, page }: BatchSearch,
  ): Promise<SearchResult<BatchOperation>> {
    const { select } = this.#parts;
    const conditions = visible(caller, 'batch.read')
      .equal('b.batch_key', filter.batchOperationKey)
      .equal('b.type', filter.batchOperationType)
      .equal('b.state', filter.state)
      .equal('b.actor', filter.actorId);
    const order = { sort, page };
    const found = await searchRows<BatchRow>(select, queries.BATCHES, { conditions, order });
    const keys = found.items.map(({ batch_key }) => batch_key);
    const counts = await queries.countItems(select, caller.tenant, keys);
    return {
      items: found.items.map((row) => describeBatch(row, counts.get(row.batch_key) ?? {})),
      page: found.page,
    };
  }

  async get(caller: Caller, key: string): Promise<BatchOperation> {
    await this.#permitted(caller, 'batch.read', key);
    const { items } = await this.search(caller, { filter: { batchOperationKey: key } });
    const [batch] = items;
    if (batch === undefined) throw missing(key);
    return batch;
  }

  async items(
    caller: Caller,
    { filter = {}, sort, page }: BatchItemSearch,
  ): Promise<SearchResult<BatchItem>> {
    const conditions = visible(caller, 'batch.read')
      .equal('i.batch_key', filter.batchOperationKey)
      .equal('i.item_key', filter.itemKey)
      .equal('i.instance_key', filter.processInstanceKey)
      .equal('i.state', filter.state);
    const found = await searchRows<BatchItemRow>(this.#parts.select, queries.BATCH_ITEMS, {
      conditions,
      order: { sort, page },
    });
    return { items: found.items.map(describeItem), page: found.page };
  }

  /** Suspends, resumes or cancels; items that are being worked on end first. */
  async control(caller: Caller, key: string, control: BatchControl): Promise<void> {
    const { executor, clock, auditStream, wake } = this.#parts;
    await this.#permitted(caller, 'batch.manage', key);
    const { tenant, username } = caller;
    const { from, to } = CONTROLS[control];
    await executor.write(async (writer) => {
      const change = { tenant, key, from, to, now: clock.now() };
      if (!(await changeState(writer, change))) {
        throw conflict(
          `Expected batch operation ${key} to be ${from.join(' or ')}, but it is not.`,
        );
      }
      const record = { tenant, actor: username, type: 'batchChanged', subject: key };
      await auditStream.append(writer, { ...record, data: { state: to } });
    });
    wake();
  }

  /** A version that is not there is refused now, and not with each case. */
  async #assertTarget({ tenant }: Caller, instruction: Instruction): Promise<void> {
    if (instruction.type !== 'MIGRATE_PROCESS_INSTANCE') return;
    await this.#parts.definitions.compiled(tenant, instruction.processDefinitionKey);
  }

  async #selection(caller: Caller, { instruction, filter }: NewBatchRequest) {
    const { action, eligible } = BATCH_KINDS[instruction.type];
    const chosen = await this.#parts.instances.chosen(caller, action, filter);
    return {
      conditions: chosen.add(eligible),
      ofIncidents: instruction.type === 'RESOLVE_INCIDENT',
      limit: MOST_ITEMS,
    };
  }

  #row({ tenant, username }: Caller, key: string, { instruction, reason }: NewBatchRequest) {
    return {
      tenant,
      key,
      type: instruction.type,
      instruction: JSON.stringify(instruction),
      reason,
      actor: username,
      now: this.#parts.clock.now(),
    };
  }

  async #permitted(caller: Caller, action: Action, key: string): Promise<void> {
    const { select, auditStream } = this.#parts;
    const { tenant } = caller;
    const actor = await queries.actorOf(select, tenant, key);
    if (actor === undefined) throw missing(key);
    const relations = relationsFor(action, caller.roles);
    if (relations.has('any') || actor === caller.username) return;
    await auditStream.refused(caller, action, key);
    throw forbidden(`Expected a batch operation of yours, but ${key} was begun by ${actor}.`);
  }
}

/** Whoever may not see all sees what they began. */
function visible(caller: Caller, action: Action): Conditions {
  const conditions = new Conditions().equal('b.tenant', caller.tenant);
  const seesAll = relationsFor(action, caller.roles).has('any');
  return seesAll ? conditions : conditions.equal('b.actor', caller.username);
}

function missing(key: string) {
  return notFound(`Expected a batch operation, but there is no ${key}.`);
}

function tooMany() {
  return invalid(
    `Expected a filter that finds at most ${String(MOST_ITEMS)} items, but it finds more.`,
    { code: 'too-many-items' },
  );
}
