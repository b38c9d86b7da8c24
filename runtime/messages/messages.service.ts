import type { CommandExecutor } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { Caller } from '../identity/caller.ts';
import type { BroadcastSignal, PublishMessage } from './messages.schema.ts';

/** Messages and signals from outside, for whoever waits for them. */
export class MessageService {
  readonly #executor: CommandExecutor;

  constructor(executor: CommandExecutor) {
    this.#executor = executor;
  }

  /** The message id makes it one message, however often it is sent. */
  async publish(
    caller: Caller,
    { name, correlationKey, businessId, variables = {}, messageId, timeToLive }: PublishMessage,
    idempotencyKey: string | undefined,
  ): Promise<{ processInstanceKey?: string }> {
    const { tenant, username } = caller;
    const key = correlationKey ?? businessId;
    const [processInstanceKey] = await this.#executor.publish({
      tenant,
      actor: username,
      entry: {
        message: {
          name,
          variables,
          ...(key !== undefined && { correlationKey: key }),
          ...(messageId !== undefined && { id: messageId }),
          ...(timeToLive !== undefined && { timeToLive }),
        },
      },
      ...ownKey(caller, idempotencyKey),
    });
    return processInstanceKey === undefined ? {} : { processInstanceKey };
  }

  async broadcast(
    caller: Caller,
    { signalName, variables = {} }: BroadcastSignal,
    idempotencyKey: string | undefined,
  ): Promise<{ processInstanceKeys: string[] }> {
    const { tenant, username } = caller;
    const processInstanceKeys = await this.#executor.publish({
      tenant,
      actor: username,
      entry: { signal: { name: signalName, variables } },
      ...ownKey(caller, idempotencyKey),
    });
    return { processInstanceKeys };
  }
}
