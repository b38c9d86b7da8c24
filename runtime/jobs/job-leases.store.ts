import type { Writer } from '../execution/index.ts';
import type { JobRow } from './jobs.queries.store.ts';

export interface LeaseRequest {
  tenant: string;
  type: string;
  worker: string;
  limit: number;
  clockDomain: string;
  now: number;
  deadline: number;
}

const FREE = `tenant = :tenant AND type = :type AND clock_domain = :clockDomain
  AND (state = 'CREATED' OR (state = 'ACTIVATED' AND deadline <= :now))`;

/** The most urgent first, then the oldest. */
const ORDER = 'ORDER BY priority DESC, created_at';

/** Gives jobs that are free, or whose lease has run out, to one worker. */
export async function leaseJobs(writer: Writer, request: LeaseRequest): Promise<JobRow[]> {
  // The condition is repeated outside: two nodes that chose the same row do not both get it.
  const rows = await writer.query<JobRow>(
    `UPDATE jobs SET state = 'ACTIVATED', worker = :worker, deadline = :deadline
     WHERE job_key IN (SELECT job_key FROM jobs WHERE ${FREE} ${ORDER} LIMIT :limit)
       AND ${FREE} RETURNING *`,
    { ...request },
  );
  return rows.sort(
    (a, b) => b.priority - a.priority || Number(a.created_at) - Number(b.created_at),
  );
}
