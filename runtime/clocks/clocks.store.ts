import type { Select } from '../db/index.ts';

export interface LimitRow {
  instance_key: string;
  extension_by: string | null;
}

/** Whose clock it is, and who may extend it; undefined when there is none. */
export async function readLimit(
  select: Select,
  tenant: string,
  key: string,
): Promise<LimitRow | undefined> {
  const [row] = await select<LimitRow>(
    'SELECT instance_key, extension_by FROM clocks WHERE tenant = :tenant AND clock_key = :key',
    { tenant, key },
  );
  return row;
}
