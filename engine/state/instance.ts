import type { ScopeOrNode } from '../model/definition.ts';
import type { Caller } from './command.ts';
import type { Variables } from './value.ts';

export type InstanceStatus = 'none' | 'active' | 'completed' | 'terminated';

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
  window?: string;
  startedBy?: string;
  caller?: Caller;
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
  variables?: Variables;
  /** Scope only: active element instances directly inside. */
  activeChildren: number;
  /** Scope only: sequence flows taken whose target is not yet entered. */
  tokens: number;
  /** Scope only: tokens that wait at parallel joins, by index of the sequence flow. */
  arrived?: Map<number, number>;
  /** Call activity only: key of the called instance. */
  child?: string;
}

export interface TaskState {
  key: number;
  owner: number;
  assignee?: string;
}

export interface TimerState {
  key: number;
  owner: number;
  element: string;
  due: number;
  repetitions?: number;
  cycle?: string;
}

export interface JobState {
  key: number;
  owner: number;
  retries: number;
}

/** The part of an element's life that failed and is done again when the incident is resolved. */
export type Phase = 'enter' | 'complete';

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
}

/** An instance without entries: what StartInstance expects. */
export function createState(): InstanceState {
  return {
    key: '',
    processId: '',
    status: 'none',
    root: '',
    now: 0,
    nextKey: 1,
    variableBytes: 0,
    elements: new Map(),
    tasks: new Map(),
    timers: new Map(),
    jobs: new Map(),
    incidents: new Map(),
    clocks: new Map(),
    performers: new Map(),
  };
}
