import type {
  AssignTask,
  Command,
  Event,
  InstanceState,
  MessageDelivery,
  ProcessDefinition,
  SignalDelivery,
  NewTask,
  StartInstance,
  Variables,
} from '../../engine/index.ts';
import type { Select, WriteTransaction } from '../db/index.ts';
import type { Problem } from '../problem.ts';

/** Asks for a new root instance, by the key of a version or by process id (its latest version). */
export interface StartRequest {
  tenant: string;
  /** User name, or `system`. */
  actor: string;
  processDefinitionId?: string;
  processDefinitionKey?: string;
  /** With `processDefinitionId`: this version instead of the latest. */
  version?: number;
  /** Id of the start event; the none start event if absent. */
  startEvent?: string;
  /** Elements that it begins with instead of a start event. */
  activate?: NonNullable<StartInstance['activate']>;
  reason?: string;
  /** As in `CommandRequest`. */
  alongside?: Alongside;
  businessId?: string;
  window?: string;
  variables: Variables;
  idempotencyKey?: string;
  /**
   * When it happened, epoch milliseconds, for what is told afterwards (an imported log). Only under a
   * virtual clock; the clock's time if absent.
   */
  at?: number;
}

export interface StartedInstance {
  processInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  version: number;
  businessId: string | null;
}

export interface CommandRequest {
  tenant: string;
  actor: string;
  /** Key of the instance. */
  instance: string;
  command: Command;
  /** For MigrateInstance: key of the version that the instance goes on with. */
  processDefinitionKey?: string;
  /**
   * Rows that go with the command: written in its transaction, and only if it is accepted. What it
   * throws fails the command.
   */
  alongside?: Alongside;
  idempotencyKey?: string;
  /**
   * What was asked for, where the command holds more that may have changed since: by this, and not by
   * the command, a request is known again under its idempotency key.
   */
  askedFor?: Record<string, unknown>;
  /**
   * When it happened, epoch milliseconds, for what is told afterwards (an imported log). Only under a
   * virtual clock; the clock's time if absent.
   */
  at?: number;
}

/** One of several that are done in one transaction. */
export type GroupedRequest =
  { kind: 'start'; request: StartRequest } | { kind: 'submit'; request: CommandRequest };

/** May be run a second time when the transaction fails, like the work of `write`. */
export type Alongside = (writer: Writer) => Promise<void>;

/** What a command would do. */
export interface Preview {
  /** The instance as it is. */
  before: InspectedInstance;
  outcome:
    | { accepted: true; after: InspectedInstance; events: Event[] }
    | { accepted: false; problem: Problem };
}

/** An instance as it is at the moment; not to be changed. */
export interface InspectedInstance {
  definition: ProcessDefinition;
  state: InstanceState;
}

/** Something that happens outside, for whoever waits for it. */
export interface PublishRequest {
  tenant: string;
  actor: string;
  entry: MessageDelivery | SignalDelivery;
  idempotencyKey?: string;
  /** As in `CommandRequest`. */
  at?: number;
}

/** What a `write` works with; usable until its promise settles. */
export interface Writer {
  /** For Sequelize models: `Model.create(values, { transaction })`. */
  transaction: WriteTransaction;
  /** Any statement, with `:name` replacements; gives the rows of a SELECT or RETURNING. */
  query: Select;
}

/** An entry that is in the journal for good. */
export interface CommittedEntry {
  position: number;
  tenant: string;
  instance: string;
  root: string;
  seq: number;
  actor: string;
  now: number;
  command: Command;
  events: Event[];
}

/** The only way to write: one queue per process, whose batches are one transaction each. */
export interface CommandExecutor {
  /** Settles after the commit. Throws Problem: 404, 409, 422, 503. */
  start(request: StartRequest): Promise<StartedInstance>;
  /** Settles after the commit. Throws Problem: 404, 409, 422, 503. */
  submit(request: CommandRequest): Promise<void>;
  /**
   * All of them, or none: the answers in the order of the requests. Throws the Problem of the first
   * that is refused, whose extension `item` says which one, counted from 0.
   */
  together(requests: GroupedRequest[]): Promise<unknown[]>;
  /** The instance as the database has it; `undefined` when there is none. */
  inspect(tenant: string, instance: string): Promise<InspectedInstance | undefined>;
  /** Executes a command in memory and drops what it came to: nothing is written. Throws 404. */
  preview(request: CommandRequest): Promise<Preview>;
  /** Gives the keys of the instances that it reached or started. Settles after the commit. */
  publish(request: PublishRequest): Promise<string[]>;
  /**
   * Every other write, in a savepoint of the batch's transaction. `work` may run a second time when
   * the transaction fails, so it has no effects but its rows. It holds up all other writes: it waits
   * for nothing but its own statements, and above all not for another command.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Called after each commit, in the order of positions. Gives the way to stop listening. */
  onCommitted(listener: (committed: CommittedEntry[]) => void): () => void;
  /** How many commands and writes wait, and how many may before more are refused with 503. */
  load(): { waiting: number; capacity: number };
  /** Finishes what has been accepted, and accepts nothing more. */
  stop(): Promise<void>;
}

/** A task that needs an answer to who does it. */
export interface AssignmentQuestion {
  tenant: string;
  instance: string;
  definition: ProcessDefinition;
  /** State of the instance just after the task was created; not to be changed. */
  state: InstanceState;
  task: NewTask;
}

export type AssignmentAnswer = Omit<AssignTask, 'type' | 'task'>;

/** Answers the specification of a new task. Asked within a batch: answers from memory, soon. */
export interface AssignmentService {
  assign(question: AssignmentQuestion): Promise<AssignmentAnswer> | AssignmentAnswer;
}
