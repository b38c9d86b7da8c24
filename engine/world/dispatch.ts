import { execute } from '../commands/execute.ts';
import type { Environment } from '../flow/environment.ts';
import type { Rejection } from '../flow/rejection.ts';
import type { ProcessDefinition } from '../model/definition.ts';
import type { AssignTask, Command, Delivery, StartInstance } from '../state/command.ts';
import type { Event, TaskCreated } from '../state/event.ts';
import { createState, type InstanceState } from '../state/instance.ts';

/** A process definition that is in force, with the hash that addresses its content. */
export interface ResolvedDefinition {
  definition: ProcessDefinition;
  hash: string;
}

export interface LoadedInstance {
  definition: ProcessDefinition;
  state: InstanceState;
}

/** One command for one instance, from outside or delivered by another instance. */
export interface Work {
  instance: string;
  command: Command;
  /** For a root StartInstance: the version to start. Called processes are resolved by request. */
  definition?: ResolvedDefinition;
  binding?: Delivery['binding'];
  /** Key of the calling instance, for a called process. */
  cause?: Step;
}

/** One accepted command: exactly one journal entry. */
export interface Step {
  instance: string;
  definition: ProcessDefinition;
  /** Set for the first step of an instance: the content it starts on. */
  definitionHash?: string;
  /** The instance's state after this step. */
  state: InstanceState;
  command: Command;
  now: number;
  events: Event[];
  deliveries: Delivery[];
  /** The step whose delivery this one consumed. */
  cause?: Step;
  /** Which of the cause's deliveries it was. */
  delivery?: number;
}

/** What the router needs of its host: the server answers from the database, tests from memory. */
export type Request =
  | { type: 'loadInstance'; instance: string }
  | {
      type: 'resolveProcess';
      processId: string;
      binding: NonNullable<Delivery['binding']>;
      /** Key of the calling instance. */
      caller: string;
    }
  | {
      type: 'assignTask';
      instance: string;
      definition: ProcessDefinition;
      state: InstanceState;
      task: TaskCreated;
    }
  | { type: 'record'; step: Step };

/** The host's answer: to `loadInstance`, `resolveProcess`, `assignTask`; none to `record`. */
export type Answer = LoadedInstance | ResolvedDefinition | AssignTask | undefined;

export interface PendingDelivery {
  delivery: Delivery;
  cause: Step;
  /** Index among the cause's deliveries. */
  index: number;
}

export type DispatchResult =
  { accepted: true; remaining: PendingDelivery[] } | { accepted: false; rejection: Rejection };

interface Item extends Work {
  index?: number;
}

/**
 * Executes one command and all that follows from it in other instances. The one router: the server,
 * the tests and the simulation drive the same generator, each with its own store of instances.
 *
 * Only the first command can be rejected. A delivery that its receiver rejects (it has ended in the
 * meantime) is consumed and leaves no entry. After `limit` deliveries the rest is given back.
 */
export function* dispatch(
  work: Work,
  environment: Environment,
  limit = 1000,
): Generator<Request, DispatchResult, Answer> {
  const queue: Item[] = [work];
  for (let at = 0; at < queue.length; at += 1) {
    if (at > limit) return { accepted: true, remaining: queue.slice(at).flatMap(pending) };
    const item = queue[at] as Item;
    const outcome = yield* perform(item, environment);
    if (Array.isArray(outcome)) queue.push(...outcome);
    else if (at === 0) return { accepted: false, rejection: outcome };
  }
  return { accepted: true, remaining: [] };
}

function pending({ command, instance, binding, cause, index = 0 }: Item): PendingDelivery[] {
  if (cause === undefined) return [];
  const delivery = { target: instance, command, ...(binding !== undefined && { binding }) };
  return [{ delivery, cause, index }];
}

/** Gives the deliveries that follow, or why the command was rejected. */
function* perform(
  item: Item,
  environment: Environment,
): Generator<Request, Item[] | Rejection, Answer> {
  const isStart = item.command.type === 'StartInstance';
  const resolved = isStart ? yield* resolve(item) : undefined;
  if (isStart && resolved === undefined) return missingProcess(item);
  const loaded =
    resolved === undefined
      ? yield* load(item.instance)
      : { definition: resolved.definition, state: createState() };
  if (loaded === undefined) {
    return {
      code: 'notFound',
      message: `Expected process instance ${item.instance} but found none`,
    };
  }
  return yield* run(item, loaded, environment, resolved?.hash);
}

function* run(
  item: Item,
  { definition, state }: LoadedInstance,
  environment: Environment,
  definitionHash?: string,
): Generator<Request, Item[] | Rejection, Answer> {
  const now = Math.max(environment.now, state.now);
  const result = execute(definition, state, item.command, at(environment, now));
  if (!result.accepted) return result.rejection;
  const step: Step = {
    instance: item.instance,
    definition,
    state,
    command: item.command,
    now,
    events: result.events,
    deliveries: result.deliveries,
    ...(definitionHash !== undefined && { definitionHash }),
    ...(item.cause !== undefined && { cause: item.cause, delivery: item.index ?? 0 }),
  };
  yield { type: 'record', step };
  yield* assignTasks(step, environment);
  return step.deliveries.map((delivery, index) => ({
    instance: delivery.target,
    command: delivery.command,
    ...(delivery.binding !== undefined && { binding: delivery.binding }),
    cause: step,
    index,
  }));
}

function at(environment: Environment, now: number): Environment {
  return environment.now === now ? environment : { ...environment, now };
}

/** Each task that was created and is still open gets its answer as an entry of its own. */
function* assignTasks(
  { instance, definition, state, events }: Step,
  environment: Environment,
): Generator<Request, void, Answer> {
  for (const task of events) {
    if (task.type !== 'TaskCreated' || !state.tasks.has(task.key)) continue;
    const answer = yield { type: 'assignTask', instance, definition, state, task };
    if (answer === undefined || !('why' in answer)) continue;
    yield* run({ instance, command: answer }, { definition, state }, environment);
  }
}

function* load(instance: string): Generator<Request, LoadedInstance | undefined, Answer> {
  const answer = yield { type: 'loadInstance', instance };
  return answer !== undefined && 'state' in answer ? answer : undefined;
}

function* resolve(item: Item): Generator<Request, ResolvedDefinition | undefined, Answer> {
  if (item.definition !== undefined) return item.definition;
  const { processId, caller } = item.command as StartInstance;
  const answer = yield {
    type: 'resolveProcess',
    processId,
    binding: item.binding ?? 'latest',
    caller: caller?.instance ?? '',
  };
  return answer !== undefined && 'hash' in answer ? answer : undefined;
}

/** A missing process is an incident of the caller, never a crash. */
function missingProcess({ command, instance, cause, index }: Item): Item[] | Rejection {
  const { processId, caller } = command as StartInstance;
  const message = `Expected process ${processId} to be deployed but there is none`;
  if (caller === undefined || cause === undefined) return { code: 'notFound', message };
  return [
    {
      instance: caller.instance,
      command: { type: 'FailCall', owner: caller.owner, child: instance, message },
      cause,
      ...(index !== undefined && { index }),
    },
  ];
}
