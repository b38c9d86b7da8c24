import type { Database } from '../db/index.ts';
import type { CommandExecutor, Writer } from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import {
  bury,
  type CaseInstance,
  hasWaitingDeliveries,
  readCase,
} from '../journal/ended-case.store.ts';
import { type EraseData, erasureIn, erasureText } from '../journal/erasure.ts';
import { conflict, invalid } from '../problem.ts';
import type { Clock } from '../timers/clock.ts';
import type { EraseDataBody, ErasureItem } from './erasure.schema.ts';
import * as store from './erasure.store.ts';

export interface ErasureParts {
  database: Database;
  executor: CommandExecutor;
  instances: InstanceService;
  auditStream: AuditStreamService;
  clock: Clock;
  tree: { algorithm: DigestAlgorithm };
}

/** Erases the personal data of cases that have ended. That there was something stays provable. */
export class ErasureService {
  readonly #parts: ErasureParts;

  constructor(parts: ErasureParts) {
    this.#parts = parts;
  }

  async erase(caller: Caller, key: string, body: EraseDataBody): Promise<ErasureItem> {
    const { database, executor, instances } = this.#parts;
    const { parent_key: parent } = await instances.permitted(caller, 'instance.erase', key);
    if (parent !== null) {
      throw invalid(`Expected a root instance, but ${key} was called by ${parent}.`);
    }
    const erased = await executor.write((writer) => this.#erase(writer, { caller, key, body }));
    await store.emptyWriteAheadLog(database.select, database.kind);
    return erased;
  }

  async #erase(
    writer: Writer,
    { caller, key, body }: { caller: Caller; key: string; body: EraseDataBody },
  ): Promise<ErasureItem> {
    const { auditStream, clock, database } = this.#parts;
    const { tenant, username: actor } = caller;
    const place = { tenant, root: key };
    const instances = await readCase(writer, place);
    assertErasable(key, instances);
    if (await hasWaitingDeliveries(writer, place)) {
      throw conflict(`Expected all that ${key} sent to have arrived, but something waits.`);
    }
    await store.overwriteDeleted(writer, database.kind, true);
    await store.eraseRows(writer, place, body);
    const names = instances.map(({ instance }) => instance);
    await store.eraseAnswers(writer, tenant, names);
    await store.overwriteDeleted(writer, database.kind, false);
    const now = clock.now();
    for (const instance of instances) await this.#bury(writer, instance, { actor, now, body });
    const { reason, legalBasis } = body;
    const entries = instances.reduce((sum, { version }) => sum + version, 0);
    const counts = { instances: instances.length, entries };
    const data = { reason, legalBasis, ...counts };
    await auditStream.append(writer, { tenant, actor, type: 'dataErased', subject: key, data });
    return { at: new Date(now).toISOString(), actor, reason, legalBasis, ...counts };
  }

  #bury(
    writer: Writer,
    instance: CaseInstance,
    { actor, now, body }: { actor: string; now: number; body: EraseDataBody },
  ): Promise<unknown> {
    const { reason, legalBasis } = body;
    const command: EraseData = {
      type: 'EraseData',
      reason,
      legalBasis,
      entries: instance.version,
    };
    const { algorithm } = this.#parts.tree;
    return bury(writer, instance, { actor, now, text: erasureText(command), algorithm });
  }
}

function assertErasable(key: string, instances: CaseInstance[]): void {
  const active = instances.find(({ state }) => state === 'ACTIVE');
  if (active !== undefined) {
    throw conflict(`Expected a case that has ended, but ${active.instance} is active.`, {
      code: 'case-active',
    });
  }
  if (instances.some((instance) => erasureIn([instance]) !== undefined)) {
    throw conflict(`Expected data to erase, but those of ${key} have been erased already.`, {
      code: 'already-erased',
    });
  }
}
