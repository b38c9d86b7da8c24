import type { Select } from '../db/index.ts';
import { SNAPSHOT_FORMAT } from '../execution/snapshots.ts';
import type { ClockKind } from '../timers/clock.ts';

/** An entry, and what the live rows of its instance say that no entry tells. */
export interface ScannedEntry {
  tenant: string;
  instance: string;
  seq: number;
  header: string;
  hash: string;
  /** Missing when it has been erased or removed. */
  payload: string | null;
  liveDefinitionKey: string | null;
  liveClockDomain: ClockKind | null;
  /** The entry that the instance's snapshot goes up to. */
  snapshotSeq: number | null;
}

/** One of the versions that were deployed with the same file. */
export interface DeployedVersion {
  key: string;
  version: number;
  deployedAt: number;
}

/** Entries in memory at a time; one may hold a megabyte of variables. */
const PAGE = 250;

/** All entries that are not archived, instance by instance and each in order, so that one state at a time is held. */
export async function* scanJournal(select: Select, schema: string): AsyncGenerator<ScannedEntry[]> {
  let after = { tenant: '', instance: '', seq: 0 };
  for (;;) {
    const page = await readPage(select, schema, after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = { tenant: last.tenant, instance: last.instance, seq: last.seq };
  }
}

function readPage(
  select: Select,
  schema: string,
  after: { tenant: string; instance: string; seq: number },
): Promise<ScannedEntry[]> {
  return select<ScannedEntry>(
    `SELECT h.tenant, h.instance, h.seq, h.header, h.hash, p.payload,
            i.process_definition_key AS "liveDefinitionKey", i.clock_domain AS "liveClockDomain",
            s.seq AS "snapshotSeq"
       FROM journal_headers AS h
       LEFT JOIN journal_payloads AS p
         ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
       LEFT JOIN ${schema}.instances AS i ON i.tenant = h.tenant AND i.instance_key = h.instance
       LEFT JOIN ${schema}.snapshots AS s
         ON s.tenant = h.tenant AND s.instance = h.instance AND s.format = :format
      WHERE (h.tenant, h.instance, h.seq) > (:tenant, :instance, :seq)
        AND NOT EXISTS (SELECT 1 FROM ${schema}.archived_instances AS a
                         WHERE a.tenant = h.tenant AND a.instance_key = h.instance)
      ORDER BY h.tenant, h.instance, h.seq LIMIT ${String(PAGE)}`,
    { ...after, format: SNAPSHOT_FORMAT },
  );
}

/** The versions of a process that have this file, oldest first. */
export function readVersions(
  select: Select,
  file: { tenant: string; hash: string; processId: string },
): Promise<DeployedVersion[]> {
  return select<DeployedVersion>(
    `SELECT process_definition_key AS "key", version, deployed_at AS "deployedAt"
       FROM process_definitions
      WHERE tenant = :tenant AND hash = :hash AND process_id = :processId ORDER BY version`,
    { ...file },
  );
}
