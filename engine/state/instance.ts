import type {
  EscalationLevel,
  ExecutionListenerEvent,
  ListenerEvent,
  ScopeOrNode,
  TaskListenerEvent,
} from '../model/definition.ts';
import type { Caller, Command, TaskCommand, TaskCorrections } from './command.ts';
import type { Beginning, Continuation, NewTask, SubscriptionCreated } from './event.ts';
import type { Value, Variables } from './value.ts';

export type InstanceStatus = 'none' | 'active' | 'suspended' | 'completed' | 'terminated';

/**
 * All that one process instance remembers. Written by `apply` alone.
 * Keys of maps are counters within the instance; what has ended is no longer in them.
 */
export interface InstanceState {
  key: string;
  processId: string;
  status: InstanceStatus;
  root: string;
  businessId?: string;
  /** When the material came that counts as accepted: limits from the acceptance start there. */
  acceptedAt?: number;
  window?: string;
  startedBy?: string;
  caller?: Caller;
  /** The event that it begins with, where the process has start listeners. */
  beginning?: Beginning;
  /** It ends when the listeners of its withdrawn tasks are done. */
  ending?: { reason?: string };
  /** Time of the last command, epoch milliseconds; time never runs backwards in an instance. */
  now: number;
  /** Counter that the next element instance, task, timer, job, incident, clock or child gets. */
  nextKey: number;
  /** Size of all variables as JSON text. */
  variableBytes: number;
  elements: Map<number, ElementInstance>;
  tasks: Map<number, TaskState>;
  timers: Map<number, TimerState>;
  jobs: Map<number, JobState>;
  incidents: Map<number, IncidentState>;
  clocks: Map<number, ClockState>;
  urgings: Map<number, UrgingState>;
  subscriptions: Map<number, SubscriptionState>;
  /** Completed activities that can be undone, in the order of their completion. */
  compensations: Map<number, CompensationState>;
  /** Compensations that are under way. */
  compensationRuns: Map<number, CompensationRun>;
  /** What came from other instances while this one was suspended. */
  held: Command[];
  /** Who completed the elements that the model remembers, in order. */
  performers: Map<string, string[]>;
}

/** One activation of the process (key 1) or of a flow node. */
export interface ElementInstance {
  key: number;
  node: ScopeOrNode;
  /** Element instance of the enclosing scope; 0 for the process. */
  scope: number;
  /** Local variables; absent while there are none. */
  variables?: Variables | undefined;
  /** Scope only: active element instances directly inside. */
  activeChildren: number;
  /** Scope only: sequence flows taken whose target is not yet entered. */
  tokens: number;
  /** Scope only: tokens that wait at joins, by id of the sequence flow. */
  arrived?: Map<string, number>;
  /** Scope only: complex gateways that await late tokens, with the ids of flows that are served. */
  fired?: Map<string, string[]>;
  /** Keys of the timers, tasks, jobs, incidents, clocks and subscriptions that belong to it. */
  owned?: number[] | undefined;
  /** The loop as a whole; its turns are element instances inside this one. */
  loop?: LoopState;
  /** One turn of a loop, 1-based. */
  loopCounter?: number;
  /** Compensation handler only: key of the run that it belongs to. */
  run?: number;
  /** Transaction only: it undoes what it has done. */
  cancelling?: true;
  /** Call activity only: key of the called instance. */
  child?: string;
  /** Ids of the events that it awaited a time for, which has come and does not come again. */
  spent?: string[];
  /** The listeners whose jobs have been created so far: of one moment, in the order of the model. */
  listened?: { event: ExecutionListenerEvent; created: number };
  /** It ends when listeners of a withdrawn task, its own or inside, are done. */
  terminating?: true;
  /** What interrupted it, or what is inside, and goes on when that has ended. */
  afterwards?: Continuation;
}

export interface LoopState {
  /** How many turns there will be; absent where nobody knows. */
  total?: number;
  /** Items of a sequential loop that are still to come. */
  items?: Value[];
  started: number;
  completed: number;
  terminated: number;
  /** What the turns have left, by loop counter. */
  outputs: Map<number, Value>;
}

/** What `SubscriptionCreated` said of it; whether its condition holds may have changed since. */
export interface SubscriptionState extends Omit<SubscriptionCreated, 'type' | 'holds'> {
  holds?: boolean;
}

/** An activity that has completed and can be undone. */
export interface CompensationState {
  key: number;
  /** Key of the scope's element instance, or of the record of the subprocess that it ended with. */
  scope: number;
  element: string;
  variables?: Variables;
}

/** Handlers that run one after another. */
export interface CompensationRun {
  key: number;
  owner?: number;
  scope: number;
  /** Records still to be undone, the next one first. */
  pending: number[];
}

export interface TaskState {
  key: number;
  owner: number;
  assignee?: string;
  /** What its listeners are told of it; kept only where it has some. */
  details?: TaskDetails;
  /** What its listeners hold back. */
  change?: TaskChange;
}

/** A task as its events have made it, but for the assignee. */
export type TaskDetails = Omit<NewTask, 'key' | 'owner'> &
  Pick<TaskCorrections, 'candidateUsers' | 'candidateGroups'>;

/** A change of a task that waits for its listeners. */
export interface TaskChange {
  event: TaskListenerEvent;
  /** Listeners whose jobs have been created so far, in the order of the model. */
  created: number;
  /** What is carried out when they are done. */
  command?: TaskCommand;
  corrections?: TaskCorrections;
}

export interface TimerState {
  key: number;
  owner: number;
  element: string;
  due: number;
  repetitions?: number;
  cycle?: string;
  from?: number;
}

export interface JobState {
  key: number;
  owner: number;
  retries: number;
  listener?: ListenerEvent;
}

/**
 * The part of an element's life that failed and is done again when the incident is resolved;
 * `watch` is looking at a condition that it waits for, `task` is going on with a change of its task.
 */
export type Phase = 'enter' | 'complete' | 'watch' | 'task';

export interface IncidentState {
  key: number;
  owner: number;
  phase: Phase;
  job?: number;
}

export interface ClockState {
  key: number;
  owner: number;
  startedAt: number;
  /** What pauses left out so far, in the limit's unit. */
  excluded: number;
  pausedAt?: number;
  wake?: number;
  /** Largest share warned of so far. */
  warned: number;
  promisedBreached: boolean;
  legalBreached: boolean;
  legalDue?: number;
  promisedDue?: number;
  provisional?: true;
  /** Pauses that are over, `[from, to]`: counted again when the calendar or the limit changes. */
  pauses?: [number, number][];
  /** A person has paused it: key of the clock that was named. */
  group?: number;
  /** By how much it was extended, in the limit's unit. */
  extended?: number;
  /** Largest share at which somebody was urged so far. */
  escalated?: number;
}

/** Somebody has been urged and has not answered yet. */
export interface UrgingState {
  key: number;
  owner: number;
  level: EscalationLevel;
}

/** Stands for every map that is still empty: a waiting instance should cost little memory. */
const NOTHING = new Map<never, never>();

/** An instance without entries: what StartInstance expects. */
export function createState(): InstanceState {
  const nothing = NOTHING;
  return {
    key: '',
    processId: '',
    status: 'none',
    root: '',
    now: 0,
    nextKey: 1,
    variableBytes: 0,
    elements: new Map(),
    tasks: nothing,
    timers: nothing,
    jobs: nothing,
    incidents: nothing,
    clocks: nothing,
    urgings: nothing,
    subscriptions: nothing,
    compensations: nothing,
    compensationRuns: nothing,
    held: [],
    performers: nothing,
  };
}

/** An element instance that has just been activated. All begin in one shape, which is read fastest. */
export function createElement(key: number, node: ScopeOrNode, scope: number): ElementInstance {
  return { key, node, scope, variables: undefined, activeChildren: 0, tokens: 0, owned: undefined };
}

type MapName =
  | 'tasks'
  | 'timers'
  | 'jobs'
  | 'incidents'
  | 'clocks'
  | 'urgings'
  | 'subscriptions'
  | 'compensations'
  | 'compensationRuns'
  | 'performers';

/** A map of the state, to be written to. `apply` alone may ask for it. */
export function writable<K extends MapName>(state: InstanceState, name: K): InstanceState[K] {
  if ((state[name] as unknown) === NOTHING) state[name] = new Map() as InstanceState[K];
  return state[name];
}
