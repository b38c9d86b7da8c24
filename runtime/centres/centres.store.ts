import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';

export interface CentreRow {
  tenant: string;
  name: string;
  created_at: number;
}

export interface HostRow {
  host: string;
  tenant: string;
}

export function readCentres(select: Select): Promise<CentreRow[]> {
  return select<CentreRow>('SELECT tenant, name, created_at FROM centres ORDER BY tenant');
}

export function readHosts(select: Select): Promise<HostRow[]> {
  return select<HostRow>('SELECT host, tenant FROM centre_hosts ORDER BY host');
}

export async function insertCentre(
  { query }: Writer,
  centre: { tenant: string; name: string; hosts: string[]; by: string },
): Promise<void> {
  const { tenant, name, hosts, by } = centre;
  await query(
    `INSERT INTO centres (tenant, name, created_at, created_by)
     VALUES (:tenant, :name, :now, :by)`,
    { tenant, name, by, now: Date.now() },
  );
  for (const host of hosts) {
    await query('INSERT INTO centre_hosts (host, tenant) VALUES (:host, :tenant)', {
      host,
      tenant,
    });
  }
}
