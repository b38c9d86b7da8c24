import type { Select } from '../db/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import { digest } from '../journal/digest.ts';
import { keyReused } from './answered-once.ts';
import { type CommandItem, type DeliveryItem, type Outcome, tenantOf } from './queue-item.ts';

interface Kept {
  fingerprint: string;
  /** JSON. */
  answer: string;
}

/** First answers by idempotency key: a request that is repeated is answered, not executed. */
export class IdempotencyLedger {
  private readonly kept = new Map<string, Kept>();

  /** Reads what is kept for the keys of a batch. */
  static async read(select: Select, items: CommandItem[]): Promise<IdempotencyLedger> {
    const ledger = new IdempotencyLedger();
    const tenants = new Map<string, string[]>();
    for (const item of items) {
      const key = keyOf(item);
      if (key !== undefined)
        tenants.set(tenantOf(item), [...(tenants.get(tenantOf(item)) ?? []), key]);
    }
    for (const [tenant, keys] of tenants) {
      const rows = await select<Kept & { idempotency_key: string }>(
        `SELECT idempotency_key, fingerprint, answer FROM idempotency_keys
          WHERE tenant = :tenant AND idempotency_key IN (:keys)`,
        { tenant, keys },
      );
      for (const row of rows) ledger.kept.set(`${tenant}\n${row.idempotency_key}`, row);
    }
    return ledger;
  }

  /** The first answer to this request, if there was one. */
  known(item: CommandItem): Outcome | undefined {
    const key = keyOf(item);
    const kept = key && this.kept.get(`${tenantOf(item)}\n${key}`);
    if (!kept) return undefined;
    if (kept.fingerprint === fingerprintOf(item)) {
      return { accepted: true, answer: (JSON.parse(kept.answer) as [unknown])[0] };
    }
    return { accepted: false, error: keyReused(key) };
  }

  keep(item: CommandItem, answer: unknown, { changes, now }: { changes: RowChanges; now: number }) {
    const key = keyOf(item);
    if (key === undefined) return;
    const tenant = tenantOf(item);
    // In a list, because an answer may be undefined.
    const kept = { fingerprint: fingerprintOf(item), answer: JSON.stringify([answer]) };
    this.kept.set(`${tenant}\n${key}`, kept);
    const row = { tenant, idempotency_key: key, ...kept, created_at: now };
    changes.insert(TABLES.idempotencyKeys, row);
  }
}

function keyOf(item: CommandItem): string | undefined {
  return item.kind === 'delivery' ? undefined : item.request.idempotencyKey;
}

function fingerprintOf(item: CommandItem): string {
  return item.kind === 'delivery' ? '' : digest('sha256', JSON.stringify(askedIn(item)));
}

function askedIn(item: Exclude<CommandItem, DeliveryItem>): unknown {
  if (item.kind !== 'submit' || item.request.askedFor === undefined) return item.request;
  const { tenant, actor, instance, askedFor } = item.request;
  return { tenant, actor, instance, askedFor };
}
