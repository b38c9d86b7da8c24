import type { Command, Value, Variables } from '../../engine/index.ts';
import type { DefinitionService } from '../definitions/definitions.service.ts';
import {
  splitKey,
  type Alongside,
  type CommandExecutor,
  type StartedInstance,
} from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { Action } from '../identity/permissions.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import type { VariableService } from '../instances/variables.service.ts';
import { conflict, invalid } from '../problem.ts';
import { counterIn, mappingOf, migration, modification, motiveOf } from './operation-commands.ts';
import { migrationPlanOf, planOf } from './operation-plan.ts';
import type { MigrateBody, ModifyBody, OperationPlan, RestartBody } from './operations.schema.ts';

export interface OperationParts {
  executor: CommandExecutor;
  instances: InstanceService;
  definitions: DefinitionService;
  variables: VariableService;
  auditStream: AuditStreamService;
}

/** What every operation is asked with. */
export interface Asked {
  reason?: string | undefined;
  idempotencyKey: string | undefined;
}

export interface Operation {
  /** Key of the instance. */
  key: string;
  /** Key of what in it is operated on, where it is not the whole. */
  subject?: string;
  command: Command;
  /** For a migration: key of the version. */
  processDefinitionKey?: string;
  /** As in `CommandRequest`. */
  askedFor?: Record<string, unknown>;
}

/** What people do to running instances besides working on their tasks. */
export class OperationService {
  readonly #parts: OperationParts;

  constructor(parts: OperationParts) {
    this.#parts = parts;
  }

  async cancel(caller: Caller, key: string, asked: Asked): Promise<void> {
    const row = await this.#parts.instances.permitted(caller, 'instance.cancel', key);
    if (row.parent_key) {
      throw invalid(`Expected a root instance, but ${key} was called by ${row.parent_key}.`);
    }
    const reason = asked.reason ?? '';
    const command: Command = { type: 'CancelInstance', ...(reason && { reason }) };
    await this.submit(caller, { key, command }, asked);
  }

  async suspend(caller: Caller, key: string, asked: Asked): Promise<void> {
    const command: Command = { type: 'SuspendInstance', ...this.#motive(caller, asked) };
    await this.#operate(caller, 'instance.suspend', { key, command, asked });
  }

  async resume(caller: Caller, key: string, asked: Asked): Promise<void> {
    const command: Command = { type: 'ResumeInstance', ...this.#motive(caller, asked) };
    await this.#operate(caller, 'instance.suspend', { key, command, asked });
  }

  /** Gives a plan instead of doing it, if a dry run was asked for. */
  async modify(
    caller: Caller,
    key: string,
    body: ModifyBody & Asked,
  ): Promise<OperationPlan | undefined> {
    await this.#parts.instances.permitted(caller, 'instance.modify', key);
    const command = modification(key, body, { by: caller.username, reason: body.reason });
    const operation: Operation = { key, command };
    if (body.dryRun) return planOf(await this.#preview(caller, operation));
    await this.submit(caller, operation, body);
    return undefined;
  }

  /** Gives a plan instead of doing it, if a dry run was asked for. */
  async migrate(
    caller: Caller,
    key: string,
    body: MigrateBody & Asked,
  ): Promise<OperationPlan | undefined> {
    await this.#parts.instances.permitted(caller, 'instance.migrate', key);
    const command = migration(body, { by: caller.username, reason: body.reason });
    const processDefinitionKey = body.targetProcessDefinitionKey;
    const operation: Operation = { key, command, processDefinitionKey };
    if (!body.dryRun) {
      await this.submit(caller, operation, body);
      return undefined;
    }
    const definition = await this.#parts.definitions.compiled(caller.tenant, processDefinitionKey);
    const preview = await this.#preview(caller, operation);
    return migrationPlanOf(preview, { definition, mapping: mappingOf(body) });
  }

  /** One more instance of a running multi-instance activity (加签). */
  async addIteration(
    caller: Caller,
    key: string,
    asked: Asked & { elementInstanceKey: string; item?: Value },
  ): Promise<void> {
    const command: Command = {
      type: 'AddIteration',
      element: counterIn(key, asked.elementInstanceKey),
      ...(asked.item !== undefined && { item: asked.item }),
      ...this.#motive(caller, asked),
    };
    await this.#operate(caller, 'instance.modify', { key, command, asked });
  }

  /** One instance less of it (减签). */
  async withdrawIteration(
    caller: Caller,
    key: string,
    asked: Asked & { elementInstanceKey: string },
  ): Promise<void> {
    const element = counterIn(key, asked.elementInstanceKey);
    const command: Command = { type: 'RemoveIteration', element, ...this.#motive(caller, asked) };
    await this.#operate(caller, 'instance.modify', { key, command, asked });
  }

  async setVariables(
    caller: Caller,
    elementInstanceKey: string,
    asked: Asked & { variables: Variables; local: boolean },
  ): Promise<void> {
    // A whole instance may be named too: its variables are those of its first element instance.
    const place = splitKey(elementInstanceKey) ?? { instance: elementInstanceKey, counter: 1 };
    const command: Command = {
      type: 'SetVariables',
      scope: place.counter,
      variables: asked.variables,
      ...(!asked.local && { propagate: true }),
      ...this.#motive(caller, asked),
    };
    const operation = { key: place.instance, subject: elementInstanceKey, command };
    await this.#operate(caller, 'instance.writeData', { ...operation, asked });
  }

  /**
   * A new instance that begins with elements of an ended one, with the variables as they were when
   * the first of them last began, or as they were left if it never did.
   */
  async restart(caller: Caller, key: string, body: RestartBody & Asked): Promise<StartedInstance> {
    const row = await this.#parts.instances.permitted(caller, 'instance.restart', key);
    if (row.state !== 'COMPLETED' && row.state !== 'TERMINATED') {
      throw conflict(`Expected an ended instance, but ${key} is ${row.state}: modify it.`);
    }
    const { tenant, username } = caller;
    const elements = body.startInstructions.map(({ elementId }) => elementId);
    const then = await this.#parts.variables.whenBegan(tenant, key, elements[0] ?? '');
    const { reason } = body;
    return this.#parts.executor.start({
      tenant,
      actor: username,
      processDefinitionKey: body.processDefinitionKey ?? row.process_definition_key,
      ...(row.business_id !== null && { businessId: row.business_id }),
      ...(row.window_id !== null && { window: row.window_id }),
      variables: then.process,
      activate: elements.map((element, index) => ({
        element,
        ...(index === 0 && Object.keys(then.inner).length > 0 && { variables: then.inner }),
      })),
      reason,
      alongside: this.#audited(caller, key, { operation: 'RestartInstance', reason }),
      ...ownKey(caller, body.idempotencyKey),
    });
  }

  async #operate(
    caller: Caller,
    action: Action,
    { asked, ...operation }: Operation & { asked: Asked },
  ): Promise<void> {
    await this.#parts.instances.permitted(caller, action, operation.key);
    await this.submit(caller, operation, asked);
  }

  /** Does what the caller may do, and notes it in the audit stream in the same transaction. */
  async submit(caller: Caller, operation: Operation, asked: Asked): Promise<void> {
    const { key, subject = key, command } = operation;
    const told = { operation: command.type, reason: asked.reason ?? '' };
    await this.#parts.executor.submit({
      ...this.#request(caller, operation),
      alongside: this.#audited(caller, subject, told),
      ...ownKey(caller, asked.idempotencyKey),
    });
  }

  #preview(caller: Caller, operation: Operation) {
    return this.#parts.executor.preview(this.#request(caller, operation));
  }

  #request(caller: Caller, { key, command, processDefinitionKey, askedFor }: Operation) {
    const { tenant, username: actor } = caller;
    return {
      tenant,
      actor,
      instance: key,
      command,
      ...(processDefinitionKey !== undefined && { processDefinitionKey }),
      ...(askedFor !== undefined && { askedFor }),
    };
  }

  #motive(caller: Caller, { reason }: Asked) {
    return motiveOf({ by: caller.username, reason });
  }

  /** The audit stream's entry, in the command's transaction. */
  #audited(caller: Caller, subject: string, data: Record<string, string>): Alongside {
    const { tenant, username: actor } = caller;
    const record = { tenant, actor, type: 'caseOperated', subject, data };
    return (writer) => this.#parts.auditStream.append(writer, record);
  }
}
