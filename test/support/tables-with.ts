import type { Database } from '../../runtime/db/index.ts';

/** Tables with a row in which the text is found. */
export async function tablesWith(
  { kind, select }: Pick<Database, 'kind' | 'select'>,
  text: string,
): Promise<string[]> {
  const tables = await select<{ name: string }>(
    kind === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await select(`SELECT * FROM ${name}`);
    if (rows.some((row) => JSON.stringify(row).includes(text))) found.push(name);
  }
  return found;
}
