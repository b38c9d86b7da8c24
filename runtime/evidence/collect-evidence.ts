import { executeAgain } from '../audit/verify-execution.ts';
import { createDatabaseSources } from '../audit/verify.service.ts';
import type { HeadSigner } from '../audit/log/head-signer.ts';
import { parseHead, type SignedHead } from '../audit/log/head.ts';
import type { LogTree } from '../audit/log/log-tree.ts';
import type { Select } from '../db/index.ts';
import type { DefinitionCache } from '../execution/index.ts';
import type { StoredFile } from '../execution/model-source.ts';
import { type EntryRow, readEntryRows } from '../journal/journal.store.ts';
import { readCalendarText, readCaseInstances, readWaitingDeliveries } from './evidence.store.ts';
import {
  EVIDENCE_FORMAT,
  type EvidenceFile,
  type EvidenceInstance,
  type EvidenceSeal,
  extentText,
} from './proof/evidence-file.ts';
import { type Asked, recordSources } from './recorded-sources.ts';

export interface CollectionParts {
  database: { select: Select };
  cache: DefinitionCache;
  tree: LogTree;
  signer: HeadSigner;
  /** IANA zone of the centre. */
  zone: string;
}

export interface CollectionRequest {
  tenant: string;
  exportedBy: string;
  /** Of the root instance. */
  key: string;
  /** Head to prove the case by, if it goes that far; a new one is signed otherwise. */
  head?: SignedHead | undefined;
}

/** Everything that proves a case and is needed to execute it again. */
export async function collectEvidence(
  parts: CollectionParts,
  { tenant, exportedBy, key, head }: CollectionRequest,
): Promise<EvidenceFile> {
  const { database, cache, zone } = parts;
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
    exportedBy,
    zone,
    instances: read.map(({ instance }) => instance),
    ...(await contents(parts, tenant, recorded.asked)),
  };
  const seal = await sealOf(parts, file, head);
  return seal === undefined ? file : { ...file, seal };
}

async function contents(
  { database, cache }: CollectionParts,
  tenant: string,
  { resources, calendars, decisionVersions }: Asked,
) {
  return {
    resources: await deployedFiles(resources, (hash) => cache.files(tenant, hash)),
    calendars: await texts(calendars, (hash) => readCalendarText(database.select, tenant, hash)),
    decisionVersions: [...decisionVersions].map(([decision, hashes]) => ({ decision, hashes })),
  };
}

/** Signs the log as far as the case goes, and gives every entry its path to that head. */
async function sealOf(
  { signer, tree }: CollectionParts,
  file: EvidenceFile,
  given: SignedHead | undefined,
): Promise<EvidenceSeal | undefined> {
  const { key } = signer;
  const entries = file.instances.flatMap((instance) => instance.entries);
  const isCovered = (size: number) => entries.every(({ position }) => position <= size);
  const head = isCovered(sizeOf(given)) ? given : await signer.sign();
  const size = sizeOf(head);
  if (key === undefined || head === undefined || !isCovered(size)) return undefined;
  for (const entry of entries) entry.path = await tree.inclusion(entry.position, size);
  const extent = extentText(file);
  return { head, extent, signature: key.sign(extent), publicKey: key.publicKey };
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
