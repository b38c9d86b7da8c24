import type {
  Command,
  Delivery,
  InstanceDelivery,
  MessageDelivery,
  SignalDelivery,
} from '../state/command.ts';
import type { Answer, LoadedInstance, Request, ResolvedDefinition, Step } from './requests.ts';

/** One command for one instance, from outside or delivered by another instance. */
export interface Work {
  instance: string;
  command: Command;
  /** Version to start, or to migrate to. Called processes are resolved by request. */
  definition?: ResolvedDefinition;
  binding?: InstanceDelivery['binding'];
  /** The instance, from a host that has it at hand; it is asked for otherwise. */
  loaded?: LoadedInstance | undefined;
}

/** What the router begins with: a command for an instance, or what is addressed to nobody yet. */
export type Entry = Work | MessageDelivery | SignalDelivery;

/** What the router still has to do. */
export type Item = Entry & {
  cause?: Step;
  /** Which of the cause's deliveries it is. */
  index?: number;
};

/** A delivery that was given back undone. */
export interface PendingDelivery {
  delivery: Delivery;
  cause: Step;
  /** Index among the cause's deliveries. */
  index: number;
}

export type Routing<T> = Generator<Request, T, Answer>;

export function isWork<T extends Entry>(item: T): item is T & Work {
  return 'instance' in item;
}

/** Whose delivery an item is, to be handed on to what is made of it. */
export function originOf({ cause, index = 0 }: Item): Pick<Item, 'cause' | 'index'> {
  return cause === undefined ? {} : { cause, index };
}

/** An item as the delivery that it was; none if it came from outside. */
export function pendingDelivery(item: Item): PendingDelivery[] {
  const { cause, index = 0 } = item;
  return cause === undefined ? [] : [{ delivery: deliveryOf(item), cause, index }];
}

function deliveryOf(item: Item): Delivery {
  if ('message' in item) return { message: item.message };
  if ('signal' in item) return { signal: item.signal };
  const { command, instance, binding } = item;
  return { target: instance, command, ...(binding !== undefined && { binding }) };
}
