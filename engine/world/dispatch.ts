import { execute } from '../commands/execute.ts';
import type { Environment } from '../flow/environment.ts';
import type { Rejection } from '../flow/rejection.ts';
import type {
  Command,
  Delivery,
  InstanceDelivery,
  Message,
  MessageDelivery,
  SignalDelivery,
  StartInstance,
} from '../state/command.ts';
import type { SubscriptionCreated } from '../state/event.ts';
import { createState } from '../state/instance.ts';
import type {
  Answer,
  LoadedInstance,
  Request,
  ResolvedDefinition,
  SignalRoute,
  StartedProcess,
  Step,
} from './requests.ts';

/** One command for one instance, from outside or delivered by another instance. */
export interface Work {
  instance: string;
  command: Command;
  /** Version to start, or to migrate to. Called processes are resolved by request. */
  definition?: ResolvedDefinition;
  binding?: InstanceDelivery['binding'];
}

/** What the router begins with: a command for an instance, or what is addressed to nobody yet. */
export type Entry = Work | MessageDelivery | SignalDelivery;

export interface PendingDelivery {
  delivery: Delivery;
  cause: Step;
  /** Index among the cause's deliveries. */
  index: number;
}

export type DispatchResult =
  | {
      accepted: true;
      remaining: PendingDelivery[];
      /** Instances that the first item reached: one, or all that a message or signal did. */
      reached: string[];
    }
  | { accepted: false; rejection: Rejection };

type Item = Entry & {
  cause?: Step;
  /** Which of the cause's deliveries it is. */
  index?: number;
};

/** What came of one item: the items that follow, and whether it reached an instance. */
type Outcome = { accepted: true; follows: Item[]; reached?: string } | Refusal;
type Refusal = { accepted: false; rejection: Rejection };

type Routing<T> = Generator<Request, T, Answer>;

/**
 * Executes one command, message or signal and all that follows from it in other instances. The one
 * router: the server, the tests and the simulation drive the same generator, each with its own
 * store of instances.
 *
 * Only the first command can be rejected. A delivery that its receiver rejects (it has ended in the
 * meantime) is consumed and leaves no entry. After `limit` deliveries the rest is given back.
 */
export function* dispatch(
  entry: Entry,
  environment: Environment,
  limit = 1000,
): Routing<DispatchResult> {
  const first = isWork(entry) ? [entry] : yield* route(entry);
  const reached: string[] = [];
  const queue: Item[] = [...first];
  for (let at = 0; at < queue.length; at += 1) {
    if (at > limit) {
      return { accepted: true, remaining: queue.slice(at).flatMap(pending), reached };
    }
    const item = queue[at] as Item;
    const outcome = yield* perform(item, environment);
    if (outcome.accepted) queue.push(...outcome.follows);
    else if (at === 0) return outcome;
    if (at < first.length && outcome.accepted && outcome.reached !== undefined) {
      reached.push(outcome.reached);
    }
  }
  return { accepted: true, remaining: [], reached };
}

function pending(item: Item): PendingDelivery[] {
  const { cause, index = 0 } = item;
  return cause === undefined ? [] : [{ delivery: deliveryOf(item), cause, index }];
}

function deliveryOf(item: Item): Delivery {
  if ('message' in item) return { message: item.message };
  if ('signal' in item) return { signal: item.signal };
  const { command, instance, binding } = item;
  return { target: instance, command, ...(binding !== undefined && { binding }) };
}

function isWork(item: Entry): item is Work {
  return 'instance' in item;
}

function* perform(item: Item, environment: Environment): Routing<Outcome> {
  if (!isWork(item)) return { accepted: true, follows: yield* route(item) };
  const { instance, command } = item;
  if (command.type === 'StartInstance') return yield* start(item, command, environment);
  const loaded = yield* load(instance);
  if (loaded === undefined) {
    const message = `Expected process instance ${instance} but found none`;
    return { accepted: false, rejection: { code: 'notFound', message } };
  }
  const { definition: resolved } = item;
  if (resolved === undefined) return yield* run(item, loaded, environment);
  const migrated = { state: loaded.state, definition: resolved.definition };
  return yield* run(item, migrated, environment, resolved.hash);
}

function* start(
  item: Work & Item,
  command: StartInstance,
  environment: Environment,
): Routing<Outcome> {
  const resolved = item.definition ?? (yield* resolve(item, command));
  if (resolved === undefined) return notStarted(item, command, missingProcess(command));
  const { definition, hash } = resolved;
  const outcome = yield* run(item, { definition, state: createState() }, environment, hash);
  return outcome.accepted ? outcome : notStarted(item, command, outcome.rejection);
}

function* run(
  item: Work & Item,
  { definition, state }: LoadedInstance,
  environment: Environment,
  definitionHash?: string,
): Routing<Outcome> {
  const now = Math.max(environment.now, state.now);
  const result = execute(definition, state, item.command, at(environment, now));
  if (!result.accepted) return result;
  const { events, deliveries } = result;
  const step: Step = {
    instance: item.instance,
    definition,
    state,
    command: item.command,
    now,
    events,
    deliveries,
    ...(definitionHash !== undefined && { definitionHash }),
    ...(item.cause !== undefined && { cause: item.cause, delivery: item.index ?? 0 }),
  };
  yield { type: 'record', step };
  const follows = [...(yield* assignTasks(step, environment)), ...followUps(step)];
  return {
    accepted: true,
    follows: [...follows, ...(yield* keptMessages(step))],
    reached: item.instance,
  };
}

function at(environment: Environment, now: number): Environment {
  return environment.now === now ? environment : { ...environment, now };
}

function followUps(step: Step): Item[] {
  return step.deliveries.map((delivery, index) => {
    if (!('target' in delivery)) return { ...delivery, cause: step, index };
    const { target, command, binding } = delivery;
    const item = { instance: target, command, cause: step, index };
    return binding === undefined ? item : { ...item, binding };
  });
}

/** Each task that was created and is still open gets its answer as an entry of its own. */
function* assignTasks(
  { instance, definition, state, events }: Step,
  environment: Environment,
): Routing<Item[]> {
  const follows: Item[] = [];
  for (const task of events) {
    if (task.type !== 'TaskCreated' || !state.tasks.has(task.key)) continue;
    const answer = yield { type: 'assignTask', instance, definition, state, task };
    if (answer === undefined || !('why' in answer)) continue;
    const outcome = yield* run({ instance, command: answer }, { definition, state }, environment);
    if (outcome.accepted) follows.push(...outcome.follows);
  }
  return follows;
}

/** A message may have come before anybody waited for it (its time to live says how long). */
function* keptMessages({ instance, state, events }: Step): Routing<Item[]> {
  const follows: Item[] = [];
  for (const event of events) {
    if (event.type !== 'SubscriptionCreated' || event.kind !== 'message') continue;
    if (!state.subscriptions.has(event.key)) continue;
    const kept = yield* keptMessage(instance, event, state.businessId);
    if (kept !== undefined) follows.push(correlation(instance, event.key, kept));
  }
  return follows;
}

/** By the key of the model, else by the business id, else one that carries no key. */
function* keptMessage(
  instance: string,
  { name = '', correlationKey }: SubscriptionCreated,
  businessId: string | undefined,
): Routing<Message | undefined> {
  const keys = correlationKey === undefined ? [businessId, undefined] : [correlationKey];
  for (const key of new Set(keys)) {
    const answer = yield {
      type: 'takeMessage',
      instance,
      name,
      ...(key !== undefined && { correlationKey: key }),
    };
    if (answer !== undefined && 'variables' in answer) return answer;
  }
  return undefined;
}

function correlation(instance: string, subscription: number, { variables }: Message): Work {
  return { instance, command: { type: 'CorrelateMessage', subscription, variables } };
}

/** Finds who is meant by what is addressed to nobody. */
function* route(item: (MessageDelivery | SignalDelivery) & Item): Routing<Item[]> {
  const origin = item.cause === undefined ? {} : { cause: item.cause, index: item.index ?? 0 };
  if ('signal' in item) {
    const { name, variables, from, before } = item.signal;
    const answer = yield { type: 'routeSignal', name };
    const { waiting, starts } = isSignalRoute(answer) ? answer : { waiting: [], starts: [] };
    const caught: Work[] = waiting.map((instance) => ({
      instance,
      command: {
        type: 'CatchSignal',
        name,
        variables,
        ...(instance === from && before !== undefined && { before }),
      },
    }));
    return [...caught, ...starts.map((each) => startOf(each, { name, variables }))].map((work) => ({
      ...work,
      ...origin,
    }));
  }
  const answer = yield { type: 'routeMessage', message: item.message };
  if (answer === undefined) return [];
  if ('subscription' in answer) {
    return [{ ...correlation(answer.instance, answer.subscription, item.message), ...origin }];
  }
  return 'startEvent' in answer ? [{ ...startOf(answer, item.message), ...origin }] : [];
}

function isSignalRoute(answer: Answer): answer is SignalRoute {
  return answer !== undefined && 'waiting' in answer;
}

/** A case that a message starts has the message's correlation key as its business id. */
function startOf(
  { definition, hash, startEvent, instance }: StartedProcess,
  { name, variables, correlationKey }: Pick<Message, 'name' | 'variables' | 'correlationKey'>,
): Work {
  return {
    instance,
    definition: { definition, hash },
    command: {
      type: 'StartInstance',
      instance,
      root: instance,
      processId: definition.id,
      variables,
      startEvent,
      trigger: name,
      ...(correlationKey !== undefined && { businessId: correlationKey }),
    },
  };
}

function* load(instance: string): Routing<LoadedInstance | undefined> {
  const answer = yield { type: 'loadInstance', instance };
  return answer !== undefined && 'state' in answer ? answer : undefined;
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

function missingProcess({ processId }: StartInstance): Rejection {
  const message = `Expected process ${processId} to be deployed but there is none`;
  return { code: 'notFound', message };
}

/** A called process that cannot begin is an incident of its caller, which would wait for ever. */
function notStarted(
  { instance, cause, index }: Work & Item,
  { caller }: StartInstance,
  rejection: Rejection,
): Outcome {
  if (caller === undefined || cause === undefined) return { accepted: false, rejection };
  const { message } = rejection;
  const failure: Item = {
    instance: caller.instance,
    command: { type: 'FailCall', owner: caller.owner, child: instance, message },
    cause,
    ...(index !== undefined && { index }),
  };
  return { accepted: true, follows: [failure] };
}
