import type { Select } from '../db/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

/** With the case, as `i`: who may see it may see how it is urged. */
export const URGINGS: SearchPlan = {
  select: 'u.*',
  from: `urgings AS u
    JOIN instances AS i ON i.tenant = u.tenant AND i.instance_key = u.instance_key`,
  sort: {
    dueDate: { sql: 'u.due_at', type: 'number' },
    raisedAt: { sql: 'u.raised_at', type: 'number' },
  },
  defaultSort: [{ field: 'dueDate', order: 'asc' }],
  key: 'u.urging_key',
};

export interface UrgingRow {
  urging_key: string;
  instance_key: string;
  business_id: string | null;
  element_instance_key: string;
  element_id: string;
  element_name: string;
  window_id: string | null;
  level: 'window' | 'chiefRepresentative' | 'supervisor';
  clock_key: string | null;
  text: string | null;
  state: 'OPEN' | 'ANSWERED' | 'CLOSED';
  raised_at: number | string;
  raised_by: string | null;
  due_at: number | string;
  answer: string | null;
  answered_by: string | null;
  ended_at: number | string | null;
}

export async function readUrging(
  select: Select,
  tenant: string,
  key: string,
): Promise<UrgingRow | undefined> {
  const [row] = await select<UrgingRow>(
    'SELECT u.* FROM urgings AS u WHERE u.tenant = :tenant AND u.urging_key = :key',
    { tenant, key },
  );
  return row;
}
