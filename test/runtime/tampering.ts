import { digest } from '../../runtime/journal/digest.ts';
import { TENANT, type Runtime } from './execution-fixture.ts';

interface StoredEntry {
  seq: number;
  header: string;
  salt: string;
  payload: string;
}

/**
 * Rewrites the payloads of an instance as somebody would who may write to the database: with every
 * hash that follows from them made again.
 */
export async function rewriteInstance(
  { database, executor }: Pick<Runtime, 'database' | 'executor'>,
  instance: string,
  change: (payload: string, seq: number) => string,
): Promise<void> {
  const rows = await database.select<StoredEntry>(
    `SELECT h.seq, h.header, p.salt, p.payload FROM journal_headers h
       JOIN journal_payloads p ON p.instance = h.instance AND p.seq = h.seq
      WHERE h.instance = :instance ORDER BY h.seq`,
    { instance },
  );
  let previousHash = '0'.repeat(64);
  await executor.write(async ({ query }) => {
    for (const { seq, salt, ...row } of rows) {
      const payload = change(row.payload, seq);
      const payloadHash = digest('sha256', salt, payload);
      const fields = JSON.parse(row.header) as object;
      const header = JSON.stringify({ ...fields, payloadHash, previousHash });
      previousHash = digest('sha256', header);
      const key = { tenant: TENANT, instance, seq };
      await query(
        `UPDATE journal_payloads SET payload = :payload
          WHERE tenant = :tenant AND instance = :instance AND seq = :seq`,
        { ...key, payload },
      );
      await query(
        `UPDATE journal_headers SET header = :header, hash = :hash
          WHERE tenant = :tenant AND instance = :instance AND seq = :seq`,
        { ...key, header, hash: previousHash },
      );
    }
    await query('UPDATE instances SET last_hash = :previousHash WHERE instance_key = :instance', {
      instance,
      previousHash,
    });
  });
}
