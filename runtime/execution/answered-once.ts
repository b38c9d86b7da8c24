import { digest } from '../journal/digest.ts';
import { Problem } from '../problem.ts';
import type { Writer } from './types.ts';

/** A write that is repeated with its key is answered, not done again. */
export interface OnceRequest<T> {
  tenant: string;
  /** Absent: done every time. */
  idempotencyKey: string | undefined;
  /** What is asked for; another request under the same key is refused. */
  request: unknown;
  answer: T;
}

/**
 * Does the work unless a write with this key has been done, and gives the first answer. The key's
 * row is in the same transaction as the work.
 */
export async function answeredOnce<T>(
  writer: Writer,
  { tenant, idempotencyKey: key, request, answer }: OnceRequest<T>,
  work: () => Promise<void>,
): Promise<T> {
  if (key === undefined) {
    await work();
    return answer;
  }
  const fingerprint = digest('sha256', JSON.stringify(request));
  const inserted = await writer.query(
    `INSERT INTO idempotency_keys (tenant, idempotency_key, fingerprint, answer, created_at)
     VALUES (:tenant, :key, :fingerprint, :answer, :now)
     ON CONFLICT (tenant, idempotency_key) DO NOTHING RETURNING tenant`,
    { tenant, key, fingerprint, answer: JSON.stringify([answer]), now: Date.now() },
  );
  if (inserted.length > 0) {
    await work();
    return answer;
  }
  const [first] = await writer.query<{ fingerprint: string; answer: string }>(
    `SELECT fingerprint, answer FROM idempotency_keys
      WHERE tenant = :tenant AND idempotency_key = :key`,
    { tenant, key },
  );
  if (first?.fingerprint !== fingerprint) throw keyReused(key);
  return (JSON.parse(first.answer) as [T])[0];
}

/** A key stands for one request. */
export function keyReused(key: string): Problem {
  return new Problem({
    status: 422,
    code: 'idempotency-key-reused',
    detail: `Expected Idempotency-Key ${key} to come with the request that it was first used for, but the request is another one.`,
  });
}
