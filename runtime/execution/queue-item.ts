import type { Delivery } from '../../engine/index.ts';
import type { EntryCause } from '../journal/entry.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request-context.ts';
import type { CommandRequest, PublishRequest, StartRequest, Writer } from './types.ts';

/** One thing that waits to be done in a batch. */
export type QueueItem = CommandItem | WriteItem;

export type CommandItem = StartItem | SubmitItem | PublishItem | DeliveryItem;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  /** When it joined the queue, by `performance.now()`. */
  queuedAt: number;
  /** The request that it is done for. */
  context: RequestContext | undefined;
}

/** A command takes place when it is received, however long it waits. */
interface Received extends Waiting {
  /** Epoch milliseconds of the runtime's clock. */
  now: number;
  /** What it is done together with, or not at all. */
  group?: Group;
}

/** Commands in the order in which they were asked for: all of them are done, or none. */
export type Group = readonly CommandItem[];

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

/** One item of a batch failed, not the batch: it is executed again without it, and its group. */
export class ItemError extends Error {
  readonly item: CommandItem;

  constructor(item: CommandItem, cause: unknown) {
    super('Expected a command to be executed', { cause });
    this.item = item;
  }

  /** What is left out: the item, and what is not done without it. */
  get dropped(): Group {
    return this.item.group ?? [this.item];
  }

  /** What each of them is told. Of a group it says which one (`item`, counted from 0). */
  get told(): unknown {
    const { item, cause } = this;
    if (item.group === undefined || !(cause instanceof Problem)) return cause;
    return cause.with({ item: item.group.indexOf(item) });
  }
}

export function settle(item: QueueItem, outcome: Outcome): void {
  if (outcome.accepted) item.resolve(outcome.answer);
  else item.reject(outcome.error);
}

export function isCommand(item: QueueItem): item is CommandItem {
  return item.kind !== 'write';
}

/** Items as they have to be tried: a group stays one. */
export function unitsOf(items: QueueItem[]): QueueItem[][] {
  const units = new Map<unknown, QueueItem[]>();
  for (const item of items) {
    const unit = (isCommand(item) && item.group) || item;
    units.set(unit, [...(units.get(unit) ?? []), item]);
  }
  return [...units.values()];
}

export function tenantOf(item: CommandItem): string {
  return item.kind === 'delivery' ? item.tenant : item.request.tenant;
}
