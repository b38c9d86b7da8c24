import type { Select } from '../db/index.ts';

/** Hashes of the files that held the decision, in the order of its versions. */
export async function readDecisionVersions(
  select: Select,
  tenant: string,
  id: string,
): Promise<string[]> {
  const rows = await select<{ hash: string }>(
    'SELECT hash FROM decisions WHERE tenant = :tenant AND decision_id = :id ORDER BY version',
    { tenant, id },
  );
  return rows.map(({ hash }) => hash);
}
