import type { EventKind } from '../model/definition.ts';
import type { Message } from '../state/command.ts';
import type { SubscriptionKind } from '../state/event.ts';
import type { InstanceState, SubscriptionState } from '../state/instance.ts';
import type { Instances } from './instances.ts';
import type {
  Answer,
  ResolvedDefinition,
  SignalRoute,
  StartedProcess,
  Step,
  WaitingSubscription,
} from './requests.ts';
import { startTriggers } from './start-triggers.ts';

/** How long a message id is remembered beyond the message's own time to live, milliseconds. */
export const MESSAGE_ID_MEMORY_MS = 24 * 3_600_000;

interface Surroundings {
  instances: Instances;
  definitions: ReadonlyMap<string, ResolvedDefinition>;
  /** Key for a new root instance. */
  nextInstance: () => string;
}

/** Finds who waits for a message or a signal, among instances in memory. */
export class Router {
  private readonly around: Surroundings;
  /** Instances that have waited for a name; those that no longer do are dropped when met. */
  private readonly waiting = new Map<string, Set<string>>();
  private kept: (Message & { until: number })[] = [];
  /** Message ids that have come, and until when they are remembered. */
  private readonly seen = new Map<string, number>();

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Learns of new subscriptions. */
  see({ instance, events, state }: Step): void {
    if (state.subscriptions.size === 0) return;
    for (const event of events) {
      if (event.type !== 'SubscriptionCreated' || event.name === undefined) continue;
      const place = `${event.kind} ${event.name}`;
      const known = this.waiting.get(place);
      if (known === undefined) this.waiting.set(place, new Set([instance]));
      else known.add(instance);
    }
  }

  /** The longest waiting subscription, else a process that it starts, else it is kept. */
  routeMessage(message: Message, now: number): WaitingSubscription | StartedProcess | undefined {
    if (!this.isNew(message, now)) return undefined;
    for (const [instance, subscription, state] of this.subscriptions('message', message.name)) {
      if (isMeant(message, subscription, state)) {
        return { instance, subscription: subscription.key };
      }
    }
    const [start] = this.starts('message', message.name);
    if (start === undefined && message.timeToLive !== undefined) {
      this.kept.push({ ...message, until: now + message.timeToLive });
    }
    return start;
  }

  routeSignal(name: string): SignalRoute {
    const waiting = new Set<string>();
    for (const [instance] of this.subscriptions('signal', name)) waiting.add(instance);
    return { waiting: [...waiting], starts: this.starts('signal', name) };
  }

  takeMessage(wanted: { name: string; correlationKey?: string }, now: number): Answer {
    this.kept = this.kept.filter(({ until }) => until > now);
    const at = this.kept.findIndex(
      ({ name, correlationKey }) =>
        name === wanted.name && correlationKey === wanted.correlationKey,
    );
    return at < 0 ? undefined : this.kept.splice(at, 1)[0];
  }

  /** One that comes twice counts once. Ids are forgotten as time passes: the oldest stand first. */
  private isNew({ name, id, timeToLive = 0 }: Message, now: number): boolean {
    for (const [known, until] of this.seen) {
      if (until > now) break;
      this.seen.delete(known);
    }
    if (id === undefined) return true;
    const known = `${name} ${id}`;
    if (this.seen.has(known)) return false;
    this.seen.set(known, now + timeToLive + MESSAGE_ID_MEMORY_MS);
    return true;
  }

  private *subscriptions(
    kind: SubscriptionKind,
    name: string,
  ): Generator<[string, SubscriptionState, InstanceState]> {
    const known = this.waiting.get(`${kind} ${name}`);
    for (const instance of [...(known ?? [])]) {
      const state = this.around.instances.get(instance)?.state;
      const found = [...(state?.subscriptions.values() ?? [])].filter(
        (each) => each.kind === kind && each.name === name,
      );
      if (found.length === 0) known?.delete(instance);
      for (const each of found) yield [instance, each, state as InstanceState];
    }
  }

  private starts(kind: EventKind, name: string): StartedProcess[] {
    const found: StartedProcess[] = [];
    for (const resolved of this.around.definitions.values()) {
      for (const { startEvent, event, name: awaited } of startTriggers(resolved.definition)) {
        if (event.kind !== kind || awaited !== name) continue;
        found.push({ ...resolved, startEvent, instance: this.around.nextInstance() });
        if (kind === 'message') return found;
      }
    }
    return found;
  }
}

/** By the key of the model, else by the business id; a message without a key means any of the name. */
function isMeant(
  { correlationKey }: Message,
  subscription: SubscriptionState,
  { businessId }: InstanceState,
): boolean {
  if (correlationKey === undefined) return subscription.correlationKey === undefined;
  return (subscription.correlationKey ?? businessId) === correlationKey;
}
