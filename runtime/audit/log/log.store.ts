import type { Select } from '../../db/index.ts';
import type { Writer } from '../../execution/index.ts';
import type { DigestAlgorithm } from '../../journal/digest.ts';

interface Range {
  from: number;
  to: number;
}

/** The hash of the entry at each position from `from` to before `to`, in order; gaps are left out. */
export function readEntryHashes(
  select: Select,
  { from, to }: Range,
): Promise<{ position: number; hash: string }[]> {
  return select<{ position: number; hash: string }>(
    `SELECT position, hash FROM journal_headers
      WHERE position >= :from AND position < :to ORDER BY position`,
    { from, to },
  );
}

export async function readLogSize(select: Select): Promise<number> {
  const [row] = await select<{ size: number }>(
    'SELECT COALESCE(MAX(position), 0) AS size FROM journal_headers',
  );
  return row?.size ?? 0;
}

/** Of which digests there are tiles. */
export async function readTileAlgorithms(select: Select): Promise<DigestAlgorithm[]> {
  const rows = await select<{ algorithm: DigestAlgorithm }>(
    'SELECT DISTINCT algorithm FROM log_tiles',
  );
  return rows.map(({ algorithm }) => algorithm);
}

export interface TileLevel {
  algorithm: DigestAlgorithm;
  /** A tile of this level is the root over 256^level leaves. */
  level: number;
}

export interface TileRow extends TileLevel {
  tile: number;
  hash: string;
}

export function readTiles(
  select: Select,
  { algorithm, level }: TileLevel,
  { from, to }: Range,
): Promise<TileRow[]> {
  return select<TileRow>(
    `SELECT algorithm, level, tile, hash FROM log_tiles
      WHERE algorithm = :algorithm AND level = :level AND tile >= :from AND tile < :to
      ORDER BY tile`,
    { algorithm, level, from, to },
  );
}

export async function countTiles(select: Select, { algorithm, level }: TileLevel): Promise<number> {
  const [row] = await select<{ count: number }>(
    `SELECT COALESCE(MAX(tile) + 1, 0) AS count FROM log_tiles
      WHERE algorithm = :algorithm AND level = :level`,
    { algorithm, level },
  );
  return row?.count ?? 0;
}

/** Another node may have written the same tile: it is the same. */
export async function insertTiles(writer: Writer, tiles: TileRow[]): Promise<void> {
  for (const tile of tiles) {
    await writer.query(
      `INSERT INTO log_tiles (algorithm, level, tile, hash)
       VALUES (:algorithm, :level, :tile, :hash) ON CONFLICT DO NOTHING`,
      { ...tile },
    );
  }
}

export async function readLogId(select: Select): Promise<string | undefined> {
  const [row] = await select<{ id: string }>('SELECT log_id AS id FROM log_identity');
  return row?.id;
}

/** Names the log unless it has a name. */
export async function insertLogId(writer: Writer, id: string): Promise<void> {
  await writer.query(
    'INSERT INTO log_identity (singleton, log_id) VALUES (1, :id) ON CONFLICT DO NOTHING',
    { id },
  );
}
