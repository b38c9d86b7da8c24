import { executeAgain } from '../audit/verify-execution.ts';
import { createDatabaseSources } from '../audit/verify.service.ts';
import type { HeadSigner } from '../audit/log/head-signer.ts';
import { parseHead, type SignedHead } from '../audit/log/head.ts';
import type { LogTree } from '../audit/log/log-tree.ts';
import type { Select } from '../db/index.ts';
import type { DefinitionCache } from '../execution/index.ts';
import type { StoredFile } from '../execution/model-source.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import { type EntryRow, readEntryRows } from '../journal/journal.store.ts';
import { invalid } from '../problem.ts';
import { evidenceHtml } from './evidence-html.ts';
import { readCalendarText, readCaseInstances, readWaitingDeliveries } from './evidence.store.ts';
import {
  EVIDENCE_FORMAT,
  type EvidenceFile,
  type EvidenceInstance,
  type EvidenceSeal,
  extentText,
} from './proof/evidence-file.ts';
import { type Asked, recordSources } from './recorded-sources.ts';

export interface EvidenceParts {
  database: { select: Select };
  cache: DefinitionCache;
  instances: InstanceService;
  auditStream: AuditStreamService;
  tree: LogTree;
  signer: HeadSigner;
  /** IANA zone of the centre. */
  zone: string;
}

/** Makes evidence files: everything that proves one case, on one page. */
export class EvidenceService {
  readonly #parts: EvidenceParts;

  constructor(parts: EvidenceParts) {
    this.#parts = parts;
  }

  /** The page. Whoever takes it away has read the case: the audit stream says so. */
  async html(caller: Caller, key: string): Promise<string> {
    const { instances, auditStream } = this.#parts;
    const row = await instances.permitted(caller, 'instance.exportEvidence', key);
    if (row.parent_key !== null) {
      throw invalid(`Expected a root instance, but ${key} was called by ${row.parent_key}.`);
    }
    const { tenant, username: actor } = caller;
    await auditStream.record({ tenant, actor, type: 'evidenceExported', subject: key });
    return evidenceHtml(await this.#collect(caller, key));
  }

  async #collect({ tenant, username }: Caller, key: string): Promise<EvidenceFile> {
    const { database, cache, zone } = this.#parts;
    const { select } = database;
    const recorded = recordSources(createDatabaseSources({ select, definitions: cache }));
    const read: { instance: EvidenceInstance; rows: EntryRow[] }[] = [];
    for (const one of await readCaseInstances(select, tenant, key)) {
      const rows = await readEntryRows(select, tenant, one);
      const waiting = await readWaitingDeliveries(select, tenant, one);
      read.push({ rows, instance: { key: one, entries: rows.map(entryOf), waiting } });
      // For what it asks for; its verdict is for whoever opens the file.
      await executeAgain(recorded.sources, rows).catch(() => undefined);
    }
    const file: EvidenceFile = {
      format: EVIDENCE_FORMAT,
      tenant,
      case: key,
      exportedAt: new Date().toISOString(),
      exportedBy: username,
      zone,
      instances: read.map(({ instance }) => instance),
      ...(await this.#contents(tenant, recorded.asked)),
    };
    const seal = await this.#seal(file);
    return seal === undefined ? file : { ...file, seal };
  }

  async #contents(tenant: string, { resources, calendars, decisionVersions }: Asked) {
    const { database, cache } = this.#parts;
    return {
      resources: await deployedFiles(resources, (hash) => cache.files(tenant, hash)),
      calendars: await texts(calendars, (hash) => readCalendarText(database.select, tenant, hash)),
      decisionVersions: [...decisionVersions].map(([decision, hashes]) => ({ decision, hashes })),
    };
  }

  /** Signs the log as far as the case goes, and gives every entry its path to that head. */
  async #seal(file: EvidenceFile): Promise<EvidenceSeal | undefined> {
    const { signer, tree } = this.#parts;
    const { key } = signer;
    const head = await signer.sign();
    const size = sizeOf(head);
    const entries = file.instances.flatMap((instance) => instance.entries);
    const isCovered = entries.every(({ position }) => position <= size);
    if (key === undefined || head === undefined || !isCovered) return undefined;
    for (const entry of entries) entry.path = await tree.inclusion(entry.position, size);
    const extent = extentText(file);
    return { head, extent, signature: key.sign(extent), publicKey: key.publicKey };
  }
}

function sizeOf(signed: SignedHead | undefined): number {
  return (signed && parseHead(signed.head)?.size) ?? 0;
}

function entryOf({
  position,
  header,
  hash,
  salt,
  payload,
}: EntryRow): EvidenceInstance['entries'][0] {
  return { position, header, hash, salt, payload, path: [] };
}

/** Each file once; one that is no longer there is for whoever opens the file to miss. */
async function deployedFiles(
  hashes: Set<string>,
  find: (hash: string) => Promise<StoredFile[]>,
): Promise<StoredFile[]> {
  const found = new Map<string, StoredFile>();
  for (const hash of hashes) {
    for (const file of await find(hash).catch(() => [])) found.set(file.hash, file);
  }
  return [...found.values()];
}

async function texts(
  hashes: Set<string>,
  find: (hash: string) => Promise<string | undefined>,
): Promise<{ hash: string; content: string }[]> {
  const found: { hash: string; content: string }[] = [];
  for (const hash of hashes) {
    const content = await find(hash);
    if (content !== undefined) found.push({ hash, content });
  }
  return found;
}
