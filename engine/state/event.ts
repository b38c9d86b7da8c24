import type { EscalationLevel, ListenerEvent, TaskListenerEvent } from '../model/definition.ts';
import type {
  Activation,
  Caller,
  CaughtByCallers,
  Command,
  SpecialProcedure,
  TaskCommand,
  TaskCorrections,
} from './command.ts';
import type { Value, Variables } from './value.ts';

/**
 * What happened. Events are past tense, carry element ids and never indexes, and are the only
 * thing that changes state. `key`, `scope` and `owner` are counters within the instance:
 * `owner` is the element instance to which a task, timer, job, clock or incident belongs.
 */
export type Event =
  | InstanceStarted
  | InstanceCompleted
  | InstanceTerminated
  | InstanceTerminating
  | InstanceSuspended
  | InstanceResumed
  | InstanceModified
  | InstanceMigrated
  | CommandHeld
  | ElementActivated
  | ElementCompleted
  | ElementTerminated
  | ElementTerminating
  | ContinuationHeld
  | ContinuationReleased
  | FlowTaken
  | TokensDiscarded
  | GatewayReset
  | LoopStarted
  | LoopExtended
  | IterationEnded
  | VariableSet
  | TaskCreated
  | TaskAssigned
  | TaskCompleted
  | TaskRejected
  | TaskCancelled
  | TaskChangeStarted
  | TaskCorrected
  | TaskChangeDenied
  | TaskOpened
  | TaskUpdated
  | TimerScheduled
  | TimerTriggered
  | TimerCancelled
  | SubscriptionCreated
  | SubscriptionCancelled
  | EventCaught
  | ConditionChanged
  | JobCreated
  | JobCompleted
  | JobFailed
  | JobCancelled
  | JobRetriesSet
  | DecisionEvaluated
  | ProcessCalled
  | CallEnded
  | CallerRenewed
  | ErrorThrown
  | EscalationThrown
  | MessageThrown
  | SignalThrown
  | CompensationRecorded
  | CompensationStarted
  | CompensationEnded
  | TransactionCancelled
  | IncidentRaised
  | IncidentResolved
  | ClockStarted
  | ClockPaused
  | ClockResumed
  | ClockWarned
  | ClockBreached
  | ClockExtended
  | ClockEscalated
  | ClockRecomputed
  | ClockStopped
  | CalendarAdopted
  | AcceptanceDeemed
  | UrgingRaised
  | UrgingAnswered
  | UrgingClosed;

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
  /** How it goes on after the start listeners of the process. */
  beginning?: Beginning;
}

/** The event that an instance starts with, and the name of what happened. */
export type Beginning =
  { startEvent: string; trigger?: string } | { activate: Omit<Activation, 'scope'>[] };

export interface InstanceCompleted {
  type: 'InstanceCompleted';
}

export interface InstanceTerminated {
  type: 'InstanceTerminated';
  reason?: string;
}

/** It ends as soon as the listeners of its withdrawn tasks are done. */
export interface InstanceTerminating {
  type: 'InstanceTerminating';
  reason?: string;
}

/** The instance stands still: only a person can let it go on. */
export interface InstanceSuspended {
  type: 'InstanceSuspended';
  reason?: string;
  by?: string;
}

export interface InstanceResumed {
  type: 'InstanceResumed';
  reason?: string;
  by?: string;
}

/** A person moves the instance's tokens by hand; what was done follows as events of its own. */
export interface InstanceModified {
  type: 'InstanceModified';
  reason?: string;
  by?: string;
}

/** From here on the instance runs on another version; `mapping` has the ids that differ. */
export interface InstanceMigrated {
  type: 'InstanceMigrated';
  processId: string;
  mapping: Record<string, string>;
  reason?: string;
  by?: string;
}

/** Something came from another instance while this one was suspended; it follows when it resumes. */
export interface CommandHeld {
  type: 'CommandHeld';
  command: Command;
}

/** The process itself is the element instance with key 1 and scope 0. */
export interface ElementActivated {
  type: 'ElementActivated';
  key: number;
  element: string;
  scope: number;
  /** It was not a token that entered it: a person, a trigger or a compensation did. */
  direct?: true;
  /** One turn of a loop, 1-based; `scope` is the loop's own element instance. */
  loopCounter?: number;
  /** Compensation record that it undoes. */
  compensates?: number;
}

export interface ElementCompleted {
  type: 'ElementCompleted';
  key: number;
}

export interface ElementTerminated {
  type: 'ElementTerminated';
  key: number;
}

/** It does nothing any more, and ends when listeners of a task, its own or inside, are done. */
export interface ElementTerminating {
  type: 'ElementTerminating';
  key: number;
}

/** What interrupts an element, or what is inside, goes on when that has ended. */
export interface ContinuationHeld extends Continuation {
  type: 'ContinuationHeld';
  owner: number;
}

/** A boundary event, or the start event of an event subprocess, and what came with it. */
export interface Continuation {
  element: string;
  variables?: Variables;
}

/** Everything inside has ended, and the event subprocess begins. */
export interface ContinuationReleased {
  type: 'ContinuationReleased';
  owner: number;
}

export interface FlowTaken {
  type: 'FlowTaken';
  flow: string;
  scope: number;
}

/** Tokens under way in a scope are gone: it was interrupted or ended, or a person moved them. */
export interface TokensDiscarded {
  type: 'TokensDiscarded';
  scope: number;
  /** Sequence flows on which they waited; all of the scope if absent. */
  flows?: string[];
}

/** A complex gateway has taken the late tokens and waits for its first ones again (clause 13.4.5). */
export interface GatewayReset {
  type: 'GatewayReset';
  gateway: string;
  scope: number;
}

/** A loop begins. `total` is absent where nobody knows how often it turns. */
export interface LoopStarted {
  type: 'LoopStarted';
  owner: number;
  total?: number;
  /** Items that are still to come, of a sequential loop over a collection. */
  items?: Value[];
}

/** A running multi-instance gets one more instance. */
export interface LoopExtended {
  type: 'LoopExtended';
  owner: number;
  item?: Value;
}

/** One turn of a loop has done its work; its element instance ends right after. */
export interface IterationEnded {
  type: 'IterationEnded';
  owner: number;
  loopCounter: number;
  output?: Value;
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
  /** Nobody can do it yet: its listeners come first. */
  creating?: true;
}

/** What a task is, as it is offered to whoever says who does it. */
export type NewTask = Omit<TaskCreated, 'type' | 'creating'>;

/** The listeners of its creation are done; this is the task with their corrections. */
export interface TaskOpened extends NewTask {
  type: 'TaskOpened';
}

/** A change of a task waits for its listeners; the command is carried out after them. */
export interface TaskChangeStarted {
  type: 'TaskChangeStarted';
  key: number;
  change: TaskListenerEvent;
  command?: TaskCommand;
}

/** A listener wants something to be different when the change is made. */
export interface TaskCorrected extends TaskCorrections {
  type: 'TaskCorrected';
  key: number;
}

/** A listener does not allow the change: the task is as it was before. */
export interface TaskChangeDenied {
  type: 'TaskChangeDenied';
  key: number;
  change: TaskListenerEvent;
  reason?: string;
}

/** Its dates or priority are others now, or its variables; null = none. */
export interface TaskUpdated {
  type: 'TaskUpdated';
  key: number;
  dueDate?: string | null;
  followUpDate?: string | null;
  priority?: number;
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

/** Sent back to an earlier element by who had it. */
export interface TaskRejected {
  type: 'TaskRejected';
  key: number;
  by: string;
  target: string;
  reason?: string;
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
  /**
   * What `due` was found from: the receipt of the material for a deemed acceptance, or the time that
   * was put off until the centre opens.
   */
  from?: number;
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

/** An element waits for a message, a signal or a condition. */
export interface SubscriptionCreated {
  type: 'SubscriptionCreated';
  key: number;
  owner: number;
  /** Element that catches it: the owner itself, or one that stands for it (a boundary event). */
  element: string;
  kind: SubscriptionKind;
  /** Name of the message or signal. */
  name?: string;
  /** Message: what it must carry. */
  correlationKey?: string;
  /** Condition: which of the element's event definitions, by index; the first if absent. */
  definition?: number;
  /** Condition: whether it holds already, and must fail before it can fire. */
  holds?: true;
  /** Signal that may come again: the key under which it was first waited for. */
  since?: number;
}

export type SubscriptionKind = 'message' | 'signal' | 'conditional';

export interface SubscriptionCancelled {
  type: 'SubscriptionCancelled';
  key: number;
}

/** What a subscription waited for has come; the subscription is used up. */
export interface EventCaught {
  type: 'EventCaught';
  key: number;
  element: string;
}

/** The condition of an event that may fire again has changed without firing it. */
export interface ConditionChanged {
  type: 'ConditionChanged';
  key: number;
  holds: boolean;
}

export interface JobCreated {
  type: 'JobCreated';
  key: number;
  owner: number;
  jobType: string;
  retries: number;
  headers?: Record<string, string>;
  /** Jobs with a larger number are given out first; 0 if absent. */
  priority?: number;
  /** It is not the element's own work: a listener of this moment of its life, or of its task's. */
  listener?: ListenerEvent;
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
  /** Epoch milliseconds before which it is not to be offered again; at once if absent. */
  retryAt?: number;
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

/** The callers catch other things from now on. */
export interface CallerRenewed extends CaughtByCallers {
  type: 'CallerRenewed';
}

export interface ErrorThrown {
  type: 'ErrorThrown';
  owner: number;
  code: string;
  message?: string;
}

export interface EscalationThrown {
  type: 'EscalationThrown';
  owner: number;
  code: string;
}

export interface MessageThrown {
  type: 'MessageThrown';
  owner: number;
  name: string;
  correlationKey?: string;
}

export interface SignalThrown {
  type: 'SignalThrown';
  owner: number;
  name: string;
}

/** An activity has completed that can be undone. */
export interface CompensationRecorded {
  type: 'CompensationRecorded';
  key: number;
  /** Element instance of the scope in which it completed. */
  scope: number;
  element: string;
  /** Key of the element instance: what was recorded inside it now belongs to this record. */
  of: number;
  /** Its variables at that moment. */
  variables?: Variables;
}

/** Completed activities are undone one after another, in this order. */
export interface CompensationStarted {
  type: 'CompensationStarted';
  key: number;
  /** Who waits for it: a throw event, a cancelled transaction, a subprocess that is undone. */
  owner?: number;
  /** Scope that cannot complete before it is done. */
  scope: number;
  records: number[];
}

export interface CompensationEnded {
  type: 'CompensationEnded';
  key: number;
}

/** A transaction undoes what it has done (clause 13.3.4). */
export interface TransactionCancelled {
  type: 'TransactionCancelled';
  key: number;
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
  /** What is done again when it is resolved: entering the element, completing it, or changing its task. */
  phase: 'enter' | 'complete' | 'watch' | 'task';
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

export interface ClockPaused extends Partial<SpecialProcedure> {
  type: 'ClockPaused';
  key: number;
  at: number;
  /** Element instance that pauses it; absent when a person does. */
  by?: number;
  reason: string;
  article?: string;
  /** Key of the clock that the person named: all that were paused with it go on with it. */
  group?: number;
  person?: string;
}

export interface ClockResumed {
  type: 'ClockResumed';
  key: number;
  at: number;
  /** Element instance whose end lets it go on; absent when a person does. */
  by?: number;
  person?: string;
  note?: string;
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

/** The limit was extended (延期): its due times are those of the longer limit. */
export interface ClockExtended {
  type: 'ClockExtended';
  key: number;
  at: number;
  /** In the limit's unit. */
  amount: number;
  reason: string;
  article?: string;
  document?: string;
  /** Text for the notice to the applicant. */
  notice: string;
  by: string;
  legalDue?: number;
  promisedDue?: number;
  wake?: number;
  provisional?: true;
}

/** So much of the limit has passed that somebody is urged; the urging follows. */
export interface ClockEscalated {
  type: 'ClockEscalated';
  key: number;
  level: EscalationLevel;
  share: number;
  wake?: number;
}

/** Its due times were computed anew: the limit or the calendar has changed. */
export interface ClockRecomputed {
  type: 'ClockRecomputed';
  key: number;
  /** What all pauses so far leave out, where that has changed. */
  excluded?: number;
  legalDue?: number;
  promisedDue?: number;
  wake?: number;
  provisional?: true;
}

export interface ClockStopped {
  type: 'ClockStopped';
  key: number;
}

/** Open deadlines are counted by the calendars now in force; those that change follow. */
export interface CalendarAdopted {
  type: 'CalendarAdopted';
  reason: string;
  by: string;
}

/** Nobody answered in time: the material counts as accepted on the day it came (视为受理). */
export interface AcceptanceDeemed {
  type: 'AcceptanceDeemed';
  /** Task that was not answered. */
  key: number;
  owner: number;
  /** When the material came, epoch milliseconds, and the day that was. */
  receivedAt: number;
  acceptedOn: string;
  article?: string;
}

/** Somebody is urged to get on with it, and has to answer (督办). */
export interface UrgingRaised {
  type: 'UrgingRaised';
  key: number;
  owner: number;
  level: EscalationLevel;
  /** Clock whose limit urges; absent when a person does. */
  clock?: number;
  text?: string;
  /** Until when an answer is wanted, epoch milliseconds. */
  due: number;
  by?: string;
}

export interface UrgingAnswered {
  type: 'UrgingAnswered';
  key: number;
  answer: string;
  by: string;
}

/** What it was about has ended; no answer is wanted any more. */
export interface UrgingClosed {
  type: 'UrgingClosed';
  key: number;
}
