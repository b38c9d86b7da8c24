import { NODE_CRYPTO } from '../evidence/node-crypto.ts';
import type { EvidenceReport, Finding } from '../evidence/proof/report.ts';
import { verifyEvidence } from '../evidence/proof/verify-evidence.ts';
import { ArchiveError } from './archive-lines.ts';
import { readArchive, sha256Of } from './archive-reader.ts';

export type ArchiveVerdict = EvidenceReport['verdict'];

export interface ArchiveReport {
  /** The worst of its cases; `broken` also where the file itself is not as it was written. */
  verdict: ArchiveVerdict;
  /** Of the file, to compare with the one that the journal names; absent where it cannot be read. */
  sha256?: string;
  tenant?: string;
  month?: string;
  cases: number;
  entries: number;
  /** Number of cases of each verdict. */
  verdicts: Record<ArchiveVerdict, number>;
  /** Ids of the keys that the cases are signed with. */
  signedBy: string[];
  /** Epoch milliseconds: not to be destroyed before. */
  keepUntil?: number;
  /** What is wrong with the file itself. */
  fault?: string;
  /** Cases that are not as they were written; the first of them. */
  differences: { case: string; findings: Finding[] }[];
}

const LISTED = 100;
const WORST_FIRST: readonly ArchiveVerdict[] = ['broken', 'unchecked', 'unsigned', 'intact'];

/** Verifies an archive file case by case, with nothing but what is in it. */
export async function verifyArchive(path: string): Promise<ArchiveReport> {
  const report: ArchiveReport = {
    verdict: 'verified',
    cases: 0,
    entries: 0,
    verdicts: { verified: 0, unsigned: 0, intact: 0, unchecked: 0, broken: 0 },
    signedBy: [],
    differences: [],
  };
  try {
    report.sha256 = await sha256Of(path).catch(() => '');
    await readInto(report, path);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { ...report, verdict: 'broken', fault: error.message };
  }
  const worst = WORST_FIRST.find((verdict) => report.verdicts[verdict] > 0);
  return { ...report, verdict: worst ?? 'verified' };
}

async function readInto(report: ArchiveReport, path: string): Promise<void> {
  for await (const part of readArchive(path)) {
    if (part.kind === 'archive') {
      report.tenant = part.tenant;
      report.month = part.month;
    } else if (part.kind === 'end') {
      report.keepUntil = part.keepUntil;
    } else {
      const { evidence } = part;
      const { verdict, entries, checks } = await verifyEvidence(evidence, NODE_CRYPTO);
      report.cases += 1;
      report.entries += entries;
      report.verdicts[verdict] += 1;
      const key = evidence.seal && (await NODE_CRYPTO.keyId(evidence.seal.publicKey));
      if (key !== undefined && !report.signedBy.includes(key)) report.signedBy.push(key);
      if (verdict !== 'broken' || report.differences.length >= LISTED) continue;
      const findings = checks.flatMap((one) => (one.outcome === 'failed' ? one.findings : []));
      report.differences.push({ case: evidence.case, findings });
    }
  }
}
