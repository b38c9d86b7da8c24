import {
  type Command,
  type Delivery,
  type Event,
  eventsText,
  type Limits,
} from '../../engine/index.ts';

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

/** `previousHash` of the first entry of an instance. */
export const NO_HASH = '0'.repeat(64);

/** The one order of keys in which a payload is written, hashed and compared. */
export function payloadText({ command, events, deliveries }: EntryPayload): string {
  return `{"command":${JSON.stringify(command)},"events":${eventsText(events)},"deliveries":${JSON.stringify(deliveries)}}`;
}
