import type { Select } from '../db/index.ts';

/** Keys of the case's instances, the root first, then in the order in which they were called. */
export async function readCaseInstances(
  select: Select,
  tenant: string,
  root: string,
): Promise<string[]> {
  const rows = await select<{ key: string }>(
    `SELECT instance_key AS "key" FROM instances WHERE tenant = :tenant AND root_key = :root
      ORDER BY CASE WHEN instance_key = :root THEN 0 ELSE 1 END, started_at, instance_key`,
    { tenant, root },
  );
  return rows.map(({ key }) => key);
}

/** The deliveries of an instance that wait to be consumed. */
export function readWaitingDeliveries(
  select: Select,
  tenant: string,
  sender: string,
): Promise<{ seq: number; ordinal: number }[]> {
  return select<{ seq: number; ordinal: number }>(
    `SELECT seq, ordinal FROM deliveries WHERE tenant = :tenant AND sender = :sender
      ORDER BY seq, ordinal`,
    { tenant, sender },
  );
}

export async function readCalendarText(
  select: Select,
  tenant: string,
  hash: string,
): Promise<string | undefined> {
  const [row] = await select<{ content: string }>(
    "SELECT content FROM calendars WHERE hash = :hash AND tenant IN (:tenant, 'shared')",
    { tenant, hash },
  );
  return row?.content;
}
