import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ENGINE_REVISION } from '../../engine/index.ts';
import { openDatabase, selectOn, type Database, type Select } from '../db/index.ts';
import { packageVersion } from '../package-folder.ts';
import { conflict } from '../problem.ts';
import {
  copySqliteInto,
  exportSnapshot,
  readAuditHeads,
  readJournalHeads,
} from './backup.store.ts';
import {
  BACKUP_FORMAT,
  MANIFEST_FILE,
  sealFile,
  syncPath,
  type BackupFile,
  type Manifest,
} from './manifest.ts';
import { dumpPostgres } from './postgres-programs.ts';

export const SQLITE_FILE = 'database.sqlite';
export const POSTGRES_FILE = 'database.dump';

export interface BackupRequest {
  /** Of the database that is backed up; a server may run on it. */
  database: Database;
  /** Where it is, if it is PostgreSQL. */
  databaseUrl: string | undefined;
  /** Where the backup is to be; nothing may be there yet. */
  folder: string;
}

/**
 * Writes a backup of one moment into a new folder, while a server goes on working. The folder has
 * its name only when all of it is on the disk; until then it is called `<folder>.partial`. Throws
 * Problem when something is there already, or when a program that is needed is missing.
 */
export async function takeBackup(request: BackupRequest): Promise<Manifest> {
  const { folder } = request;
  if (existsSync(folder)) {
    throw conflict(
      `Expected ${folder} not to be there yet, but it is: a backup is never overwritten`,
    );
  }
  const partial = `${folder}.partial`;
  // What an interrupted backup has left is of no use.
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    const manifest = await writeBackup(request, partial);
    await rename(partial, folder);
    await syncPath(dirname(folder));
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function writeBackup(request: BackupRequest, partial: string): Promise<Manifest> {
  const begunAt = new Date().toISOString();
  const { database } = request;
  const content = await (database.kind === 'sqlite'
    ? copySqlite(request, partial)
    : copyPostgres(request, partial));
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    version: packageVersion(),
    engineRevision: ENGINE_REVISION,
    database: database.kind,
    begunAt,
    ...content,
  };
  const file = join(partial, MANIFEST_FILE);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  await syncPath(file);
  await syncPath(partial);
  return manifest;
}

type Content = Pick<Manifest, 'journal' | 'auditStream' | 'files'>;

async function copySqlite({ database }: BackupRequest, partial: string): Promise<Content> {
  const file = join(partial, SQLITE_FILE);
  await copySqliteInto(await database.writer(), file);
  // What the manifest says is read from the copy: the original has gone on.
  const copy = await openDatabase({ file });
  const heads = await readHeads(copy.select).finally(() => copy.close());
  return { ...heads, files: [await sealFile(partial, SQLITE_FILE)] };
}

async function copyPostgres(
  { database, databaseUrl = '' }: BackupRequest,
  partial: string,
): Promise<Content> {
  const connection = await database.writer();
  try {
    const snapshot = await exportSnapshot(connection);
    const heads = await readHeads(selectOn('postgres', connection));
    await dumpPostgres(databaseUrl, snapshot, join(partial, POSTGRES_FILE));
    const files: BackupFile[] = [await sealFile(partial, POSTGRES_FILE)];
    return { ...heads, files };
  } finally {
    await database.dropWriter();
  }
}

async function readHeads(select: Select): Promise<Omit<Content, 'files'>> {
  const journal = await readJournalHeads(select);
  return { journal, auditStream: await readAuditHeads(select) };
}
