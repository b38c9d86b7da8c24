import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRuntime } from '../../runtime/open-runtime.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

let sqlite: Promise<string> | undefined;
let postgres: Promise<TestDatabase> | undefined;

/** Fills the folder with the sample centre, seeded once in a run as the server does it. */
export async function copySampleFolder(folder: string): Promise<void> {
  sqlite ??= seedFolder();
  cpSync(await sqlite, folder, { recursive: true });
}

/** A database with the sample centre, seeded once in a run as the server does it. */
export async function copySampleDatabase(): Promise<TestDatabase> {
  postgres ??= seedDatabase();
  return createTestDatabase(await postgres);
}

async function seedFolder(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'yichuang-sample-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  await seed({ data });
  return data;
}

async function seedDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await seed({ data: tmpdir(), databaseUrl: database.url });
  return database;
}

async function seed(place: { data: string; databaseUrl?: string }): Promise<void> {
  const runtime = await openRuntime({ ...place, sample: true, timers: false });
  await runtime.stop();
}
