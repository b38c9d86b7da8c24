import type { Database, Select } from '../db/index.ts';
import type { BatchRun, KeptDelivery, TenantContext } from './batch-run.ts';
import type { CalendarCache } from './calendars.store.ts';
import type { DefinitionCache } from './definition-cache.ts';
import { IdempotencyLedger } from './idempotency.ts';
import { type CommandItem, tenantOf } from './queue-item.ts';
import type { ItemRun } from './run-items.ts';

export interface RunSources {
  database: Database;
  definitions: DefinitionCache;
  calendars: CalendarCache;
}

/** Reads what commands are executed with: answers by key, catalogues, calendars, their instances. */
export async function prepareRun(
  { database, definitions, calendars }: RunSources,
  run: BatchRun,
  commands: CommandItem[],
): Promise<ItemRun> {
  const ledger = await IdempotencyLedger.read(database.selectForWriting, commands);
  const contexts = new Map<string, TenantContext>();
  for (const tenant of new Set(commands.map(tenantOf))) {
    const catalogue = await definitions.catalogue(tenant);
    const inForce = await calendars.inForce(tenant);
    contexts.set(tenant, { tenant, catalogue, calendars: inForce });
    const own = commands.filter((item) => tenantOf(item) === tenant);
    await run.instances.prefetch(tenant, own.flatMap(receiverOf));
  }
  const isKept = (delivery: KeptDelivery) => deliveryExists(database.selectForWriting, delivery);
  return { run, ledger, contexts, definitions, isKept };
}

async function deliveryExists(select: Select, delivery: KeptDelivery): Promise<boolean> {
  const rows = await select(
    `SELECT 1 AS found FROM deliveries
      WHERE tenant = :tenant AND sender = :sender AND seq = :seq AND ordinal = :ordinal`,
    { ...delivery },
  );
  return rows.length > 0;
}

function receiverOf(item: CommandItem): string[] {
  if (item.kind === 'submit') return [item.request.instance];
  return item.kind === 'delivery' && 'target' in item.delivery ? [item.delivery.target] : [];
}
