import { CommandError } from './failure.ts';

type Place = { data: string; databaseUrl?: string | undefined };

/** Runs the work on the data; what a person can mend about their place is told in one line. */
export async function onPlace<T>(place: Place, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const line = lineFor(error, place);
    throw line === undefined ? error : new CommandError(line);
  }
}

const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'];

function lineFor(error: unknown, { data }: Place): string | undefined {
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  if (name?.startsWith('SequelizeConnection') || name === 'SequelizeHostNotFoundError') {
    return `数据库不应答 · Expected a PostgreSQL database at DATABASE_URL, but: ${message}`;
  }
  if ([...UNWRITABLE, 'SQLITE_CANTOPEN', 'SQLITE_READONLY'].includes(code)) {
    return `数据目录不可写 · The data folder ${data} cannot be written: choose another with --data or YICHUANG_DATA`;
  }
  if (['ENOSPC', 'SQLITE_FULL'].includes(code)) {
    return `磁盘已满 · The disk of the data folder ${data} is full`;
  }
  if (['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(code)) {
    return `数据库文件不可读 · Expected a SQLite database in ${data}, but its file cannot be read as one`;
  }
  // 42P01: PostgreSQL's name for it.
  if (code === '42P01' || (code === 'SQLITE_ERROR' && message.includes('no such table'))) {
    return `没有数据表 · Expected Yichuang's tables in the database, but it has none: has a server run on it?`;
  }
  return undefined;
}
