import type { Command, Delivery, Event } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';

interface JournalRow {
  seq: number;
  position: number | string;
  header: string;
  hash: string;
  payload: string | null;
}

interface Header {
  now: number;
  actor: string;
  cause?: unknown;
  definitionHash: string;
  engineRevision: number;
  previousHash: string;
}

interface Payload {
  command: Command;
  events: Event[];
  deliveries?: Delivery[];
}

/** One entry of an instance's journal, read back. */
export interface StoredEntry extends Header, Required<Payload> {
  seq: number;
  position: number;
  hash: string;
}

/** All entries of an instance, in order. */
export async function readEntries(
  select: Select,
  tenant: string,
  instance: string,
): Promise<StoredEntry[]> {
  const rows = await select<JournalRow>(
    `SELECT h.seq, h.position, h.header, h.hash, p.payload FROM journal_headers AS h
       LEFT JOIN journal_payloads AS p
         ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
     WHERE h.tenant = :tenant AND h.instance = :instance ORDER BY h.seq`,
    { tenant, instance },
  );
  return rows.flatMap((row) => (row.payload === null ? [] : [entryOf(row, row.payload)]));
}

function entryOf(row: JournalRow, payloadText: string): StoredEntry {
  const header = JSON.parse(row.header) as Header;
  const payload = JSON.parse(payloadText) as Payload;
  return {
    ...header,
    deliveries: [],
    ...payload,
    seq: row.seq,
    position: Number(row.position),
    hash: row.hash,
  };
}
