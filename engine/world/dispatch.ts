import { execute } from '../commands/execute.ts';
import type { Environment } from '../flow/environment.ts';
import type { Rejection } from '../flow/rejection.ts';
import type { StartInstance } from '../state/command.ts';
import type { NewTask, SubscriptionCreated } from '../state/event.ts';
import { createState } from '../state/instance.ts';
import type { Answer, LoadedInstance, Request, ResolvedDefinition, Step } from './requests.ts';
import { deliveriesOf, keptMessage, route } from './routing.ts';
import {
  type Entry,
  isWork,
  type Item,
  originOf,
  pendingDelivery,
  type PendingDelivery,
  type Routing,
  type Work,
} from './work.ts';

export type DispatchResult =
  | {
      accepted: true;
      remaining: PendingDelivery[];
      /** Instances that the first item reached: one, or all that a message or signal did. */
      reached: string[];
    }
  | { accepted: false; rejection: Rejection };

/** The instance that a command is for, and the version that it is to run on from now on. */
interface Target extends LoadedInstance {
  definitionHash?: string;
}

/**
 * Executes one command, message or signal and all that follows from it in other instances. The one
 * router: the server, the tests and the simulation drive the same generator, each with its own
 * store of instances.
 *
 * Only the first command can be rejected. A delivery that its receiver rejects (it has ended in the
 * meantime) is consumed and leaves no entry. `record` is shown each accepted command, in order, before
 * anything that follows from it. After `limit` deliveries the rest is given back.
 */
export function* dispatch(
  entry: Entry,
  environment: Environment,
  record: (step: Step) => void,
  limit = 1000,
): Routing<DispatchResult> {
  const queue: Item[] = isWork(entry) ? [entry] : yield* route(entry);
  const firstItems = queue.length;
  const reached: string[] = [];
  for (let at = 0; at < queue.length; at += 1) {
    if (at > limit) {
      return { accepted: true, remaining: queue.slice(at).flatMap(pendingDelivery), reached };
    }
    const item = queue[at] as Item;
    if (!isWork(item)) {
      queue.push(...(yield* route(item)));
      continue;
    }
    const target = item.loaded ?? (yield* find(item));
    const step =
      target === undefined ? { rejection: missing(item) } : perform(item, target, environment);
    if ('rejection' in step) {
      const failure = failedCall(item, step.rejection);
      if (failure !== undefined) queue.push(failure);
      else if (at === 0) return { accepted: false, rejection: step.rejection };
      continue;
    }
    record(step);
    if (at < firstItems) reached.push(item.instance);
    const { tasks, messages } = opened(step);
    for (const task of tasks ?? []) {
      const answer = yield assignmentOf(step, task);
      const assigned = assign(step, answer, environment);
      if (assigned !== undefined) record(assigned);
    }
    if (step.deliveries.length > 0) queue.push(...deliveriesOf(step));
    if (messages !== undefined) yield* takeKept(step, messages, queue);
  }
  return { accepted: true, remaining: [], reached };
}

function* find(item: Work): Routing<Target | undefined> {
  const { instance, command, definition: resolved } = item;
  if (command.type === 'StartInstance') {
    const started = resolved ?? (yield* resolve(item, command));
    return started && onto(createState(), started);
  }
  const loaded = yield { type: 'loadInstance', instance };
  if (loaded === undefined || !('state' in loaded)) return undefined;
  return resolved === undefined ? loaded : onto(loaded.state, resolved);
}

function onto(state: LoadedInstance['state'], { definition, hash }: ResolvedDefinition): Target {
  return { state, definition, definitionHash: hash };
}

function* resolve(
  item: Work,
  { processId, caller }: StartInstance,
): Routing<ResolvedDefinition | undefined> {
  const answer = yield {
    type: 'resolveProcess',
    processId,
    binding: item.binding ?? 'latest',
    caller: caller?.instance ?? '',
  };
  return answer !== undefined && 'hash' in answer ? answer : undefined;
}

function perform(
  item: Work & Item,
  { definition, state, definitionHash }: Target,
  environment: Environment,
): Step | { rejection: Rejection } {
  const { instance, command } = item;
  const now = Math.max(environment.now, state.now);
  const result = execute(definition, state, command, at(environment, now));
  if (!result.accepted) return result;
  const { events, deliveries } = result;
  const step: Step = { instance, definition, state, command, now, events, deliveries };
  if (definitionHash !== undefined) step.definitionHash = definitionHash;
  if (item.cause !== undefined) {
    step.cause = item.cause;
    step.delivery = item.index ?? 0;
  }
  return step;
}

function at(environment: Environment, now: number): Environment {
  return environment.now === now ? environment : { ...environment, now };
}

/** What a step has opened, and others may have an answer to already. */
interface Opened {
  tasks: NewTask[] | undefined;
  messages: SubscriptionCreated[] | undefined;
}

function opened({ events, state }: Step): Opened {
  const found: Opened = { tasks: undefined, messages: undefined };
  if (state.tasks.size === 0 && state.subscriptions.size === 0) return found;
  for (const event of events) {
    if (event.type === 'TaskCreated' || event.type === 'TaskOpened') {
      // While its listeners work nobody is asked who does it.
      const task = state.tasks.get(event.key);
      if (task?.change?.event !== 'creating' && task !== undefined)
        (found.tasks ??= []).push(event);
    } else if (event.type === 'SubscriptionCreated' && event.kind === 'message') {
      if (state.subscriptions.has(event.key)) (found.messages ??= []).push(event);
    }
  }
  return found;
}

/** Each task that was created and is still open gets its answer as an entry of its own. */
function assignmentOf({ instance, definition, state }: Step, task: NewTask): Request {
  return { type: 'assignTask', instance, definition, state, task };
}

function assign(step: Step, command: Answer, environment: Environment): Step | undefined {
  if (command === undefined || !('why' in command)) return undefined;
  const { instance, definition, state } = step;
  const assigned = perform({ instance, command }, { definition, state }, environment);
  return 'rejection' in assigned ? undefined : assigned;
}

function* takeKept(step: Step, subscriptions: SubscriptionCreated[], queue: Item[]): Routing<void> {
  for (const subscription of subscriptions) {
    const kept = yield* keptMessage(step, subscription);
    if (kept !== undefined) queue.push(kept);
  }
}

/** A called process that cannot begin is an incident of its caller, which would wait for ever. */
function failedCall(item: Work & Item, { message }: Rejection): Item | undefined {
  const { instance: child, command, cause } = item;
  if (command.type !== 'StartInstance' || cause === undefined) return undefined;
  const { caller } = command;
  if (caller === undefined) return undefined;
  return {
    instance: caller.instance,
    command: { type: 'FailCall', owner: caller.owner, child, message },
    ...originOf(item),
  };
}

function missing({ instance, command }: Work): Rejection {
  const message =
    command.type === 'StartInstance'
      ? `Expected process ${command.processId} to be deployed but there is none`
      : `Expected process instance ${instance} but found none`;
  return { code: 'notFound', message };
}
