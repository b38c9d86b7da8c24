import { compileCalendars, type CalendarData, type Calendars } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { digest } from '../journal/digest.ts';
import type { Writer } from './types.ts';

/** Reserved tenant whose calendars hold for every tenant that has none of its own. */
export const SHARED_TENANT = 'shared';

export interface CalendarsInForce {
  /** SHA-256 of the calendars' text. */
  hash: string;
  calendars: Calendars;
}

export interface CalendarCache {
  inForce(tenant: string): Promise<CalendarsInForce>;
  /** The calendars with this hash, whether they are still in force or not. */
  byHash(tenant: string, hash: string): Promise<Calendars | undefined>;
}

interface Adoption {
  tenant: string;
  data: CalendarData[];
  now: number;
}

/** Puts calendars in force. */
export async function adoptCalendars(
  writer: Writer,
  { tenant, data, now }: Adoption,
): Promise<void> {
  const content = JSON.stringify(data);
  const [last] = await writer.query<{ at: number | string | null }>(
    'SELECT max(adopted_at) AS at FROM calendars WHERE tenant = :tenant',
    { tenant },
  );
  await writer.query(
    `INSERT INTO calendars (tenant, hash, content, adopted_at)
     VALUES (:tenant, :hash, :content, :now)
     ON CONFLICT (tenant, hash) DO UPDATE SET adopted_at = excluded.adopted_at`,
    {
      tenant,
      hash: digest('sha256', content),
      content,
      // The later one is in force, also within one millisecond.
      now: Math.max(now, Number(last?.at ?? 0) + 1),
    },
  );
}

/** Puts calendars in force unless they were once: what replaced them since stays. */
export async function adoptNewCalendars(writer: Writer, adoption: Adoption): Promise<void> {
  const known = await writer.query(
    'SELECT hash FROM calendars WHERE tenant = :tenant AND hash = :hash',
    { tenant: adoption.tenant, hash: digest('sha256', JSON.stringify(adoption.data)) },
  );
  if (known.length === 0) await adoptCalendars(writer, adoption);
}

export function createCalendarCache(select: Select): CalendarCache {
  const compiled = new Map<string, Calendars>();
  const byHash = async (tenant: string, hash: string): Promise<Calendars | undefined> => {
    const known = compiled.get(hash);
    if (known !== undefined) return known;
    const [row] = await select<{ content: string }>(
      'SELECT content FROM calendars WHERE hash = :hash AND tenant IN (:tenant, :shared)',
      { tenant, hash, shared: SHARED_TENANT },
    );
    if (row === undefined) return undefined;
    const calendars = compileCalendars(JSON.parse(row.content) as CalendarData[]);
    compiled.set(hash, calendars);
    return calendars;
  };
  return {
    byHash,
    async inForce(tenant) {
      const hash = await latestHash(select, tenant);
      const calendars = hash && (await byHash(tenant, hash));
      if (hash && calendars) return { hash, calendars };
      throw new Error(`Expected calendars in force for ${tenant} but there are none`);
    },
  };
}

/** The tenant's own, else the shared ones. */
async function latestHash(select: Select, tenant: string): Promise<string | undefined> {
  const [row] = await select<{ hash: string }>(
    `SELECT hash FROM calendars WHERE tenant IN (:tenant, :shared)
     ORDER BY CASE WHEN tenant = :shared THEN 1 ELSE 0 END, adopted_at DESC, hash LIMIT 1`,
    { tenant, shared: SHARED_TENANT },
  );
  return row?.hash;
}
