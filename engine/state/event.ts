import type { Caller } from './command.ts';
import type { Value } from './value.ts';

/**
 * What happened. Events are past tense, carry element ids and never indexes, and are the only
 * thing that changes state. `key`, `scope` and `owner` are counters within the instance:
 * `owner` is the element instance to which a task, timer, job, clock or incident belongs.
 */
export type Event =
  | InstanceStarted
  | InstanceCompleted
  | InstanceTerminated
  | ElementActivated
  | ElementCompleted
  | ElementTerminated
  | FlowTaken
  | VariableSet
  | TaskCreated
  | TaskAssigned
  | TaskCompleted
  | TaskCancelled
  | TimerScheduled
  | TimerTriggered
  | TimerCancelled
  | JobCreated
  | JobCompleted
  | JobFailed
  | JobCancelled
  | JobRetriesSet
  | DecisionEvaluated
  | ProcessCalled
  | CallEnded
  | ErrorThrown
  | IncidentRaised
  | IncidentResolved
  | ClockStarted
  | ClockPaused
  | ClockResumed
  | ClockWarned
  | ClockBreached
  | ClockStopped;

export type EventType = Event['type'];

export interface InstanceStarted {
  type: 'InstanceStarted';
  instance: string;
  processId: string;
  root: string;
  businessId?: string;
  window?: string;
  by?: string;
  caller?: Caller;
}

export interface InstanceCompleted {
  type: 'InstanceCompleted';
}

export interface InstanceTerminated {
  type: 'InstanceTerminated';
  reason?: string;
}

/** The process itself is the element instance with key 1 and scope 0. */
export interface ElementActivated {
  type: 'ElementActivated';
  key: number;
  element: string;
  scope: number;
}

export interface ElementCompleted {
  type: 'ElementCompleted';
  key: number;
}

export interface ElementTerminated {
  type: 'ElementTerminated';
  key: number;
}

export interface FlowTaken {
  type: 'FlowTaken';
  flow: string;
  scope: number;
}

export interface VariableSet {
  type: 'VariableSet';
  scope: number;
  name: string;
  value: Value;
}

/** Whom the model wants for a task; the runtime answers with AssignTask. Expressions are evaluated. */
export interface AssignmentSpecification {
  strategy?: AssignmentStrategy;
  window?: string;
  department?: string;
  role?: string;
  /** User who completed the element that `samePersonAs` names, if any. */
  user?: string;
  assignee?: string;
  candidateUsers?: string[];
  candidateGroups?: string[];
}

export type AssignmentStrategy =
  'firstContactWindow' | 'window' | 'department' | 'chiefRepresentative' | 'samePersonAs';

export interface TaskCreated {
  type: 'TaskCreated';
  key: number;
  owner: number;
  assignment?: AssignmentSpecification;
  form?: string;
  priority?: number;
  /** ISO 8601 with offset. */
  dueDate?: string;
  followUpDate?: string;
}

export interface TaskAssigned {
  type: 'TaskAssigned';
  key: number;
  assignee?: string | null;
  candidateUsers?: string[];
  candidateGroups?: string[];
  window?: string | null;
  department?: string | null;
  why: string;
  by?: string;
}

export interface TaskCompleted {
  type: 'TaskCompleted';
  key: number;
  by: string;
}

export interface TaskCancelled {
  type: 'TaskCancelled';
  key: number;
}

export interface TimerScheduled {
  type: 'TimerScheduled';
  key: number;
  owner: number;
  /** Element whose timer it is: the owner itself or its boundary event. */
  element: string;
  /** Epoch milliseconds. */
  due: number;
  /** Firings left including this one; −1 = without end. Absent = once. */
  repetitions?: number;
  /** The ISO 8601 repetition that it is a firing of, as it was when the element was entered. */
  cycle?: string;
}

export interface TimerTriggered {
  type: 'TimerTriggered';
  key: number;
  /** Further due times that passed unseen (downtime). */
  missed?: number;
}

export interface TimerCancelled {
  type: 'TimerCancelled';
  key: number;
}

export interface JobCreated {
  type: 'JobCreated';
  key: number;
  owner: number;
  jobType: string;
  retries: number;
  headers?: Record<string, string>;
}

export interface JobCompleted {
  type: 'JobCompleted';
  key: number;
}

export interface JobFailed {
  type: 'JobFailed';
  key: number;
  retries: number;
  message: string;
}

/** A person gives a failed job further tries. */
export interface JobRetriesSet {
  type: 'JobRetriesSet';
  key: number;
  retries: number;
}

export interface JobCancelled {
  type: 'JobCancelled';
  key: number;
}

/** `hash` addresses the decision that was used, so that verification takes the same one. */
export interface DecisionEvaluated {
  type: 'DecisionEvaluated';
  owner: number;
  decision: string;
  hash: string;
  /** Numbers (1-based) of the rules that matched. */
  rules: number[];
}

export interface ProcessCalled {
  type: 'ProcessCalled';
  owner: number;
  child: string;
  processId: string;
}

/** The called process has ended by itself, not by completing: nothing is left to cancel. */
export interface CallEnded {
  type: 'CallEnded';
  owner: number;
  child: string;
}

export interface ErrorThrown {
  type: 'ErrorThrown';
  owner: number;
  code: string;
  message?: string;
}

export type IncidentKind =
  | 'expression'
  | 'noFlow'
  | 'deadlock'
  | 'jobFailed'
  | 'uncaughtError'
  | 'call'
  | 'decision'
  | 'limit'
  | 'value';

export interface IncidentRaised {
  type: 'IncidentRaised';
  key: number;
  owner: number;
  kind: IncidentKind;
  message: string;
  /** What is done again when it is resolved: entering the element, or completing it. */
  phase: 'enter' | 'complete';
  /** Job whose failure raised it. */
  job?: number;
}

export interface IncidentResolved {
  type: 'IncidentResolved';
  key: number;
}

/** Times are epoch milliseconds; `wake` is the next threshold, absent when none is left. */
export interface ClockStarted {
  type: 'ClockStarted';
  key: number;
  owner: number;
  at: number;
  legalDue?: number;
  promisedDue?: number;
  wake?: number;
  /** Counted past the last published calendar year. */
  provisional?: true;
}

export interface ClockPaused {
  type: 'ClockPaused';
  key: number;
  at: number;
  /** Element instance that pauses it. */
  by: number;
  reason: string;
  article?: string;
}

export interface ClockResumed {
  type: 'ClockResumed';
  key: number;
  at: number;
  by: number;
  /** What this pause left out of the limit, in the limit's own unit (days, or ms of working time). */
  excluded: number;
  legalDue?: number;
  promisedDue?: number;
  wake?: number;
  provisional?: true;
}

export interface ClockWarned {
  type: 'ClockWarned';
  key: number;
  /** Share of the promised limit that has passed, 0–1. */
  share: number;
  wake?: number;
}

export interface ClockBreached {
  type: 'ClockBreached';
  key: number;
  limit: 'promised' | 'legal';
  wake?: number;
}

export interface ClockStopped {
  type: 'ClockStopped';
  key: number;
}
