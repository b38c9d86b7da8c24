import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Restoration } from '../audit/log/head.ts';
import type { Manifest, RestoreReport } from '../backup/index.ts';
import type { Storage } from '../open-runtime.ts';
import { storage } from './data-folder.ts';
import { printJson } from './output.ts';
import { onPlace } from './place-failure.ts';
import { signingOf } from './signing-places.ts';

interface BackupOptions {
  data?: string;
  json?: true;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('write a backup of this moment into a new folder, also while a server runs')
    .argument('<folder>', 'where the backup is to be; nothing may be there yet')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nPostgreSQL (DATABASE_URL) is backed up with pg_dump.')
    .action(backup);
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('restore a backup into an empty place, and check all of it')
    .argument('<backup>', 'folder that yichuang backup has written')
    .option('--data <folder>', 'data folder (default: YICHUANG_DATA, else ./data)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nPostgreSQL is restored with pg_restore into an empty DATABASE_URL.')
    .action(restore);
}

async function backup(folder: string, options: BackupOptions): Promise<void> {
  const place = storage(options.data);
  const { openExisting } = await import('../open-runtime.ts');
  const { takeBackup } = await import('../backup/index.ts');
  await onPlace(place, async () => {
    const database = await openExisting(place);
    try {
      const { databaseUrl } = place;
      const manifest = await takeBackup({ database, databaseUrl, folder: resolve(folder) });
      if (options.json) printJson(manifest);
      else printBackup(folder, manifest);
    } finally {
      await database.close();
    }
  });
}

async function restore(from: string, options: BackupOptions): Promise<void> {
  const place = storage(options.data);
  const { databaseFile } = await import('../open-runtime.ts');
  const { restoreBackup } = await import('../backup/index.ts');
  await onPlace(place, async () => {
    const file = databaseFile(place.data);
    const report = await restoreBackup({
      databaseUrl: undefined,
      ...place,
      backup: resolve(from),
      file,
    });
    const log = await sayRestored(place);
    if (options.json) printJson({ ...report, log: log ?? null });
    else printRestored(report, log);
  });
}

/** Where heads of the log are signed, the heads' file says that this is a restored one. */
async function sayRestored(place: Storage): Promise<Restoration | undefined> {
  const { readSigningKey } = await import('../audit/log/signing-key.ts');
  const { recordRestoration } = await import('../audit/log/restorations.ts');
  const { openExisting } = await import('../open-runtime.ts');
  const { keyFile, headsFile } = signingOf(place);
  const key = readSigningKey(keyFile);
  if (key === undefined) return undefined;
  const database = await openExisting(place);
  try {
    return await recordRestoration(database.select, { key, headsFile });
  } finally {
    await database.close();
  }
}

function printBackup(folder: string, { begunAt, journal, files }: Manifest): void {
  const entries = journal.reduce((sum, head) => sum + head.entries, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `已备份 · backed up to ${folder}: ${String(entries)} journal entries, ${String(bytes)} bytes, as of ${begunAt}`,
  );
}

function printRestored(
  { manifest, verification, projections }: RestoreReport,
  log: Restoration | undefined,
): void {
  const { verdict, instances, entries } = verification;
  console.log(
    `已恢复 · restored, as of ${manifest.begunAt}: ${String(instances)} instances, ${String(entries)} entries, journal ${verdict}, ${String(projections.entries)} entries folded, projections clean`,
  );
  console.log(
    log === undefined
      ? '没有签名密钥或总账从未签名 · no signing key, or the log was never signed: nothing was signed of this'
      : `已签名记录恢复到第 ${String(log.restoredTo)} 条 · signed: the log goes on after entry number ${String(log.restoredTo)}`,
  );
}
