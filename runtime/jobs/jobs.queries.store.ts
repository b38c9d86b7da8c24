import type { Select } from '../db/index.ts';
import type { JobKind, ListenerEventType } from './jobs.schema.ts';
import type { SearchPlan } from '../search/search-rows.ts';

export const JOBS: SearchPlan = {
  select: '*',
  from: 'jobs',
  sort: { createdAt: { sql: 'created_at', type: 'number' } },
  defaultSort: [{ field: 'createdAt', order: 'asc' }],
  key: 'job_key',
};

export interface JobRow {
  tenant: string;
  job_key: string;
  instance_key: string;
  element_instance_key: string;
  element_id: string;
  process_id: string;
  type: string;
  kind: JobKind;
  listener_event_type: ListenerEventType;
  headers: string;
  state: 'CREATED' | 'ACTIVATED' | 'SUSPENDED' | 'COMPLETED' | 'FAILED' | 'CANCELED';
  retries: number;
  priority: number;
  worker: string | null;
  deadline: number | string;
  created_at: number | string;
}

export async function readJob(
  select: Select,
  tenant: string,
  key: string,
): Promise<JobRow | undefined> {
  const [row] = await select<JobRow>(
    'SELECT * FROM jobs WHERE tenant = :tenant AND job_key = :key',
    { tenant, key },
  );
  return row;
}
