import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { ArchiveService } from '../archive/archive.service.ts';
import { readLiveDays, readRetention, RETENTION_VARIABLE } from '../archive/retention.ts';
import type { Storage } from '../open-runtime.ts';
import { lockFolder } from '../server-lock.ts';
import { storage } from './data-folder.ts';
import { CommandError, usageError } from './failure.ts';
import { printJson } from './output.ts';
import { onPlace } from './place-failure.ts';
import { signingOf } from './signing-places.ts';

interface ArchiveOptions {
  before?: string;
  destroy?: true;
  dryRun?: true;
  to?: string;
  data?: string;
  json?: true;
}

export function archiveCommand(): Command {
  return new Command('archive')
    .description('move cases that ended long ago to files that verify by themselves')
    .option('--before <date>', 'cases that ended before this day, such as 2026-01-01')
    .option('--to <folder>', 'folder of the archive files (default: archive in the data folder)')
    .option('--destroy', 'instead: destroy the archive files whose legal time is over')
    .option('--dry-run', 'change nothing: tell what would be done')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `\nOn PostgreSQL servers may run meanwhile; on SQLite none may. ${RETENTION_VARIABLE} says how long files are kept.`,
    )
    .action(archive);
}

async function archive(options: ArchiveOptions): Promise<void> {
  if ((options.before === undefined) === (options.destroy === undefined)) {
    throw usageError('Expected either --before <date> or --destroy');
  }
  const place = storage(options.data);
  const folder = resolve(options.to ?? join(place.data, 'archive'));
  await onPlace(place, () => runOn(place, folder, options));
}

async function runOn(place: Storage, folder: string, options: ArchiveOptions): Promise<void> {
  const { databaseFile, openRuntime } = await import('../open-runtime.ts');
  const retention = readRetention(process.env[RETENTION_VARIABLE]);
  const live = readLiveDays(process.env.YICHUANG_LIVE_DAYS);
  const file = databaseFile(place.data);
  if (place.databaseUrl === undefined && !existsSync(file)) {
    throw new CommandError(`Expected a database, but there is no ${file}`);
  }
  const locks = place.databaseUrl === undefined ? [lockFolder(place.data)] : [];
  try {
    // Two that write into one folder would take each other's files for their own.
    locks.push(lockFolder(folder));
    const runtime = await openRuntime({ ...place, signing: signingOf(place), timers: false });
    try {
      const { archive: service } = runtime.services;
      const request = { folder, actor: userInfo().username, retention };
      const now = runtime.clock.now();
      const report =
        options.before === undefined
          ? await destroyAll(service, { ...request, now }, options)
          : await archiveAll(
              service,
              { ...request, before: startOf(options.before, service.zone, now - live) },
              options,
            );
      if (options.json) printJson(report);
    } finally {
      await runtime.stop();
    }
  } finally {
    for (const lock of locks) lock.release();
  }
}

type Request = Omit<Parameters<ArchiveService['archive']>[0], 'tenant'>;

async function archiveAll(
  service: ArchiveService,
  request: Request,
  { dryRun, json }: ArchiveOptions,
): Promise<object[]> {
  const reports: object[] = [];
  for (const tenant of await service.tenants()) {
    if (dryRun) {
      const months = await service.plan({ ...request, tenant });
      reports.push({ tenant, months });
      if (json) continue;
      for (const [month, cases] of Object.entries(months)) {
        console.log(`将归档 · would archive ${tenant}, ${month}: ${String(cases)} cases`);
      }
      continue;
    }
    const report = await service.archive({ ...request, tenant });
    reports.push({ tenant, ...report });
    if (!json) print(report);
  }
  return reports;
}

function print({ files, refused }: Awaited<ReturnType<ArchiveService['archive']>>): void {
  for (const { file, cases, entries, left } of files) {
    console.log(`已归档 · archived ${file}: ${String(cases)} cases, ${String(entries)} entries`);
    for (const key of left) {
      console.log(`  未移出 · left: something was added to ${key} while the file was written`);
    }
  }
  for (const { case: key, what } of refused) {
    console.log(`未归档 · not archived: ${key} does not verify: ${what}`);
  }
}

async function destroyAll(
  service: ArchiveService,
  request: { folder: string; actor: string; now: number },
  { dryRun, json }: ArchiveOptions,
): Promise<object[]> {
  const reports: object[] = [];
  for (const tenant of await service.tenants()) {
    const files = await service.destroy({ ...request, tenant, dryRun: dryRun ?? false });
    reports.push({ tenant, files });
    if (json) continue;
    const done = dryRun ? '将销毁 · would destroy' : '已销毁 · destroyed';
    for (const file of files) console.log(`${done} ${file}`);
  }
  return reports;
}

/** The first moment of a day in a zone; no later than `latest`. */
function startOf(date: string, zone: string, latest: number): number {
  const utc = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(utc)) throw usageError(`Expected a date such as 2026-01-01, but found ${date}`);
  const local = new Date(utc).toLocaleString('sv-SE', { timeZone: zone });
  const start = utc - (Date.parse(`${local.replace(' ', 'T')}Z`) - utc);
  if (start <= latest) return start;
  const day = new Date(latest).toISOString().slice(0, 10);
  throw usageError(
    `Expected a date of ${day} or earlier, as cases stay in the database for so many days (YICHUANG_LIVE_DAYS), but found ${date}`,
  );
}
