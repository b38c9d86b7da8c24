import type { ProcessDefinition } from '../model/definition.ts';
import type { AssignTask, Command, Delivery, InstanceDelivery, Message } from '../state/command.ts';
import type { Event, NewTask } from '../state/event.ts';
import type { InstanceState } from '../state/instance.ts';

/** A process definition that is in force, with the hash that addresses its content. */
export interface ResolvedDefinition {
  definition: ProcessDefinition;
  hash: string;
}

export interface LoadedInstance {
  definition: ProcessDefinition;
  state: InstanceState;
}

/** One accepted command: exactly one journal entry. */
export interface Step {
  instance: string;
  definition: ProcessDefinition;
  /** Set for the first step of an instance, and for a migration: the content it runs on from now. */
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
      binding: NonNullable<InstanceDelivery['binding']>;
      /** Key of the calling instance. */
      caller: string;
    }
  | {
      type: 'assignTask';
      instance: string;
      definition: ProcessDefinition;
      state: InstanceState;
      task: NewTask;
    }
  /** Who gets the message? Nobody: the host keeps it, if it has a time to live. */
  | { type: 'routeMessage'; message: Message }
  /** Which instances wait for the signal, and which processes start with it? */
  | { type: 'routeSignal'; name: string }
  /** Is there a kept message for this new subscription? The host gives it away only once. */
  | { type: 'takeMessage'; instance: string; name: string; correlationKey?: string };

/** An instance that waits for a message. */
export interface WaitingSubscription {
  instance: string;
  subscription: number;
}

/** A process that begins with what has happened; `instance` is the key of the new instance. */
export interface StartedProcess extends ResolvedDefinition {
  startEvent: string;
  instance: string;
}

export interface SignalRoute {
  waiting: string[];
  starts: StartedProcess[];
}

/** The host's answer. */
export type Answer =
  | LoadedInstance
  | ResolvedDefinition
  | AssignTask
  | WaitingSubscription
  | StartedProcess
  | SignalRoute
  | Message
  | undefined;
