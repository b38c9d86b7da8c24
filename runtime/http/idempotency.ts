import type { Caller } from '../identity/caller.ts';

/** The caller's idempotency key in the form that the executor keeps: nobody meets another's. */
export function ownKey(
  { username }: Caller,
  idempotencyKey: string | undefined,
): { idempotencyKey?: string } {
  return idempotencyKey ? { idempotencyKey: `${username} ${idempotencyKey}` } : {};
}
