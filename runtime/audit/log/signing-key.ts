import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The public half of a key, for whoever checks signatures. */
export interface PublicKey {
  keyId: string;
  /** Ed25519 as SubjectPublicKeyInfo (RFC 8410), DER in base64. */
  publicKey: string;
}

/** Signs heads of the log and evidence files. */
export interface SigningKey extends PublicKey {
  /** Ed25519 over the text as UTF-8, in base64. */
  sign(text: string): string;
}

/** A signing key that is there but must not, or cannot, be used. */
export class SigningKeyError extends Error {}

const PUBLIC_END = '.public.pem';
const OTHERS = 0o077;

/** Reads a private key in PEM. Undefined where there is no file; throws a SigningKeyError otherwise. */
export function readSigningKey(file: string): SigningKey | undefined {
  const pem = readPrivate(file);
  if (pem === undefined) return undefined;
  const key = privateKeyOf(pem, file);
  return { ...describe(createPublicKey(key)), sign: (text) => signature(key, text) };
}

/**
 * Makes a key, readable by its owner alone, and puts its public half beside it, where it stays when
 * the key is replaced. Throws a SigningKeyError where there is a key already.
 */
export function createSigningKey(file: string): PublicKey & { publicFile: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeNew(file, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  const described = describe(publicKey);
  const publicFile = join(dirname(file), `${described.keyId}${PUBLIC_END}`);
  writeFileSync(publicFile, publicKey.export({ type: 'spki', format: 'pem' }));
  return { ...described, publicFile };
}

/** The public keys beside a key's file, by id: today's and those of the keys before it. */
export function readPublicKeys(keyFile: string): Map<string, PublicKey> {
  const folder = dirname(keyFile);
  const names = filesIn(folder).filter((name) => name.endsWith(PUBLIC_END));
  const keys = names.map((name) => readPublicKey(readFileSync(join(folder, name), 'utf8')));
  return new Map(keys.map((key) => [key.keyId, key]));
}

/** Of a public key in PEM. */
export function readPublicKey(pem: string): PublicKey {
  return describe(createPublicKey(pem));
}

/** False also for what is no signature, or no key. */
export function isSignedBy(publicKey: string, text: string, signatureText: string): boolean {
  try {
    const der = Buffer.from(publicKey, 'base64');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), key, Buffer.from(signatureText, 'base64'));
  } catch {
    return false;
  }
}

/** What is wrong with a signature. Where no key at all is known, nothing can be said. */
export function forgeryIn(
  { text, signature }: { text: string; signature: string },
  keyId: string,
  keys: ReadonlyMap<string, PublicKey>,
): string | undefined {
  if (keys.size === 0) return undefined;
  const key = keys.get(keyId);
  if (key === undefined) return `is signed with the key ${keyId}, which is not known`;
  return isSignedBy(key.publicKey, text, signature)
    ? undefined
    : 'has a signature that is not good';
}

/** A key's name: the beginning of the SHA-256 of its public half. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(publicKey, 'base64').digest('hex').slice(0, 32);
}

function describe(key: KeyObject): PublicKey {
  const publicKey = (key.export({ type: 'spki', format: 'der' }) as Buffer).toString('base64');
  return { keyId: keyIdOf(publicKey), publicKey };
}

function signature(key: KeyObject, text: string): string {
  return sign(null, Buffer.from(text), key).toString('base64');
}

function privateKeyOf(pem: string, file: string): KeyObject {
  const key = parsed(pem);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new SigningKeyError(
    `Expected an Ed25519 private key in PEM, but ${file} is something else`,
  );
}

function parsed(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function readPrivate(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  // Windows has no such mode.
  if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0) {
    const mode = (found.mode & 0o777).toString(8);
    throw new SigningKeyError(`Expected ${file} to have mode 600, but it has ${mode}`);
  }
  return readFileSync(file, 'utf8');
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    // Whatever the process's mask says.
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new SigningKeyError(`Expected no key yet, but there is ${file}: move it away first`);
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
