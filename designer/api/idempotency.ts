/** A key under which the server does a thing once, however often it is asked. */
export function newIdempotencyKey(): string {
  // crypto.randomUUID is missing where the page came over plain http from another machine.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function idempotent(key: string): { headers: Record<string, string> } {
  return { headers: { 'idempotency-key': key } };
}
