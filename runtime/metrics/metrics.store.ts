import type { Select } from '../db/index.ts';

/** Waiting jobs by type, the most frequent first. The index `jobs_waiting` holds no others. */
export async function countWaitingJobs(select: Select): Promise<{ type: string; jobs: number }[]> {
  const rows = await select<{ type: string; jobs: number }>(
    `SELECT type, COUNT(*) AS jobs FROM jobs WHERE state = 'CREATED'
      GROUP BY type ORDER BY COUNT(*) DESC, type`,
  );
  return rows.map(({ type, jobs }) => ({ type, jobs: Number(jobs) }));
}

/** The index `incidents_open` holds no others. */
export async function countOpenIncidents(select: Select): Promise<number> {
  const [row] = await select<{ incidents: number }>(
    `SELECT COUNT(*) AS incidents FROM incidents WHERE state = 'ACTIVE'`,
  );
  return Number(row?.incidents ?? 0);
}
