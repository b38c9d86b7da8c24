import type { Select } from '../db/index.ts';
import type { CommandExecutor } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { Caller } from '../identity/caller.ts';
import type { SearchResult } from '../http/schema.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { KEPT_MESSAGES, SUBSCRIPTIONS } from './messages.queries.store.ts';
import type { KeptMessageRow, SubscriptionRow } from './messages.queries.store.ts';
import type {
  BroadcastSignal,
  KeptMessage,
  KeptMessageSearch,
  MessageSubscription,
  PublishMessage,
  SubscriptionSearch,
} from './messages.schema.ts';

/** Messages and signals from outside, for whoever waits for them. */
export class MessageService {
  readonly #executor: CommandExecutor;
  readonly #select: Select;

  constructor({ executor, select }: { executor: CommandExecutor; select: Select }) {
    this.#executor = executor;
    this.#select = select;
  }

  async searchSubscriptions(
    tenant: string,
    { filter = {}, ...order }: SubscriptionSearch,
  ): Promise<SearchResult<MessageSubscription>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('kind', 'message')
      .equal('subscription_key', filter.messageSubscriptionKey)
      .equal('instance_key', filter.processInstanceKey)
      .equal('element_id', filter.elementId)
      .equal('name', filter.messageName)
      .equal('correlation_key', filter.correlationKey)
      .time('created_at', filter.createdAt);
    const search = { conditions, order };
    const found = await searchRows<SubscriptionRow>(this.#select, SUBSCRIPTIONS, search);
    return { items: found.items.map(describeSubscription), page: found.page };
  }

  async searchKept(
    tenant: string,
    { filter = {}, ...order }: KeptMessageSearch,
  ): Promise<SearchResult<KeptMessage>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('message_key', filter.messageKey)
      .equal('name', filter.name)
      .equal('correlation_key', filter.correlationKey)
      .time('expires_at', filter.expiresAt);
    const search = { conditions, order };
    const found = await searchRows<KeptMessageRow>(this.#select, KEPT_MESSAGES, search);
    return { items: found.items.map(describeKept), page: found.page };
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

function describeSubscription(row: SubscriptionRow): MessageSubscription {
  return {
    messageSubscriptionKey: row.subscription_key,
    processInstanceKey: row.instance_key,
    rootProcessInstanceKey: row.root_key,
    elementId: row.element_id,
    messageName: row.name,
    correlationKey: row.correlation_key,
    createdAt: new Date(Number(row.created_at)).toISOString(),
  };
}

function describeKept(row: KeptMessageRow): KeptMessage {
  return {
    messageKey: row.message_key,
    name: row.name,
    correlationKey: row.correlation_key,
    expiresAt: new Date(Number(row.expires_at)).toISOString(),
  };
}
