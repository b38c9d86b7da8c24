import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { JobRow } from './jobs.queries.store.ts';

export interface LeaseRequest {
  /** All tenants if absent. */
  tenant?: string;
  type: string;
  worker: string;
  limit: number;
  clockDomain: string;
  now: number;
  /** By the clock that instances live by. */
  clockNow: number;
  deadline: number;
}

const FREE = `type = :type AND clock_domain = :clockDomain AND retry_at <= :clockNow
  AND (state = 'CREATED' OR (state = 'ACTIVATED' AND deadline <= :now))`;

/** The most urgent first, then the oldest. */
const ORDER = 'ORDER BY priority DESC, created_at';

/** Gives jobs that are free, or whose lease has run out, to one worker. */
export async function leaseJobs(writer: Writer, request: LeaseRequest): Promise<JobRow[]> {
  const free = request.tenant === undefined ? FREE : `tenant = :tenant AND ${FREE}`;
  // The condition is repeated outside: two nodes that chose the same row do not both get it.
  const rows = await writer.query<JobRow>(
    `UPDATE jobs SET state = 'ACTIVATED', worker = :worker, deadline = :deadline
     WHERE (tenant, job_key) IN
         (SELECT tenant, job_key FROM jobs WHERE ${free} ${ORDER} LIMIT :limit)
       AND ${free} RETURNING *`,
    { ...request },
  );
  return rows.sort(
    (a, b) => b.priority - a.priority || Number(a.created_at) - Number(b.created_at),
  );
}

/** Whether there is a job to lease: a look that writes nothing. */
export async function isAnyFree(
  select: Select,
  request: Omit<LeaseRequest, 'worker' | 'limit' | 'deadline'>,
): Promise<boolean> {
  const rows = await select(`SELECT 1 AS one FROM jobs WHERE ${FREE} LIMIT 1`, { ...request });
  return rows.length > 0;
}

export interface ExtensionRequest {
  tenant: string;
  key: string;
  now: number;
  deadline: number;
  worker?: string | undefined;
}

/** Makes a lease that still runs end later; false if there is none, or it is another worker's. */
export async function extendLease(
  writer: Writer,
  { worker, ...request }: ExtensionRequest,
): Promise<boolean> {
  const own = worker === undefined ? '' : 'AND worker = :worker';
  const rows = await writer.query(
    `UPDATE jobs SET deadline = :deadline WHERE tenant = :tenant AND job_key = :key
       AND state = 'ACTIVATED' AND deadline > :now ${own} RETURNING 1 AS one`,
    { ...request, worker },
  );
  return rows.length > 0;
}
