import { digest, type DigestAlgorithm } from './digest.ts';
import {
  type EntryHeader,
  type EntryPayload,
  type HeaderFields,
  payloadText,
} from './entry-content.ts';
import { newSalt } from './salt.ts';

export { type EntryCause, type EntryHeader, type EntryPayload, NO_HASH } from './entry-content.ts';

/** An entry as it is stored: texts, which are never written anew. */
export interface SealedEntry {
  /** The header without its own hash. */
  header: string;
  hash: string;
  salt: string;
  payload: string;
}

interface Sealing {
  previousHash: string;
  algorithm: DigestAlgorithm;
}

/** Seals an entry: payload with a salt, header with the hashes of payload and predecessor. */
export function sealEntry(
  fields: HeaderFields,
  payload: EntryPayload,
  sealing: Sealing,
): SealedEntry {
  return sealText(fields, payloadText(payload), sealing);
}

/** The same for a payload that is text already. */
export function sealText(
  fields: HeaderFields,
  text: string,
  { previousHash, algorithm }: Sealing,
): SealedEntry {
  const salt = newSalt();
  const payloadHash = digest(algorithm, salt, text);
  const header = headerText({ ...fields, payloadHash, previousHash });
  return { header, hash: digest(algorithm, header), salt, payload: text };
}

function headerText(header: EntryHeader): string {
  const { stepsPerCommand, expressionSteps, variableBytes, instanceBytes, commandBytes } =
    header.limits;
  const { cause } = header;
  return JSON.stringify({
    tenant: header.tenant,
    instance: header.instance,
    seq: header.seq,
    now: header.now,
    calendarsHash: header.calendarsHash,
    limits: { stepsPerCommand, expressionSteps, variableBytes, instanceBytes, commandBytes },
    definitionHash: header.definitionHash,
    engineRevision: header.engineRevision,
    actor: header.actor,
    cause: cause && { instance: cause.instance, seq: cause.seq, delivery: cause.delivery },
    payloadHash: header.payloadHash,
    previousHash: header.previousHash,
  });
}
