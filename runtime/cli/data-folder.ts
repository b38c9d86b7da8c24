import { resolve } from 'node:path';

/** The folder that holds the database: `--data`, else YICHUANG_DATA, else ./data. */
export function dataFolder(option: string | undefined): string {
  return resolve(option ?? process.env.YICHUANG_DATA ?? 'data');
}

/** Where the data lie: the folder, and the database that DATABASE_URL names instead of SQLite. */
export function storage(option: string | undefined): {
  data: string;
  databaseUrl: string | undefined;
} {
  return { data: dataFolder(option), databaseUrl: process.env.DATABASE_URL };
}
