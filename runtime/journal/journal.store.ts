import type { Select } from '../db/index.ts';

/** An entry as its rows hold it. `salt` and `payload` are missing when they have been erased. */
export interface EntryRow {
  tenant: string;
  instance: string;
  seq: number;
  position: number;
  header: string;
  hash: string;
  salt: string | null;
  payload: string | null;
}

const COLUMNS = `h.tenant, h.instance, h.seq, h.position, h.header, h.hash, p.salt, p.payload`;
const JOINED = `journal_headers AS h LEFT JOIN journal_payloads AS p
  ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq`;

/** All entries of an instance, in order. */
export function readEntryRows(
  select: Select,
  tenant: string,
  instance: string,
): Promise<EntryRow[]> {
  return select<EntryRow>(
    `SELECT ${COLUMNS} FROM ${JOINED}
      WHERE h.tenant = :tenant AND h.instance = :instance ORDER BY h.seq`,
    { tenant, instance },
  );
}

export async function readEntryRow(
  select: Select,
  key: { tenant: string; instance: string; seq: number },
): Promise<EntryRow | undefined> {
  const [row] = await select<EntryRow>(
    `SELECT ${COLUMNS} FROM ${JOINED}
      WHERE h.tenant = :tenant AND h.instance = :instance AND h.seq = :seq`,
    { ...key },
  );
  return row;
}

export interface InstanceVersion {
  tenant: string;
  instance: string;
  version: number;
  lastHash: string;
}

/** What the instance's own row, or that of where it was moved to, says of its journal. */
export async function readVersion(
  select: Select,
  tenant: string,
  instance: string,
): Promise<InstanceVersion | undefined> {
  const [row] = await select<InstanceVersion>(
    `SELECT tenant, instance_key AS instance, version, last_hash AS "lastHash"
       FROM instances WHERE tenant = :tenant AND instance_key = :instance
     UNION ALL
     SELECT tenant, instance_key, version, last_hash
       FROM archived_instances WHERE tenant = :tenant AND instance_key = :instance`,
    { tenant, instance },
  );
  return row;
}

export interface InstanceName {
  tenant: string;
  instance: string;
}

/** Instances that have entries or a row, in the order of their names; a page of them. */
export function readInstanceNames(
  select: Select,
  after: InstanceName,
  limit: number,
): Promise<InstanceName[]> {
  const page = (name: string, table: string, condition = '') =>
    `SELECT * FROM (SELECT tenant, ${name} AS instance FROM ${table}
      WHERE (tenant > :tenant OR (tenant = :tenant AND ${name} > :instance)) ${condition}
      ORDER BY tenant, ${name} LIMIT ${String(limit)}) AS ${table}_page`;
  return select<InstanceName>(
    `${page('instance_key', 'instances')} UNION
     ${page('instance', 'journal_headers', 'AND seq = 1')}
     ORDER BY tenant, instance LIMIT ${String(limit)}`,
    { ...after },
  );
}

/** How many entries there are, and the position of the last one: equal unless some are missing. */
export async function readExtent(select: Select): Promise<{ entries: number; last: number }> {
  const [row] = await select<{ entries: number; last: number }>(
    'SELECT count(*) AS entries, COALESCE(MAX(position), 0) AS last FROM journal_headers',
  );
  return row ?? { entries: 0, last: 0 };
}

/** The first position that no entry has although a later one has. */
export async function readFirstGap(select: Select): Promise<number | undefined> {
  const [row] = await select<{ position: number | null }>(
    `SELECT MIN(position) - 1 AS position FROM journal_headers AS h
      WHERE position > 1 AND NOT EXISTS
        (SELECT 1 FROM journal_headers WHERE position = h.position - 1)`,
  );
  return row?.position ?? undefined;
}

/** Deliveries that wait for a later batch, by their sender. */
export async function isDeliveryWaiting(
  select: Select,
  key: { tenant: string; sender: string; seq: number; ordinal: number },
): Promise<boolean> {
  const rows = await select(
    `SELECT 1 AS found FROM deliveries
      WHERE tenant = :tenant AND sender = :sender AND seq = :seq AND ordinal = :ordinal`,
    { ...key },
  );
  return rows.length > 0;
}
