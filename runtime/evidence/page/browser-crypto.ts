import { type DigestAlgorithm, markDigest } from '../../journal/digest-algorithm.ts';
import { type EvidenceCrypto, MissingAlgorithmError } from '../proof/crypto.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();
const LEAF = '00';
const NODE = '01';
/** Characters of hexadecimal in a key's name. */
const KEY_ID_LENGTH = 32;

/** The browser's own algorithms (WebCrypto): SHA-256, and Ed25519 where it has it. */
export const BROWSER_CRYPTO: EvidenceCrypto = {
  async digest(algorithm, ...texts) {
    return markDigest(algorithm, await hexDigest(algorithm, utf8.encode(texts.join(''))));
  },
  tree: (algorithm) => ({
    leaf: (content) => hexDigest(algorithm, fromHex(LEAF + content)),
    node: (left, right) => hexDigest(algorithm, fromHex(NODE + left + right)),
  }),
  async keyId(publicKey) {
    return (await hexDigest('sha256', fromBase64(publicKey))).slice(0, KEY_ID_LENGTH);
  },
  async isSignedBy(publicKey, text, signature) {
    const key = await importKey(publicKey);
    if (key === undefined) return false;
    const bytes = decoded(signature);
    return bytes !== undefined && crypto.subtle.verify('Ed25519', key, bytes, utf8.encode(text));
  },
};

async function hexDigest(algorithm: DigestAlgorithm, bytes: Bytes): Promise<string> {
  if (algorithm !== 'sha256') {
    throw new MissingAlgorithmError(`this browser does not have ${algorithm.toUpperCase()}`);
  }
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Undefined for what is no key of Ed25519. */
async function importKey(publicKey: string): Promise<CryptoKey | undefined> {
  await requireEd25519();
  try {
    const bytes = fromBase64(publicKey);
    return await crypto.subtle.importKey('spki', bytes, 'Ed25519', false, ['verify']);
  } catch {
    return undefined;
  }
}

/** Older browsers do not have it; a key made on the spot tells them from a key that is not good. */
async function requireEd25519(): Promise<void> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  } catch {
    throw new MissingAlgorithmError('this browser does not have Ed25519');
  }
}

/** Undefined for what is not base64. */
function decoded(text: string): Bytes | undefined {
  try {
    return fromBase64(text);
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function fromHex(text: string): Bytes {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  }
  return bytes;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
