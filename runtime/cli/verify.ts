import { Command } from 'commander';
import type {
  Difference,
  HeadsToCheck,
  LogReport,
  Verdict,
  VerificationReport,
  Verifier,
} from '../audit/index.ts';
import { describeArchiving } from '../journal/archiving.ts';
import { describeErasure } from '../journal/erasure.ts';
import type { Storage } from '../open-runtime.ts';
import { storage } from './data-folder.ts';
import { CommandError, EXIT } from './failure.ts';
import { printJson, showProgress } from './output.ts';
import { onPlace } from './place-failure.ts';
import { signingOf } from './signing-places.ts';
import { verifyArchiveFile } from './verify-archive.ts';
import { verifyFile, type VerifyFileOptions } from './verify-file.ts';

interface VerifyOptions extends VerifyFileOptions {
  file?: string;
  archive?: string;
  data?: string;
}

const TENANT = 'default';

/** Needs no server and no sign-in: it reads the database itself, also beside a running server. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check every hash, execute every recorded command again, and compare')
    .argument('[instance]', 'key of one process instance; all of them if absent')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--file <file>', 'an evidence file instead of a database')
    .option('--archive <file>', 'an archive file instead of a database')
    .option('--key <id>', 'with --file or --archive: the id of the key that must have signed it')
    .option('--json', 'print JSON')
    .action(verify);
}

async function verify(instance: string | undefined, options: VerifyOptions): Promise<void> {
  if (await isFoundBroken(instance, options)) process.exitCode = EXIT.verificationFailed;
}

function isFoundBroken(instance: string | undefined, options: VerifyOptions): Promise<boolean> {
  if (options.archive !== undefined) return verifyArchiveFile(options.archive, options);
  if (options.file !== undefined) return verifyFile(options.file, options);
  return verifyDatabase(instance, options);
}

async function verifyDatabase(
  instance: string | undefined,
  options: VerifyOptions,
): Promise<boolean> {
  const place = storage(options.data);
  return onPlace(place, () =>
    withVerifier(place, (verifier) =>
      instance === undefined
        ? verifyAll(verifier, options)
        : verifyOne(verifier, instance, options),
    ),
  );
}

async function withVerifier<T>(
  place: Storage,
  work: (verifier: Verifier) => Promise<T>,
): Promise<T> {
  const { openExisting } = await import('../open-runtime.ts');
  const { createDefinitionCache } = await import('../execution/index.ts');
  const { createVerifier } = await import('../audit/index.ts');
  const database = await openExisting(place);
  const { readHeads } = await import('../audit/log/heads-file.ts');
  const { readPublicKeys } = await import('../audit/log/signing-key.ts');
  const { keyFile, headsFile } = signingOf(place);
  const heads = (): HeadsToCheck => ({
    exported: readHeads(headsFile),
    keys: readPublicKeys(keyFile),
  });
  try {
    const definitions = createDefinitionCache(database);
    return await work(createVerifier({ select: database.select, definitions, heads }));
  } finally {
    await database.close();
  }
}

async function verifyOne(
  verifier: Verifier,
  instance: string,
  { json }: VerifyOptions,
): Promise<boolean> {
  const verdict = await verifier.instance(TENANT, instance);
  if (verdict.entries === 0)
    throw new CommandError(`Expected an instance, but there is no ${instance}`);
  if (json) printJson(verdict);
  else printVerdict(instance, verdict);
  return verdict.verdict === 'broken';
}

async function verifyAll(verifier: Verifier, { json }: VerifyOptions): Promise<boolean> {
  const report = await verifier.all(({ entries, total }) => showProgress(entries, total));
  if (json) printJson(report);
  else printReport(report);
  return report.verdict === 'broken';
}

const VERDICTS: Record<Verdict['verdict'], string> = {
  verified: '一致 · verified: nothing was altered, and executing it again gives the same events',
  intact: '未改动 · intact: nothing was altered, but this release cannot execute it again',
  broken: '不一致 · broken: something was altered, or does not come out the same',
};

function printVerdict(
  instance: string,
  { verdict, entries, firstDifference, erasure, archiving }: Verdict,
): void {
  console.log(`${VERDICTS[verdict]} (${String(entries)} entries)`);
  if (erasure) console.log(`  内容已依法删除 · ${describeErasure(erasure)}`);
  else if (archiving) console.log(`  已归档 · ${describeArchiving(archiving)}`);
  else if (firstDifference) printDifference(instance, firstDifference);
}

function printReport(report: VerificationReport): void {
  console.log(VERDICTS[report.verdict]);
  console.log(
    `${String(report.instances)} instances, ${String(report.entries)} entries: ${String(report.verified)} verified, ${String(report.intact)} intact, ${String(report.broken)} broken; ${String(report.erased)} erased (已依法删除), ${String(report.archived)} archived (已归档)`,
  );
  for (const [file, count] of Object.entries(report.archives)) {
    console.log(`  已归档 · archived in ${file}: ${String(count)} instances`);
  }
  printLog(report.log);
  if (report.missingPosition !== undefined) {
    console.log(`Entry number ${String(report.missingPosition)} is gone`);
  }
  for (const { instance, firstDifference } of [...report.differences, ...report.notExecutable]) {
    printDifference(instance, firstDifference);
  }
}

const LOG_VERDICTS: Record<LogReport['verdict'], string> = {
  verified:
    '全部记录与带外保存的签名一致 · the log is the one whose heads were signed and exported',
  unsigned:
    '没有可核对的签名：改写整个数据库不会显现 · no signed heads to check against: a rewrite of the whole database would not show',
  broken: '全部记录与签名不一致 · the log is not the one whose heads were signed',
};

function printLog(log: LogReport): void {
  const { verdict, size, root, exportedHeads, firstDifference } = log;
  console.log(`${LOG_VERDICTS[verdict]} (${String(exportedHeads)} heads)`);
  console.log(`  ${String(size)} entries, root ${root}`);
  for (const { at, restoredTo, givenUpTo } of log.restorations) {
    console.log(
      `  ${new Date(at).toISOString()} 从备份恢复 · restored from a backup: ${String(restoredTo)} entries; ${String(givenUpTo - restoredTo)} signed ones given up`,
    );
  }
  if (firstDifference === undefined) return;
  const { from, to, what } = firstDifference;
  const place =
    from === to ? `entry number ${String(from)}` : `entry numbers ${String(from)} to ${String(to)}`;
  console.log(`  ${place}: ${what}`);
}

function printDifference(instance: string, { seq, what, expected, found }: Difference): void {
  console.log(`  ${instance}, entry ${String(seq)}: ${what}`);
  if (expected !== undefined) console.log(`    expected ${expected}`);
  if (found !== undefined) console.log(`    found    ${found}`);
}
