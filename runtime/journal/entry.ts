import {
  type Command,
  type Delivery,
  type Event,
  eventsText,
  type Limits,
} from '../../engine/index.ts';
import { digest, type DigestAlgorithm } from './digest.ts';
import { newSalt } from './salt.ts';

/** The delivery that an entry consumed: entry `seq` of `instance` sent it, as its nth. */
export interface EntryCause {
  instance: string;
  seq: number;
  delivery: number;
}

/** All of an entry's header but its hashes. What is not common to all entries has no place here. */
export interface HeaderFields {
  tenant: string;
  instance: string;
  seq: number;
  /** Epoch milliseconds at which the command was executed. */
  now: number;
  calendarsHash: string;
  limits: Limits;
  definitionHash: string;
  engineRevision: number;
  actor: string;
  cause: EntryCause | null;
}

export interface EntryHeader extends HeaderFields {
  payloadHash: string;
  previousHash: string;
}

export interface EntryPayload {
  command: Command;
  events: Event[];
  deliveries: Delivery[];
}

/** An entry as it is stored: texts, which are never written anew. */
export interface SealedEntry {
  /** The header without its own hash. */
  header: string;
  hash: string;
  salt: string;
  payload: string;
}

/** `previousHash` of the first entry of an instance. */
export const NO_HASH = '0'.repeat(64);

/** Seals an entry: payload with a salt, header with the hashes of payload and predecessor. */
export function sealEntry(
  fields: HeaderFields,
  payload: EntryPayload,
  { previousHash, algorithm }: { previousHash: string; algorithm: DigestAlgorithm },
): SealedEntry {
  const text = payloadText(payload);
  const salt = newSalt();
  const payloadHash = digest(algorithm, salt, text);
  const header = headerText({ ...fields, payloadHash, previousHash });
  return { header, hash: digest(algorithm, header), salt, payload: text };
}

/** The one order of keys in which a payload is written, hashed and compared. */
export function payloadText({ command, events, deliveries }: EntryPayload): string {
  return `{"command":${JSON.stringify(command)},"events":${eventsText(events)},"deliveries":${JSON.stringify(deliveries)}}`;
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
