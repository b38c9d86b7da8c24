import { createHash, randomBytes } from 'node:crypto';
import argon2 from 'argon2';

const PASSWORD_COST = {
  type: argon2.argon2id,
  memoryCost: 19 * 1024,
  timeCost: 2,
  parallelism: 1,
} as const;

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, PASSWORD_COST);
}

/** Takes as long for an unknown user as for a known one. */
export async function passwordMatches(
  hash: string | undefined,
  password: string,
): Promise<boolean> {
  const matches = await argon2.verify(hash ?? (await decoy()), password);
  return matches && hash !== undefined;
}

let decoyHash: Promise<string> | undefined;
function decoy(): Promise<string> {
  return (decoyHash ??= hashPassword(randomBytes(16).toString('hex')));
}

/** A secret with 256 random bits, e.g. of a session or an API token. */
export function randomSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a secret. Unsalted: nobody can search 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function randomKey(): string {
  return randomBytes(10).toString('hex');
}
