import { createHash, randomBytes } from 'node:crypto';
import type { Select } from '../db/index.ts';
import type { CommandExecutor, Writer } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type { SearchPlan } from '../search/search-rows.ts';
import { insertAuditEntry, readAuditEntries, readAuditHead } from './audit-stream.store.ts';
import type { AuditRow } from './audit-stream.store.ts';
import type { Caller } from './caller.ts';
import type { AuditEntry, AuditSearch } from './identity.schema.ts';

const NO_ENTRY = '0'.repeat(64);
const READS_AGAIN_AFTER = 10 * 60 * 1000;
const PLAN: SearchPlan = {
  select: '*',
  from: 'audit_entries',
  sort: { seq: { sql: 'seq', type: 'number' } },
  defaultSort: [{ field: 'seq', order: 'desc' }],
  key: 'hash',
};

/** What is kept besides the journals: who signed in, was refused, changed roles, read what. */
export interface AuditRecord {
  tenant: string;
  actor: string;
  /** e.g. `signedIn`, `refused`, `rolesChanged`, `deployed`, `personalDataRead`. */
  type: string;
  /** Key or name of what it is about. */
  subject?: string;
  data?: Record<string, unknown>;
}

/** Which of a case's data somebody looked at. */
export type DataRead = 'variables' | 'journal' | 'form' | 'search';

/** The audit stream: append-only, each entry's hash covers the one before. */
export class AuditStreamService {
  readonly #select: Select;
  readonly #executor: CommandExecutor;
  readonly #recentReads = new Map<string, number>();

  constructor(select: Select, executor: CommandExecutor) {
    this.#select = select;
    this.#executor = executor;
  }

  /** Adds an entry inside a write that is under way, so that both happen or neither. */
  async append(writer: Writer, record: AuditRecord): Promise<void> {
    const head = await readAuditHead(writer, record.tenant);
    await insertAuditEntry(writer, sealed(record, head));
  }

  record(record: AuditRecord): Promise<void> {
    return this.#executor.write((writer) => this.append(writer, record));
  }

  refused(caller: Caller, action: string, subject: string): Promise<void> {
    const { tenant, username } = caller;
    return this.record({ tenant, actor: username, type: 'refused', subject, data: { action } });
  }

  /** Notes that someone looked at a case's data; the same within ten minutes counts once. */
  async dataRead(caller: Caller, subject: string, what: DataRead): Promise<void> {
    const { tenant, username } = caller;
    const read = `${tenant} ${username} ${subject} ${what}`;
    const now = Date.now();
    if (now - (this.#recentReads.get(read) ?? 0) < READS_AGAIN_AFTER) return;
    if (this.#recentReads.size > 10_000) this.#recentReads.clear();
    this.#recentReads.set(read, now);
    const type = 'personalDataRead';
    await this.record({ tenant, actor: username, type, subject, data: { what } });
  }

  /** Notes that someone looked for cases by variables; not by which values, which stay in the cases. */
  async dataSearched(caller: Caller, variables: { name: string }[]): Promise<void> {
    for (const { name } of variables) await this.dataRead(caller, name, 'search');
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: AuditSearch,
  ): Promise<SearchResult<AuditEntry>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('type', filter.type)
      .equal('actor', filter.actor)
      .equal('subject', filter.subject);
    const found = await searchRows<AuditRow>(this.#select, PLAN, {
      conditions,
      order: { sort, page },
    });
    return { items: found.items.map(entryOf), page: found.page };
  }

  /** Number of the first entry that does not fit the chain; undefined = intact. */
  async firstBroken(tenant: string): Promise<number | undefined> {
    let previous: AuditRow | undefined;
    for (;;) {
      const page = { after: previous?.seq ?? 0, limit: 1000 };
      const rows = await readAuditEntries(this.#select, tenant, page);
      for (const row of rows) {
        if (!follows(row, previous)) return row.seq;
        previous = row;
      }
      if (rows.length < page.limit) return undefined;
    }
  }
}

function sealed(record: AuditRecord, head: { seq: number; hash: string } | undefined): AuditRow {
  const { tenant, actor, type, data = {} } = record;
  const subject = record.subject?.slice(0, 200) ?? null;
  const salt = randomBytes(16).toString('hex');
  const payload = JSON.stringify({ subject, data });
  const seq = Number(head?.seq ?? 0) + 1;
  const at = Date.now();
  const payloadHash = sha256(salt + payload);
  const previousHash = head?.hash ?? NO_ENTRY;
  const header = JSON.stringify({ tenant, seq, at, actor, type, payloadHash, previousHash });
  return { tenant, seq, at, actor, type, subject, header, salt, payload, hash: sha256(header) };
}

function follows(row: AuditRow, previous: AuditRow | undefined): boolean {
  const header = JSON.parse(row.header) as Record<string, unknown>;
  return (
    row.seq === (previous?.seq ?? 0) + 1 &&
    header['seq'] === row.seq &&
    header['actor'] === row.actor &&
    header['type'] === row.type &&
    header['previousHash'] === (previous?.hash ?? NO_ENTRY) &&
    header['payloadHash'] === sha256(row.salt + row.payload) &&
    row.hash === sha256(row.header)
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function entryOf(row: AuditRow): AuditEntry {
  const { data } = JSON.parse(row.payload) as { data: AuditEntry['data'] };
  return {
    seq: row.seq,
    at: new Date(Number(row.at)).toISOString(),
    actor: row.actor,
    type: row.type,
    subject: row.subject,
    data,
    hash: row.hash,
  };
}
