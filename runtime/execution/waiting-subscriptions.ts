import {
  MESSAGE_ID_MEMORY_MS,
  type Message,
  type Step,
  type WaitingSubscription,
} from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import { newKey } from './keys.ts';

interface Subscription {
  tenant: string;
  instance: string;
  subscription: number;
  kind: string;
  name: string;
  /** What a message must carry: the model's key, else the business id. */
  correlationKey: string | null;
  /** Whether the model has a key: else a message without one is meant as well. */
  keyed: boolean;
}

/** A question to the database on whose answer a batch rests. */
export interface Look {
  sql: string;
  replacements: Record<string, unknown>;
  /** The rows, as text. */
  seen: string;
}

interface KeptRow {
  message_key: string;
  content: string;
}

/**
 * Who waits for messages and signals, and which messages wait for somebody: what the database says,
 * with what the batch has changed and not yet written.
 */
export class WaitingSubscriptions {
  /** Everything that was asked: on a database with several nodes it is asked again at the commit. */
  readonly looks: Look[] = [];
  private readonly source: Select;
  private readonly changes: RowChanges;
  private readonly opened = new Map<string, Subscription>();
  private readonly closed = new Set<string>();
  private readonly kept: (Message & { tenant: string; key: string; until: number })[] = [];
  private readonly taken = new Set<string>();
  private readonly ids = new Set<string>();

  constructor(select: Select, changes: RowChanges) {
    this.source = select;
    this.changes = changes;
  }

  /** Learns what an entry of this batch opens and closes. */
  see(tenant: string, { instance, events, state }: Step): void {
    for (const event of events) {
      if (event.type === 'SubscriptionCancelled' || event.type === 'EventCaught') {
        this.close(`${tenant} ${instance}.${String(event.key)}`);
      } else if (event.type === 'SubscriptionCreated' && event.name !== undefined) {
        this.opened.set(`${tenant} ${instance}.${String(event.key)}`, {
          tenant,
          instance,
          subscription: event.key,
          kind: event.kind,
          name: event.name,
          correlationKey: event.correlationKey ?? state.businessId ?? null,
          keyed: event.correlationKey !== undefined,
        });
      }
    }
  }

  /** The one that has waited longest. */
  async forMessage(tenant: string, message: Message): Promise<WaitingSubscription | undefined> {
    const { name, correlationKey } = message;
    const condition =
      correlationKey === undefined ? 'keyed = 0' : 'correlation_key = :correlationKey';
    const rows = await this.select<{ subscription_key: string; instance_key: string }>(
      `SELECT subscription_key, instance_key FROM subscriptions
        WHERE tenant = :tenant AND kind = 'message' AND name = :name AND ${condition}
        ORDER BY subscription_key LIMIT ${String(this.closed.size + 1)}`,
      { tenant, name, ...(correlationKey !== undefined && { correlationKey }) },
    );
    for (const { subscription_key: key, instance_key: instance } of rows) {
      if (this.closed.has(`${tenant} ${key}`)) continue;
      return { instance, subscription: Number(key.slice(key.lastIndexOf('.') + 1)) };
    }
    for (const each of this.opened.values()) {
      const isMeant =
        correlationKey === undefined ? !each.keyed : each.correlationKey === correlationKey;
      if (each.tenant === tenant && each.kind === 'message' && each.name === name && isMeant) {
        return { instance: each.instance, subscription: each.subscription };
      }
    }
    return undefined;
  }

  /** Every instance that waits for the signal. */
  async forSignal(tenant: string, name: string): Promise<string[]> {
    const rows = await this.select<{ subscription_key: string; instance_key: string }>(
      `SELECT subscription_key, instance_key FROM subscriptions
        WHERE tenant = :tenant AND kind = 'signal' AND name = :name ORDER BY subscription_key`,
      { tenant, name },
    );
    const open = rows.filter(({ subscription_key: key }) => !this.closed.has(`${tenant} ${key}`));
    const opened = [...this.opened.values()].filter(
      (each) => each.tenant === tenant && each.kind === 'signal' && each.name === name,
    );
    return [
      ...new Set([...open.map((row) => row.instance_key), ...opened.map((each) => each.instance)]),
    ];
  }

  /** Whether no message with this name and id has come before. Messages without id are all new. */
  async isNew(tenant: string, message: Message, now: number): Promise<boolean> {
    const { id, name } = message;
    if (id === undefined) return true;
    const place = `${tenant} ${name} ${id}`;
    const [known] = await this.select(
      `SELECT 1 AS found FROM message_ids
        WHERE tenant = :tenant AND name = :name AND message_id = :id`,
      { tenant, name, id },
    );
    if (known !== undefined || this.ids.has(place)) return false;
    this.ids.add(place);
    const expiresAt = now + (message.timeToLive ?? 0) + MESSAGE_ID_MEMORY_MS;
    this.changes.insert(TABLES.messageIds, { tenant, name, message_id: id, expires_at: expiresAt });
    return true;
  }

  /** Nobody waits for it yet: it stays for its time to live. */
  keepMessage(tenant: string, message: Message, now: number): void {
    if (message.timeToLive === undefined || message.timeToLive <= 0) return;
    const key = newKey();
    const until = now + message.timeToLive;
    this.kept.push({ ...message, tenant, key, until });
    this.changes.insert(TABLES.messages, {
      tenant,
      message_key: key,
      name: message.name,
      correlation_key: message.correlationKey ?? null,
      content: JSON.stringify(message),
      expires_at: until,
    });
  }

  /** Gives a kept message away, the oldest first, once. */
  async takeMessage(
    tenant: string,
    { name, correlationKey }: { name: string; correlationKey?: string },
    now: number,
  ): Promise<Message | undefined> {
    const key =
      correlationKey === undefined
        ? 'correlation_key IS NULL'
        : 'correlation_key = :correlationKey';
    const rows = await this.select<KeptRow>(
      `SELECT message_key, content FROM messages
        WHERE tenant = :tenant AND name = :name AND ${key} AND expires_at > :now
        ORDER BY message_key LIMIT ${String(this.taken.size + 1)}`,
      { tenant, name, now, ...(correlationKey !== undefined && { correlationKey }) },
    );
    const row = rows.find((each) => !this.taken.has(each.message_key));
    if (row !== undefined) return this.take(tenant, row.message_key, JSON.parse(row.content));
    const own = this.kept.find(
      (each) =>
        each.tenant === tenant &&
        each.name === name &&
        each.correlationKey === correlationKey &&
        each.until > now &&
        !this.taken.has(each.key),
    );
    return own && this.take(tenant, own.key, own);
  }

  private async select<R extends object>(
    sql: string,
    replacements: Record<string, unknown>,
  ): Promise<R[]> {
    const rows = await this.source<R>(sql, replacements);
    this.looks.push({ sql, replacements, seen: JSON.stringify(rows) });
    return rows;
  }

  private take(tenant: string, key: string, message: Message): Message {
    this.taken.add(key);
    this.changes.delete(TABLES.messages, { tenant, message_key: key });
    return message;
  }

  private close(key: string): void {
    this.closed.add(key);
    this.opened.delete(key);
  }
}
