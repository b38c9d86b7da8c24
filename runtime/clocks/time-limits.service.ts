import type { Command } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { splitKey } from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { Action } from '../identity/permissions.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import type { OperationService } from '../operations/operations.service.ts';
import { forbidden, notFound } from '../problem.ts';
import type { ExtendBody, PauseBody } from './clocks.schema.ts';
import { type LimitRow, readLimit } from './clocks.store.ts';

export interface TimeLimitParts {
  select: Select;
  instances: InstanceService;
  operations: OperationService;
  auditStream: AuditStreamService;
}

interface Once {
  idempotencyKey: string | undefined;
}

/** What persons with the right to do to time limits: stop, let go on, extend. */
export class TimeLimitService {
  readonly #parts: TimeLimitParts;

  constructor(parts: TimeLimitParts) {
    this.#parts = parts;
  }

  async pause(caller: Caller, key: string, asked: PauseBody & Once): Promise<void> {
    await this.#permitted(caller, 'clock.pause', key);
    const { idempotencyKey, ...procedure } = asked;
    const by = caller.username;
    const command: Command = { type: 'PauseClock', clock: counterOf(key), ...procedure, by };
    await this.#submit(caller, key, command, { reason: asked.reason, idempotencyKey });
  }

  async resume(
    caller: Caller,
    key: string,
    { reason, idempotencyKey }: { reason?: string | undefined } & Once,
  ): Promise<void> {
    await this.#permitted(caller, 'clock.pause', key);
    const command: Command = {
      type: 'ResumeClock',
      clock: counterOf(key),
      ...(reason !== undefined && { reason }),
      by: caller.username,
    };
    await this.#submit(caller, key, command, { reason, idempotencyKey });
  }

  async extend(caller: Caller, key: string, asked: ExtendBody & Once): Promise<void> {
    const { extension_by: role } = await this.#permitted(caller, 'clock.extend', key);
    // What the model does not allow at all the engine says.
    if (role !== null && !caller.roles.some((held) => held === role)) {
      await this.#parts.auditStream.refused(caller, 'clock.extend', key);
      throw forbidden(`Expected ${caller.username} to be ${role} to extend it, but is not.`);
    }
    const { idempotencyKey, article, document, ...rest } = asked;
    const command: Command = {
      type: 'ExtendClock',
      clock: counterOf(key),
      ...rest,
      ...(article !== undefined && { article }),
      ...(document !== undefined && { document }),
      by: caller.username,
    };
    await this.#submit(caller, key, command, { reason: asked.reason, idempotencyKey });
  }

  async #permitted(caller: Caller, action: Action, key: string): Promise<LimitRow> {
    const row = await readLimit(this.#parts.select, caller.tenant, key);
    if (row === undefined) throw notFound(`Expected a time limit's clock, but there is no ${key}.`);
    await this.#parts.instances.permitted(caller, action, row.instance_key);
    return row;
  }

  #submit(
    caller: Caller,
    key: string,
    command: Command,
    asked: { reason?: string | undefined } & Once,
  ): Promise<void> {
    const instance = splitKey(key)?.instance ?? key;
    return this.#parts.operations.submit(caller, { key: instance, subject: key, command }, asked);
  }
}

function counterOf(key: string): number {
  return splitKey(key)?.counter ?? 0;
}
