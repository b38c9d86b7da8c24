import type { Select } from '../db/index.ts';
import type { SearchPlan } from '../search/search-rows.ts';

export const INCIDENTS: SearchPlan = {
  select: '*',
  from: 'incidents',
  sort: { createdAt: { sql: 'created_at', type: 'number' } },
  defaultSort: [{ field: 'createdAt', order: 'desc' }],
  key: 'incident_key',
};

export interface IncidentRow {
  incident_key: string;
  instance_key: string;
  root_key: string;
  process_id: string;
  element_id: string;
  kind: string;
  message: string;
  state: 'ACTIVE' | 'RESOLVED';
  created_at: number | string;
  resolved_at: number | string | null;
}

export async function readIncident(
  select: Select,
  tenant: string,
  key: string,
): Promise<IncidentRow | undefined> {
  const [row] = await select<IncidentRow>(
    'SELECT * FROM incidents WHERE tenant = :tenant AND incident_key = :key',
    { tenant, key },
  );
  return row;
}
