import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE_REVISION } from '../../engine/index.ts';
import { createVerifier, type VerificationReport } from '../audit/index.ts';
import { migrate, openDatabase, type Database } from '../db/index.ts';
import { createDefinitionCache } from '../execution/index.ts';
import { conflict, invalid } from '../problem.ts';
import { checkProjections, type CheckReport } from '../rebuild/index.ts';
import { integrityProblems, readAuditHeads, readJournalHeads, tableNames } from './backup.store.ts';
import { checkFiles, readManifest, syncPath, type ChainHead, type Manifest } from './manifest.ts';
import { restorePostgres } from './postgres-programs.ts';
import { POSTGRES_FILE, SQLITE_FILE } from './take-backup.ts';

export interface RestoreRequest {
  /** Folder of the backup. */
  backup: string;
  /** Data folder to restore into; empty or not there. With `databaseUrl` it is left alone. */
  data: string;
  /** The SQLite file to make in it. */
  file: string;
  /** An empty PostgreSQL database to restore into. */
  databaseUrl: string | undefined;
}

/** What was found in the restored database before it was called good. */
export interface RestoreReport {
  manifest: Manifest;
  verification: VerificationReport;
  projections: CheckReport;
}

/** SQLite keeps a log and an index of it beside its file while it is open. */
const COMPANIONS = ['', '-wal', '-shm'];

/**
 * Restores a backup into an empty place and checks it: digests, SQLite's integrity check, the heads
 * that the manifest names, every hash and command of the journal, every projection. Throws Problem
 * with what is wrong; a data folder then stays empty. An older backup is brought up to date.
 */
export async function restoreBackup(request: RestoreRequest): Promise<RestoreReport> {
  const manifest = await readManifest(request.backup);
  expectUsable(manifest, request);
  await checkFiles(request.backup, manifest.files);
  return request.databaseUrl === undefined
    ? restoreFile(manifest, request)
    : restoreDump(manifest, request, request.databaseUrl);
}

function expectUsable(manifest: Manifest, { databaseUrl }: RestoreRequest): void {
  const wanted = databaseUrl === undefined ? 'sqlite' : 'postgres';
  if (manifest.database !== wanted) {
    throw invalid(
      wanted === 'sqlite'
        ? 'Expected DATABASE_URL to name an empty database, but it is not set, and this is a backup of PostgreSQL'
        : 'Expected DATABASE_URL not to be set, but it is, and this is a backup of SQLite',
    );
  }
  if (manifest.engineRevision <= ENGINE_REVISION) return;
  throw invalid(
    `Expected a backup of this release or an earlier one, but it was made by version ${manifest.version}`,
  );
}

/** Under another name until it has been checked. */
async function restoreFile(manifest: Manifest, request: RestoreRequest): Promise<RestoreReport> {
  const { backup, data, file } = request;
  await expectEmptyFolder(data);
  await mkdir(data, { recursive: true });
  const partial = `${file}.partial`;
  try {
    await copyFile(join(backup, SQLITE_FILE), partial);
    await syncPath(partial);
    const report = await checkRestored({ file: partial }, manifest);
    await rename(partial, file);
    await syncPath(data);
    return report;
  } catch (error) {
    for (const companion of COMPANIONS) await rm(`${partial}${companion}`, { force: true });
    throw error;
  }
}

async function restoreDump(
  manifest: Manifest,
  { backup }: RestoreRequest,
  url: string,
): Promise<RestoreReport> {
  const target = await openDatabase({ url });
  const tables = await tableNames('postgres', target.select).finally(() => target.close());
  if (tables.length > 0) {
    throw conflict(
      `Expected the database at DATABASE_URL to be empty, but it has ${String(tables.length)} tables`,
    );
  }
  await restorePostgres(url, join(backup, POSTGRES_FILE));
  return checkRestored({ url }, manifest);
}

async function expectEmptyFolder(data: string): Promise<void> {
  if (!existsSync(data)) return;
  const names = await readdir(data);
  if (names.length === 0) return;
  throw conflict(`Expected ${data} to be empty, but it holds ${names.slice(0, 3).join(', ')}`);
}

async function checkRestored(
  address: { file: string } | { url: string },
  manifest: Manifest,
): Promise<RestoreReport> {
  const database = await openDatabase(address);
  try {
    await expectIntact(database);
    await expectHeads(database, manifest);
    await migrate(database);
    const { select } = database;
    const definitions = createDefinitionCache(database);
    const verification = await createVerifier({ select, definitions }).all();
    expectVerified(verification);
    const projections = await checkProjections(database);
    expectClean(projections);
    return { manifest, verification, projections };
  } finally {
    await database.close();
  }
}

async function expectIntact({ kind, select }: Database): Promise<void> {
  if (kind !== 'sqlite') return;
  const [problem] = await integrityProblems(select);
  if (problem === undefined) return;
  throw invalid(`Expected an intact SQLite database in the backup, but: ${problem}`);
}

async function expectHeads({ select }: Database, manifest: Manifest): Promise<void> {
  expectSame('journal', manifest.journal, await readJournalHeads(select));
  expectSame('audit stream', manifest.auditStream, await readAuditHeads(select));
}

function expectSame(what: string, expected: ChainHead[], found: ChainHead[]): void {
  if (JSON.stringify(expected) === JSON.stringify(found)) return;
  throw invalid(
    `Expected the ${what} to end as the manifest says, ${JSON.stringify(expected)}, but it ends with ${JSON.stringify(found)}`,
  );
}

function expectVerified({ verdict, differences, missingPosition }: VerificationReport): void {
  if (verdict !== 'broken') return;
  const [first] = differences;
  throw invalid(
    first === undefined
      ? `Expected the journal to verify, but entry number ${String(missingPosition)} is gone`
      : `Expected the journal to verify, but entry ${String(first.firstDifference.seq)} of ${first.instance} does not: ${first.firstDifference.what}`,
  );
}

function expectClean({ clean, tables, unreadable }: CheckReport): void {
  if (clean) return;
  const [table] = Object.keys(tables);
  throw invalid(
    `Expected every projection to be what the journal says, but ${table ?? `${String(unreadable.length)} instances`} cannot be trusted: yichuang rebuild makes them anew`,
  );
}
