import { SequelizeStorage, Umzug } from 'umzug';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Arbitrary, but the same in every node: one of them migrates, the others wait. */
const MIGRATION_LOCK = 7_316_402;

/** Brings the tables up to date. Gives the names of the migrations that were applied. */
export async function migrate(database: Database): Promise<string[]> {
  const { sequelize } = database;
  const umzug = new Umzug({
    migrations: [...MIGRATIONS],
    context: sequelize.getQueryInterface(),
    storage: new SequelizeStorage({ sequelize, tableName: 'migrations' }),
    logger: undefined,
  });
  const applied = await locked(database, () => umzug.up());
  return applied.map(({ name }) => name);
}

/** The names of the migrations that the database still lacks. Throws where it has no tables at all. */
export async function pendingMigrations({ select }: Pick<Database, 'select'>): Promise<string[]> {
  const rows = await select<{ name: string }>('SELECT name FROM migrations');
  const applied = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !applied.has(name));
}

async function locked<T>(database: Database, work: () => Promise<T>): Promise<T> {
  if (database.kind === 'sqlite') return work();
  const connection = await database.writer();
  await connection.run('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    return await work();
  } finally {
    await connection.run('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}
