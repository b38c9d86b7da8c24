import type { DefinitionService } from '../definitions/definitions.service.ts';
import type { CommandExecutor } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { Caller } from '../identity/caller.ts';
import { conflict } from '../problem.ts';
import type { PublishMessage } from './messages.schema.ts';

/** Messages from outside: they start the process whose start event waits for them. */
export class MessageService {
  readonly #executor: CommandExecutor;
  readonly #definitions: DefinitionService;

  constructor(executor: CommandExecutor, definitions: DefinitionService) {
    this.#executor = executor;
    this.#definitions = definitions;
  }

  async publish(
    caller: Caller,
    { name, variables = {}, businessId }: PublishMessage,
    idempotencyKey: string | undefined,
  ): Promise<{ processInstanceKey?: string }> {
    const { tenant, username } = caller;
    const [target, ...others] = await this.#definitions.startedByMessage(tenant, name);
    if (!target) return {};
    if (others.length > 0) {
      const names = [target, ...others].map(({ processId }) => processId).join(', ');
      throw conflict(`Expected one process that starts with “${name}”, but these do: ${names}.`, {
        code: 'ambiguous-message',
      });
    }
    const { processInstanceKey } = await this.#executor.start({
      tenant,
      actor: username,
      processDefinitionId: target.processId,
      startEvent: target.startEvent,
      variables,
      ...(businessId !== undefined && { businessId }),
      ...ownKey(caller, idempotencyKey),
    });
    return { processInstanceKey };
  }
}
