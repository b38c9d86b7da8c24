import { resolve } from 'node:path';
import type { Storage } from '../open-runtime.ts';
import { usageError } from './failure.ts';

/** The folder that holds the database: `--data`, else YICHUANG_DATA, else ./data. */
export function dataFolder(option: string | undefined): string {
  return resolve(option ?? (process.env.YICHUANG_DATA || 'data'));
}

/** Where the data lie: the folder, and the database that DATABASE_URL names instead of SQLite. */
export function storage(option: string | undefined): Storage {
  const databaseUrl = process.env.DATABASE_URL || undefined;
  if (databaseUrl !== undefined && !isPostgres(databaseUrl)) {
    // Not the value itself: it may hold a password.
    throw usageError('Expected postgres://… in DATABASE_URL, but it is something else');
  }
  return { data: dataFolder(option), databaseUrl };
}

function isPostgres(url: string): boolean {
  return URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);
}
