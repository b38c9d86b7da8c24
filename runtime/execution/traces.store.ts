import type { Select } from '../db/index.ts';
import type { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import { keyWithin } from './keys.ts';
import type { RunEntry } from './batch-run.ts';

/** A trace whose jobs nobody has done by then has long been dropped by whoever collects it. */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Keeps the caller's trace for an entry and the jobs it makes: they are worked on later, perhaps by
 * another node. It is no part of the journal.
 */
export function keepTrace(
  { tenant, instance, seq, step }: Pick<RunEntry, 'tenant' | 'instance' | 'seq' | 'step'>,
  traceparent: string,
  changes: RowChanges,
): void {
  const jobs = step.events.flatMap((event) =>
    event.type === 'JobCreated' ? [keyWithin(instance, event.key)] : [],
  );
  for (const subject of [entrySubject(instance, seq), ...jobs]) {
    changes.insert(TABLES.traces, { tenant, subject, traceparent, recorded_at: Date.now() });
  }
}

/** The traces of jobs, by their keys. */
export async function tracesOfJobs(
  select: Select,
  tenant: string,
  jobs: string[],
): Promise<Map<string, string>> {
  if (jobs.length === 0) return new Map();
  const rows = await select<{ subject: string; traceparent: string }>(
    'SELECT subject, traceparent FROM traces WHERE tenant = :tenant AND subject IN (:jobs)',
    { tenant, jobs },
  );
  return new Map(rows.map(({ subject, traceparent }) => [subject, traceparent]));
}

/** The trace of an entry, if its command came with one. */
export async function traceOfEntry(
  select: Select,
  tenant: string,
  { instance, seq }: { instance: string; seq: number },
): Promise<string | undefined> {
  const [row] = await select<{ traceparent: string }>(
    'SELECT traceparent FROM traces WHERE tenant = :tenant AND subject = :subject',
    { tenant, subject: entrySubject(instance, seq) },
  );
  return row?.traceparent;
}

export async function forgetOldTraces(write: Select, now: number): Promise<void> {
  await write('DELETE FROM traces WHERE recorded_at < :before', { before: now - KEPT_MS });
}

function entrySubject(instance: string, seq: number): string {
  return `${instance}#${String(seq)}`;
}
