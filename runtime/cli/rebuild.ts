import { Command } from 'commander';
import type { Database } from '../db/index.ts';
import type { Storage } from '../open-runtime.ts';
import type { CheckReport, RebuildReport } from '../rebuild/index.ts';
import { lockFolder } from '../server-lock.ts';
import { storage } from './data-folder.ts';
import { EXIT } from './failure.ts';
import { printJson, printTable, showProgress } from './output.ts';
import { onPlace } from './place-failure.ts';

interface RebuildOptions {
  check?: true;
  data?: string;
  json?: true;
}

/** Differences that are printed; `--json` prints all that were listed. */
const SHOWN = 20;

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('make task lists, timers and all other projections anew from the journal')
    .option('--check', 'change nothing: compare them with the rows that are there')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nOnly with --check may a server run on the data meanwhile.')
    .action(rebuild);
}

async function rebuild(options: RebuildOptions): Promise<void> {
  const place = storage(options.data);
  await onPlace(place, () => (options.check ? check(place, options) : replace(place, options)));
}

async function check(place: Storage, { json }: RebuildOptions): Promise<void> {
  const { checkProjections } = await import('../rebuild/index.ts');
  const report = await onDatabase(place, (database) => checkProjections(database, showProgress));
  if (json) printJson(report);
  else printCheck(report);
  if (!report.clean) process.exitCode = EXIT.error;
}

async function replace(place: Storage, { json }: RebuildOptions): Promise<void> {
  const { replaceProjections } = await import('../rebuild/index.ts');
  const lock = lockFolder(place.data);
  try {
    const report = await onDatabase(place, (database) =>
      replaceProjections(database, showProgress),
    );
    if (json) printJson(report);
    else printRebuilt(report);
  } finally {
    lock.release();
  }
}

async function onDatabase<T>(place: Storage, work: (database: Database) => Promise<T>): Promise<T> {
  const { openExisting } = await import('../open-runtime.ts');
  const database = await openExisting(place);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function printRebuilt({ instances, entries, rows }: RebuildReport): void {
  console.log(`已重建 · rebuilt from ${String(instances)} instances, ${String(entries)} entries`);
  printTable(
    ['table', 'rows'],
    Object.entries(rows).map(([table, count]) => [table, String(count)]),
  );
}

/** Also told after a restore. */
export function printCheck({ clean, instances, entries, unreadable, tables }: CheckReport): void {
  const verdict = clean
    ? '一致 · clean: every row is what the journal says'
    : '不一致 · not clean: rows differ from what the journal says';
  console.log(`${verdict} (${String(instances)} instances, ${String(entries)} entries)`);
  for (const { instance, seq, reason } of unreadable) {
    console.log(`  ${instance}, entry ${String(seq)}: ${reason}`);
  }
  for (const [table, { rows, differences }] of Object.entries(tables)) {
    console.log(`  ${table}: ${String(rows)} rows`);
    for (const { key, column, live, rebuilt } of differences.slice(0, SHOWN)) {
      const place = column === undefined ? key : `${key}, ${column}`;
      console.log(`    ${place}: found ${textOf(live)}, but the journal says ${textOf(rebuilt)}`);
    }
    if (differences.length > SHOWN) console.log('    …');
  }
}

function textOf(value: unknown): string {
  return value === null ? 'nothing' : String(value);
}
