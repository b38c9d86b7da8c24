import type { Select } from '../db/index.ts';
import { type CommandExecutor, newKey, type Writer } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { OutgoingHttp } from '../outgoing/index.ts';
import { conflict, invalid, notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import { DELIVERIES, type DeliveryRow, retryDelivery } from './deliveries.store.ts';
import { newSecret } from './signature.ts';
import type { WebhookDispatcher } from './webhook-dispatcher.ts';
import { describeDelivery, describeWebhook } from './webhook-view.ts';
import type {
  CreatedWebhook,
  CreateWebhook,
  Delivery,
  DeliverySearch,
  UpdateWebhook,
  Webhook,
  WebhookSearch,
} from './webhooks.schema.ts';
import {
  deleteWebhook,
  insertWebhook,
  readWebhook,
  rewind,
  settingsOf,
  updateSecret,
  updateWebhookRow,
  WEBHOOKS,
  type WebhookRow,
} from './webhooks.store.ts';

export interface WebhookParts {
  select: Select;
  executor: CommandExecutor;
  outgoing: OutgoingHttp;
  auditStream: AuditStreamService;
  dispatcher: WebhookDispatcher;
}

/** Webhooks: who outside is told of what happens, and what has been told. */
export class WebhookService {
  readonly #parts: WebhookParts;

  constructor(parts: WebhookParts) {
    this.#parts = parts;
  }

  async search({ tenant }: Caller, search: WebhookSearch): Promise<SearchResult<Webhook>> {
    const { filter = {}, sort, page } = search;
    const isActive = filter.active === undefined ? undefined : Number(filter.active);
    const conditions = new Conditions().equal('tenant', tenant).equal('is_active', isActive);
    const order = { sort, page };
    const found = await searchRows<WebhookRow>(this.#parts.select, WEBHOOKS, { conditions, order });
    return { items: found.items.map(describeWebhook), page: found.page };
  }

  async get({ tenant }: Caller, key: string): Promise<Webhook> {
    return describeWebhook(await this.#known(tenant, key));
  }

  /** The answer is the only one that holds the secret. Throws 422 for a host that is not allowed. */
  async create(caller: Caller, body: CreateWebhook): Promise<CreatedWebhook> {
    const { tenant, username } = caller;
    this.#assertAllowed(body.url);
    const key = newKey();
    const secret = newSecret();
    await this.#write(caller, { type: 'webhookCreated', key, data: told(body) }, (writer) =>
      insertWebhook(writer, { tenant, key }, { ...body, secret, username }),
    );
    return { ...(await this.get(caller, key)), secret };
  }

  /** Members that are absent stay as they are. Throws 422 for a host that is not allowed. */
  async update(caller: Caller, key: string, body: UpdateWebhook): Promise<Webhook> {
    const { tenant } = caller;
    const given = Object.entries(body).filter(([, value]) => value !== undefined);
    const settings = {
      ...settingsOf(await this.#known(tenant, key)),
      ...(Object.fromEntries(given) as Partial<CreateWebhook>),
    };
    if (body.url !== undefined) this.#assertAllowed(body.url);
    await this.#write(caller, { type: 'webhookChanged', key, data: told(settings) }, (writer) =>
      updateWebhookRow(writer, { tenant, key }, settings),
    );
    return this.get(caller, key);
  }

  /** A new secret at once in the place of the old one. */
  async renewSecret(caller: Caller, key: string): Promise<{ secret: string }> {
    const { tenant } = caller;
    await this.#known(tenant, key);
    const secret = newSecret();
    await this.#write(caller, { type: 'webhookSecretRenewed', key }, (writer) =>
      updateSecret(writer, { tenant, key }, secret),
    );
    return { secret };
  }

  async remove(caller: Caller, key: string): Promise<void> {
    const { tenant } = caller;
    await this.#known(tenant, key);
    await this.#write(caller, { type: 'webhookDeleted', key }, (writer) =>
      deleteWebhook(writer, { tenant, key }),
    );
  }

  /** Sends everything from a position on once more, with the same webhook-ids. */
  async replay(caller: Caller, key: string, sequence: number): Promise<void> {
    const { tenant } = caller;
    const { position } = await this.#known(tenant, key);
    const record = { type: 'webhookReplayed', key, data: { sequence } };
    const isRewound = await this.#write(caller, record, (writer) =>
      rewind(writer, { tenant, key }, sequence - 1),
    );
    if (isRewound) return;
    throw invalid(
      `Expected a sequence number that has been queued, but ${String(sequence)} is beyond ${String(position)}.`,
    );
  }

  async searchDeliveries(
    { tenant }: Caller,
    key: string,
    { filter = {}, sort, page }: DeliverySearch,
  ): Promise<SearchResult<Delivery>> {
    await this.#known(tenant, key);
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('webhook_key', key)
      .equal('position', filter.sequence)
      .equal('root_key', filter.rootProcessInstanceKey)
      .equal('state', filter.state);
    const found = await searchRows<DeliveryRow>(this.#parts.select, DELIVERIES, {
      conditions,
      order: { sort, page },
    });
    return { items: found.items.map((row) => describeDelivery(key, row)), page: found.page };
  }

  /** Gives a delivery that was given up its tries anew. Throws 409 for any other. */
  async retry(caller: Caller, key: string, sequence: number): Promise<void> {
    const { tenant } = caller;
    await this.#known(tenant, key);
    const record = { type: 'webhookRetried', key, data: { sequence } };
    const isQueued = await this.#write(caller, record, (writer) =>
      retryDelivery(writer, { tenant, key }, sequence),
    );
    if (isQueued) return;
    throw conflict(`Expected a delivery that has failed, but ${String(sequence)} is none.`);
  }

  async #known(tenant: string, key: string): Promise<WebhookRow> {
    const row = await readWebhook(this.#parts.select, { tenant, key });
    if (!row) throw notFound(`Expected a webhook, but there is no ${key}.`);
    return row;
  }

  #assertAllowed(url: string): void {
    const refusal = this.#parts.outgoing.refusal(url);
    if (refusal === undefined) return;
    throw invalid(`${refusal}.`, { code: 'host-not-allowed' });
  }

  /** Writes with a record in the audit stream; without one where nothing was changed (false). */
  async #write<T>(
    { tenant, username }: Caller,
    { type, key, data }: { type: string; key: string; data?: Record<string, unknown> },
    work: (writer: Writer) => Promise<T>,
  ): Promise<T> {
    const { executor, auditStream, dispatcher } = this.#parts;
    const result = await executor.write(async (writer) => {
      const done = await work(writer);
      const record = { tenant, actor: username, type, subject: key, ...(data && { data }) };
      if (done !== false) await auditStream.append(writer, record);
      return done;
    });
    dispatcher.changed();
    return result;
  }
}

/** For the audit stream: where to, and whether personal data go there. Queries may hold credentials. */
function told({ url, includeVariables, active }: CreateWebhook): Record<string, unknown> {
  const { origin, pathname } = new URL(url);
  return { url: origin + pathname, includeVariables, active };
}
