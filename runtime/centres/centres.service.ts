import type { Select } from '../db/index.ts';
import { SHARED_TENANT, type CommandExecutor } from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { insertFirstAdministrator } from '../identity/first-administrator.ts';
import { conflict, forbidden } from '../problem.ts';
import type { Centre, CreatedCentre, NewCentre } from './centres.schema.ts';
import { insertCentre, readCentres, readHosts } from './centres.store.ts';

/** The centre that is there from the beginning; its system administrators add others. */
export const FIRST_CENTRE = 'default';

/** Another node's change is seen after this time at the latest. */
const FRESH_FOR = 5000;

export interface CentreParts {
  select: Select;
  executor: CommandExecutor;
  auditStream: AuditStreamService;
}

/** Centres (tenants) that share one database and never see each other. */
export class CentreService {
  readonly #parts: CentreParts;
  #hosts: { read: Promise<Map<string, string>>; at: number } | undefined;

  constructor(parts: CentreParts) {
    this.#parts = parts;
  }

  /** The centre whose people sign in under a host name; the first one for all other names. */
  async tenantOf(host: string): Promise<string> {
    return (await this.#byHost()).get(host.toLowerCase()) ?? FIRST_CENTRE;
  }

  async list(caller: Caller): Promise<Centre[]> {
    refuseGuests(caller);
    const { select } = this.#parts;
    const hosts = await readHosts(select);
    return (await readCentres(select)).map((row) => ({
      centreId: row.tenant,
      name: row.name,
      hosts: hosts.flatMap(({ host, tenant }) => (tenant === row.tenant ? [host] : [])),
      createdAt: new Date(Number(row.created_at)).toISOString(),
    }));
  }

  /** Makes a centre with its first account, a security administrator who makes all others. */
  async create(caller: Caller, centre: NewCentre): Promise<CreatedCentre> {
    refuseGuests(caller);
    await this.#refuseTaken(centre);
    const { executor, auditStream } = this.#parts;
    const { centreId: tenant, name } = centre;
    const hosts = [...new Set(centre.hosts)];
    const administrator = await insertFirstAdministrator(tenant, (insert) =>
      executor.write(async (writer) => {
        await insertCentre(writer, { tenant, name, hosts, by: caller.username });
        await insert(writer);
        await auditStream.append(writer, {
          tenant: caller.tenant,
          actor: caller.username,
          type: 'centreCreated',
          subject: tenant,
          data: { name, hosts },
        });
      }),
    );
    this.#hosts = undefined;
    return { centreId: tenant, name, hosts, administrator };
  }

  async #refuseTaken({ centreId, hosts }: NewCentre): Promise<void> {
    const taken = (await readCentres(this.#parts.select)).map(({ tenant }) => tenant);
    if ([...taken, FIRST_CENTRE, SHARED_TENANT].includes(centreId)) {
      throw conflict(`Expected a new centre, but there is ${centreId} already.`);
    }
    const known = await readHosts(this.#parts.select);
    const used = known.find(({ host }) => hosts.includes(host));
    if (used) throw conflict(`Expected host ${used.host} to be free, but ${used.tenant} uses it.`);
  }

  #byHost(): Promise<Map<string, string>> {
    if (this.#hosts && Date.now() - this.#hosts.at < FRESH_FOR) return this.#hosts.read;
    const read = readHosts(this.#parts.select).then(
      (rows) => new Map(rows.map(({ host, tenant }) => [host, tenant])),
    );
    this.#hosts = { read, at: Date.now() };
    read.catch(() => (this.#hosts = undefined));
    return read;
  }
}

/** Only the first centre keeps the others. */
function refuseGuests({ tenant }: Caller): void {
  if (tenant === FIRST_CENTRE) return;
  throw forbidden('Expected an administrator of the first centre, but you are of another one.');
}
