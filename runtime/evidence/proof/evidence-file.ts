import type { SignedHead } from '../../audit/log/head.ts';
import type { StoredFile } from '../../execution/model-source.ts';
import type { Hash } from '../../audit/merkle/tree-hash.ts';

/** All that proves one case, and all that is needed to execute it again. */
export interface EvidenceFile {
  format: typeof EVIDENCE_FORMAT;
  tenant: string;
  /** Key of the root instance, the first of `instances`. */
  case: string;
  /** ISO 8601, by the server's real clock. */
  exportedAt: string;
  exportedBy: string;
  /** IANA zone of the centre, for times on the page. */
  zone: string;
  instances: EvidenceInstance[];
  /** Deployed files that the case was executed with, and what they import, by their SHA-256. */
  resources: StoredFile[];
  calendars: { hash: string; content: string }[];
  /** For decisions that failed: the files of all versions that may have been in force. */
  decisionVersions: { decision: string; hashes: string[] }[];
  /** Absent where nothing is signed, or not as far as this case. */
  seal?: EvidenceSeal;
}

export interface EvidenceInstance {
  key: string;
  entries: EvidenceEntry[];
  /** Deliveries that waited to be consumed at the time of the export. */
  waiting: { seq: number; ordinal: number }[];
}

export interface EvidenceEntry {
  position: number;
  header: string;
  hash: string;
  /** Null when the payload has been erased. */
  salt: string | null;
  payload: string | null;
  /** Leads from the entry to the root of the sealed head; empty where there is no seal. */
  path: Hash[];
}

/** What the server signs of a case: the head of the log, and how far the case went. */
export interface EvidenceSeal {
  head: SignedHead;
  /** The text of `extentText`. */
  extent: string;
  signature: string;
  /** Ed25519 as SubjectPublicKeyInfo, DER in base64. To be compared with the one made public. */
  publicKey: string;
}

export const EVIDENCE_FORMAT = 'yichuang-evidence/1';

type Extent = Pick<EvidenceFile, 'case' | 'tenant' | 'exportedAt' | 'exportedBy' | 'instances'>;

/** Which instances the case has, and how many entries each: a last one that is left out shows. */
export function extentText({ tenant, exportedAt, exportedBy, instances, ...file }: Extent): string {
  return JSON.stringify({
    evidence: file.case,
    tenant,
    exportedAt,
    exportedBy,
    instances: instances.map(({ key, entries }) => [key, entries.length, entries.at(-1)?.hash]),
  });
}
