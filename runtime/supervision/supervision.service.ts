import type { Command } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { splitKey } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import type { OperationService } from '../operations/operations.service.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { forbidden, invalid, notFound } from '../problem.ts';
import { searchRows } from '../search/search-rows.ts';
import type { Clock } from '../timers/clock.ts';
import type { RaiseBody, Urging, UrgingSearch } from './supervision.schema.ts';
import { readUrging, URGINGS, type UrgingRow } from './supervision.store.ts';
import { describeUrging, isAddressedTo } from './urging-view.ts';

export interface SupervisionParts {
  select: Select;
  clock: Clock;
  instances: InstanceService;
  operations: OperationService;
  organisation: OrganisationService;
  auditStream: AuditStreamService;
}

interface Once {
  idempotencyKey: string | undefined;
}

/** Urgings that want an answer: raised by the limits themselves, or by a person. */
export class SupervisionService {
  readonly #parts: SupervisionParts;

  constructor(parts: SupervisionParts) {
    this.#parts = parts;
  }

  /** Urgings of the cases that the caller may read so. */
  async search(
    caller: Caller,
    { filter = {}, sort, page }: UrgingSearch,
  ): Promise<SearchResult<Urging>> {
    const now = this.#parts.clock.now();
    const conditions = await this.#parts.instances.chosen(caller, 'urging.read', {});
    conditions
      .equal('u.urging_key', filter.urgingKey)
      .equal('u.instance_key', filter.processInstanceKey)
      .equal('u.level', filter.level)
      .equal('u.state', filter.state);
    const late = `u.state = 'OPEN' AND u.due_at < ${String(Math.trunc(now))}`;
    if (filter.late !== undefined) conditions.add(filter.late ? late : `NOT (${late})`);
    const order = { sort, page };
    const found = await searchRows<UrgingRow>(this.#parts.select, URGINGS, { conditions, order });
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const items = found.items.map(async (row) =>
      describeUrging(row, { now, directory, mayAnswer: await this.#mayAnswer(caller, row) }),
    );
    return { items: await Promise.all(items), page: found.page };
  }

  async raise(caller: Caller, key: string, asked: RaiseBody & Once): Promise<void> {
    await this.#parts.instances.permitted(caller, 'urging.raise', key);
    const { elementInstanceKey, level, text, answerWithin: within, idempotencyKey } = asked;
    const command: Command = {
      type: 'RaiseUrging',
      ...(elementInstanceKey !== undefined && { owner: ownerOf(key, elementInstanceKey) }),
      level,
      text,
      within,
      by: caller.username,
    };
    await this.#parts.operations.submit(caller, { key, command }, { reason: text, idempotencyKey });
  }

  async answer(
    caller: Caller,
    key: string,
    { answer, idempotencyKey }: { answer: string } & Once,
  ): Promise<void> {
    const { select, instances, operations, auditStream } = this.#parts;
    const row = await readUrging(select, caller.tenant, key);
    if (row === undefined) throw notFound(`Expected an urging, but there is no ${key}.`);
    await instances.permitted(caller, 'urging.answer', row.instance_key);
    if (!isAddressedTo(caller, row)) {
      await auditStream.refused(caller, 'urging.answer', key);
      throw forbidden(`Expected an urging of yours, but ${key} is for the level ${row.level}.`);
    }
    const urging = splitKey(key)?.counter ?? 0;
    const command: Command = { type: 'AnswerUrging', urging, answer, by: caller.username };
    const operation = { key: row.instance_key, subject: key, command };
    await operations.submit(caller, operation, { reason: answer, idempotencyKey });
  }

  async #mayAnswer(caller: Caller, row: UrgingRow): Promise<boolean> {
    if (row.state !== 'OPEN' || !isAddressedTo(caller, row)) return false;
    return this.#parts.instances.may(caller, 'urging.answer', row.instance_key);
  }
}

function ownerOf(instance: string, key: string): number {
  const place = splitKey(key);
  if (place?.instance === instance) return place.counter;
  throw invalid(`Expected an element instance of ${instance}, but ${key} is none.`);
}
