import { z } from 'zod';
import { key, named, searchRequest, searchResult, time } from '../../http/schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const logHead = named(
  'LogHead',
  z.object({
    log: z.string().describe('Tells the logs of different databases apart'),
    size: z.int().describe('Number of entries, which is the position of the last one'),
    root: hash,
    at: time,
    algorithm: z.enum(['sha256', 'sm3']),
    keyId: z.string(),
    head: z.string().describe('The text that was signed'),
    signature: z.string().describe('Ed25519 over the text, in base64'),
  }),
);
export const headSearch = searchRequest({ keyId: z.string().max(64).optional() }, ['size', 'at']);
export const logHeads = searchResult(logHead);

export const publicKey = named(
  'LogKey',
  z.object({
    keyId: z.string(),
    algorithm: z.literal('Ed25519'),
    publicKey: z.string().describe('SubjectPublicKeyInfo, DER in base64'),
  }),
);

export const inclusionQuery = z
  .object({ instance: key, seq: size, size: size.optional().describe('All entries if absent') })
  .strict();
export const inclusionProof = named(
  'InclusionProof',
  z.object({
    position: z.int(),
    leafIndex: z.int().describe('position − 1'),
    entryHash: z.string().describe("The entry's hash; its bytes are the leaf"),
    size: z.int(),
    root: hash,
    algorithm: z.enum(['sha256', 'sm3']),
    path: z.array(hash).describe('From the leaf upwards (RFC 6962, 2.1.1)'),
  }),
);

export const consistencyQuery = z
  .object({ from: size, to: size.optional().describe('All entries if absent') })
  .strict();
export const consistencyProof = named(
  'ConsistencyProof',
  z.object({
    from: z.int(),
    to: z.int(),
    fromRoot: hash,
    toRoot: hash,
    algorithm: z.enum(['sha256', 'sm3']),
    path: z.array(hash).describe('RFC 6962, 2.1.2'),
  }),
);

export type LogHead = z.infer<typeof logHead>;
export type HeadSearch = z.infer<typeof headSearch>;
export type LogKey = z.infer<typeof publicKey>;
export type InclusionProof = z.infer<typeof inclusionProof>;
export type ConsistencyProof = z.infer<typeof consistencyProof>;
