import type { Delivery } from '../../engine/index.ts';
import type { EntryCause } from '../journal/entry.ts';
import type { CommandRequest, PublishRequest, StartRequest, Writer } from './types.ts';

/** One thing that waits to be done in a batch. */
export type QueueItem = CommandItem | WriteItem;

export type CommandItem = StartItem | SubmitItem | PublishItem | DeliveryItem;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** A command takes place when it is received, however long it waits. */
interface Received extends Waiting {
  /** Epoch milliseconds of the runtime's clock. */
  now: number;
}

export interface StartItem extends Received {
  kind: 'start';
  request: StartRequest;
  /** Given once, so that trying again makes the same instance. */
  instance: string;
}

export interface SubmitItem extends Received {
  kind: 'submit';
  request: CommandRequest;
}

/** A message or a signal from outside. */
export interface PublishItem extends Received {
  kind: 'publish';
  request: PublishRequest;
}

/** A delivery that its sender's batch left over. */
export interface DeliveryItem extends Received {
  kind: 'delivery';
  tenant: string;
  actor: string;
  delivery: Delivery;
  cause: EntryCause;
}

export interface WriteItem extends Waiting {
  kind: 'write';
  work(writer: Writer): Promise<unknown>;
}

/** What an item came to, to be told after the commit. */
export type Outcome = { accepted: true; answer: unknown } | { accepted: false; error: unknown };

/** One item of a batch failed, not the batch: it is executed again without it. */
export class ItemError extends Error {
  readonly item: CommandItem;

  constructor(item: CommandItem, cause: unknown) {
    super('Expected a command to be executed', { cause });
    this.item = item;
  }
}

export function settle(item: QueueItem, outcome: Outcome): void {
  if (outcome.accepted) item.resolve(outcome.answer);
  else item.reject(outcome.error);
}

export function isCommand(item: QueueItem): item is CommandItem {
  return item.kind !== 'write';
}

export function tenantOf(item: CommandItem): string {
  return item.kind === 'delivery' ? item.tenant : item.request.tenant;
}
