import type { Delivery, Message, MessageDelivery, SignalDelivery } from '../state/command.ts';
import type { SubscriptionCreated } from '../state/event.ts';
import type { Answer, SignalRoute, StartedProcess, Step } from './requests.ts';
import { type Item, originOf, type Routing, type Work } from './work.ts';

/** Finds who is meant by what is addressed to nobody. */
export function* route(item: (MessageDelivery | SignalDelivery) & Item): Routing<Item[]> {
  return 'signal' in item ? yield* routeSignal(item) : yield* routeMessage(item);
}

function* routeSignal(item: SignalDelivery & Item): Routing<Item[]> {
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
  const started = starts.map((each) => startOf(each, { name, variables }));
  return [...caught, ...started].map((work) => ({ ...work, ...originOf(item) }));
}

function* routeMessage(item: MessageDelivery & Item): Routing<Item[]> {
  const { message } = item;
  const answer = yield { type: 'routeMessage', message };
  if (answer === undefined) return [];
  if ('subscription' in answer) {
    const { instance, subscription } = answer;
    return [{ ...correlation(instance, subscription, message), ...originOf(item) }];
  }
  return 'startEvent' in answer ? [{ ...startOf(answer, message), ...originOf(item) }] : [];
}

/** A message may have come before the one who now waits for it (its time to live says how long). */
export function* keptMessage(
  { instance, state }: Step,
  subscription: SubscriptionCreated,
): Routing<Item | undefined> {
  for (const key of acceptedKeys(subscription, state.businessId)) {
    const answer = yield {
      type: 'takeMessage',
      instance,
      name: subscription.name ?? '',
      ...(key !== undefined && { correlationKey: key }),
    };
    if (answer !== undefined && 'variables' in answer) {
      return correlation(instance, subscription.key, answer);
    }
  }
  return undefined;
}

/** The key of the model, else the business id, else a message that carries no key. */
function acceptedKeys(
  { correlationKey }: SubscriptionCreated,
  businessId: string | undefined,
): Set<string | undefined> {
  return new Set(correlationKey === undefined ? [businessId, undefined] : [correlationKey]);
}

function correlation(instance: string, subscription: number, { variables }: Message): Work {
  return { instance, command: { type: 'CorrelateMessage', subscription, variables } };
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

/** What a step sends to others, each as an item of its own. */
export function deliveriesOf(step: Step): Item[] {
  return step.deliveries.map((delivery, index) => itemOf(delivery, step, index));
}

function itemOf(delivery: Delivery, cause: Step, index: number): Item {
  if (!('target' in delivery)) return { ...delivery, cause, index };
  const { target, command, binding } = delivery;
  const item = { instance: target, command, cause, index };
  return binding === undefined ? item : { ...item, binding };
}
