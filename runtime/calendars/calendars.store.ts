import type { CalendarData } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { LayerName } from './calendars.schema.ts';
import { OPEN_DEADLINES } from './open-deadlines.ts';

export interface LayerRow {
  tenant: string;
  calendar: string;
  layer: LayerName;
  version: number;
  /** JSON. */
  content: string;
  reason: string;
  loaded_by: string;
  loaded_at: number | string;
}

type Read = Select | Writer['query'];

/** The versions in force of a tenant's own layers. */
export function readLayers(read: Read, tenant: string): Promise<LayerRow[]> {
  return read<LayerRow>(
    `SELECT l.* FROM calendar_layers AS l WHERE l.tenant = :tenant AND l.version =
       (SELECT max(m.version) FROM calendar_layers AS m WHERE m.tenant = l.tenant
          AND m.calendar = l.calendar AND m.layer = l.layer)
     ORDER BY l.calendar, l.layer`,
    { tenant },
  );
}

/** Every version of a calendar's layers, newest first. */
export function readHistory(
  read: Read,
  { tenants, calendar }: { tenants: string[]; calendar: string },
): Promise<LayerRow[]> {
  return read<LayerRow>(
    `SELECT * FROM calendar_layers WHERE tenant IN (:tenants) AND calendar = :calendar
     ORDER BY loaded_at DESC, version DESC`,
    { tenants, calendar },
  );
}

export async function insertLayer(
  { query }: Writer,
  layer: Omit<LayerRow, 'version' | 'loaded_at'> & { loaded_at: number },
): Promise<void> {
  await query(
    `INSERT INTO calendar_layers
       (tenant, calendar, layer, version, content, reason, loaded_by, loaded_at)
     SELECT :tenant, :calendar, :layer, coalesce(max(version), 0) + 1, :content, :reason,
            :loaded_by, :loaded_at
       FROM calendar_layers
      WHERE tenant = :tenant AND calendar = :calendar AND layer = :layer`,
    { ...layer },
  );
}

/** Tenants that have layers of their own over the shared ones. */
export async function tenantsWithLayers(read: Read, shared: string): Promise<string[]> {
  const rows = await read<{ tenant: string }>(
    'SELECT DISTINCT tenant FROM calendar_layers WHERE tenant <> :shared ORDER BY tenant',
    { shared },
  );
  return rows.map(({ tenant }) => tenant);
}

/** The calendars that a tenant itself counts by, as they are in force; none if it has none. */
export async function readInForce(read: Read, tenant: string): Promise<CalendarData[] | undefined> {
  const [row] = await read<{ content: string }>(
    'SELECT content FROM calendars WHERE tenant = :tenant ORDER BY adopted_at DESC, hash LIMIT 1',
    { tenant },
  );
  return row && (JSON.parse(row.content) as CalendarData[]);
}

export interface OpenCase {
  instance_key: string;
  business_id: string | null;
}

/** Cases whose deadlines a calendar may change. */
export function readOpenCases(read: Read, tenant: string): Promise<OpenCase[]> {
  return read<OpenCase>(
    `SELECT i.instance_key, i.business_id FROM instances AS i
      WHERE i.tenant = :tenant AND ${OPEN_DEADLINES} ORDER BY i.instance_key`,
    { tenant },
  );
}
