import type { Select } from '../db/index.ts';
import { type WorkingInstance, workingKey } from './working-instance.ts';

/** An instance was written by someone else since it was read. */
export class StaleError extends Error {}

/** The fence: what was decided holds only if every instance is still as it was read. */
export async function checkVersions(select: Select, instances: WorkingInstance[]): Promise<void> {
  const expected = new Map(instances.map((one) => [workingKey(one.tenant, one.key), one]));
  for (const tenant of new Set(instances.map((instance) => instance.tenant))) {
    const keys = instances.filter((one) => one.tenant === tenant).map(({ key }) => key);
    const rows = await select<{ key: string; version: number }>(
      `SELECT instance_key AS "key", version FROM instances
        WHERE tenant = :tenant AND instance_key IN (:keys)`,
      { tenant, keys },
    );
    for (const { key, version } of rows) {
      const id = workingKey(tenant, key);
      if (expected.get(id)?.storedVersion === version) expected.delete(id);
    }
  }
  if (expected.size === 0) return;
  throw new StaleError(
    `Expected ${String(expected.size)} instances to be as they were read but they are not`,
  );
}
