import { readFileSync } from 'node:fs';
import type { EvidenceReport, Finding, Outcome } from '../evidence/proof/report.ts';
import { CommandError } from './failure.ts';
import { printJson } from './output.ts';

const VERDICTS: Record<EvidenceReport['verdict'], string> = {
  verified:
    '一致 · verified: nothing was altered, executing it again gives the same, and it is signed',
  unsigned: '无签名 · unsigned: consistent, but a rewrite of the whole file would not show',
  intact: '未改动 · intact: nothing was altered, but this release cannot execute it again',
  unchecked: '未核验 · unchecked: an algorithm is missing',
  broken: '不一致 · broken: something was altered, or is missing',
};

const MARKS: Record<Outcome, string> = { passed: '✓', failed: '✗', unknown: '?' };

export interface VerifyFileOptions {
  json?: true;
  /** Id of the key that the centre has published. */
  key?: string;
}

/** Verifies an evidence file. Needs no database. Gives whether it is broken. */
export async function verifyFile(file: string, { json, key }: VerifyFileOptions): Promise<boolean> {
  const { readEvidence } = await import('../evidence/evidence-html.ts');
  const { verifyEvidence } = await import('../evidence/proof/verify-evidence.ts');
  const { NODE_CRYPTO } = await import('../evidence/node-crypto.ts');
  const evidence = readEvidence(readText(file));
  const report = await verifyEvidence(evidence, NODE_CRYPTO);
  const signedBy = evidence.seal && (await NODE_CRYPTO.keyId(evidence.seal.publicKey));
  if (json) printJson({ ...report, signedBy: signedBy ?? null });
  else printReport(report, signedBy);
  if (key === undefined || key === signedBy) return report.verdict === 'broken';
  console.error(`Expected the key ${key}, but the file is signed with ${signedBy ?? 'none'}`);
  return true;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandError(`文件不可读 · Expected an evidence file, but ${file}: ${code}`);
  }
}

function printReport({ verdict, entries, checks }: EvidenceReport, signedBy: string | undefined) {
  console.log(`${VERDICTS[verdict]} (${String(entries)} entries)`);
  console.log(`  签名公钥 · signed with the key ${signedBy ?? '–'}`);
  for (const { name, outcome, findings } of checks) {
    console.log(`  ${MARKS[outcome]} ${name}`);
    for (const finding of findings) printFinding(finding);
  }
}

function printFinding({ instance, seq, what, expected, found }: Finding): void {
  const place = instance === undefined ? '' : `${instance}, entry ${String(seq)}: `;
  console.log(`      ${place}${what}`);
  if (expected !== undefined) console.log(`        expected ${expected}`);
  if (found !== undefined) console.log(`        found    ${found}`);
}
