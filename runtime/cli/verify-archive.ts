import { existsSync } from 'node:fs';
import type { ArchiveReport, ArchiveVerdict } from '../archive/verify-archive.ts';
import { CommandError } from './failure.ts';
import { printJson } from './output.ts';
import type { VerifyFileOptions } from './verify-file.ts';

const VERDICTS: Record<ArchiveVerdict, string> = {
  verified:
    '一致 · verified: nothing was altered, executing it again gives the same, and it is signed',
  unsigned: '无签名 · unsigned: consistent, but a rewrite of the whole file would not show',
  intact: '未改动 · intact: nothing was altered, but this release cannot execute all of it again',
  unchecked: '未核验 · unchecked: an algorithm is missing',
  broken: '不一致 · broken: something was altered, or is missing',
};

/** Verifies an archive file. Needs no database. Gives whether it is broken. */
export async function verifyArchiveFile(
  file: string,
  { json, key }: VerifyFileOptions,
): Promise<boolean> {
  if (!existsSync(file)) {
    throw new CommandError(`文件不可读 · Expected an archive file, but there is no ${file}`);
  }
  const { verifyArchive } = await import('../archive/verify-archive.ts');
  const report = await verifyArchive(file);
  if (json) printJson(report);
  else printReport(report);
  const { signedBy, verdict } = report;
  if (key === undefined || (signedBy.length === 1 && signedBy[0] === key)) {
    return verdict === 'broken';
  }
  const found = signedBy.join(', ') || 'none';
  console.error(`Expected the key ${key}, but the cases are signed with ${found}`);
  return true;
}

function printReport(report: ArchiveReport): void {
  const { verdict, tenant = '–', month = '–', verdicts, signedBy, keepUntil } = report;
  console.log(VERDICTS[verdict]);
  console.log(`  中心、月份 · centre and month: ${tenant}, ${month}`);
  const counts = Object.entries(verdicts).map(([name, count]) => `${String(count)} ${name}`);
  console.log(
    `  ${String(report.cases)} cases, ${String(report.entries)} entries: ${counts.join(', ')}`,
  );
  console.log(`  签名公钥 · signed with the key ${signedBy.join(', ') || '–'}`);
  console.log(`  SHA-256 ${report.sha256 ?? '–'}`);
  if (keepUntil !== undefined) {
    console.log(`  保存至 · to be kept until ${new Date(keepUntil).toISOString().slice(0, 10)}`);
  }
  if (report.fault !== undefined) console.log(`  ${report.fault}`);
  for (const { case: key, findings } of report.differences) {
    for (const { instance = key, seq, what } of findings) {
      console.log(`  ${instance}${seq === undefined ? '' : `, entry ${String(seq)}`}: ${what}`);
    }
  }
}
