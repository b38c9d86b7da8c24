import type { EscalationLevel, TimeUnit } from '../model/definition.ts';
import type { Value, Variables } from './value.ts';

/**
 * What may be asked of a process instance. Commands are imperative; each accepted one becomes
 * exactly one journal entry. `key` fields are counters within the instance (the `12` of `01jd….12`).
 */
export type Command =
  | StartInstance
  | CancelInstance
  | SuspendInstance
  | ResumeInstance
  | ModifyInstance
  | MigrateInstance
  | CorrelateMessage
  | CatchSignal
  | EvaluateConditions
  | RejectTask
  | AddIteration
  | RemoveIteration
  | SetVariables
  | CompleteTask
  | AssignTask
  | TriggerTimer
  | CompleteJob
  | FailJob
  | ThrowJobError
  | SetJobRetries
  | ResolveIncident
  | CompleteCall
  | FailCall
  | ThrowCallError
  | ThrowCallEscalation
  | RenewCaller
  | PauseClock
  | ResumeClock
  | ExtendClock
  | AdoptCalendar
  | RaiseUrging
  | AnswerUrging;

export type CommandType = Command['type'];

/** What the callers of a process instance would catch (`*` = any code). */
export interface CaughtByCallers {
  errorCodes: string[];
  escalationCodes: string[];
  /** Those of them whose catcher ends the call. */
  interruptingEscalationCodes?: string[];
}

/** Who called a process instance, and what the callers would catch. */
export interface Caller extends CaughtByCallers {
  /** Key of the calling instance. */
  instance: string;
  /** Counter of the call activity's element instance in the calling instance. */
  owner: number;
}

/** Creates the instance. The only command that an instance without entries accepts. */
export interface StartInstance {
  type: 'StartInstance';
  instance: string;
  processId: string;
  /** Key of the root instance of the case; equals `instance` for a root. */
  root: string;
  variables: Variables;
  /** Id of the start event; the none start event if absent. */
  startEvent?: string;
  /** Name of the message or signal that started it. */
  trigger?: string;
  businessId?: string;
  /** Window that the applicant reached first (首问负责). */
  window?: string;
  /** User who started the case. */
  by?: string;
  caller?: Caller;
  /** Elements that it begins with instead of a start event, as if a person had moved tokens there. */
  activate?: Omit<Activation, 'scope'>[];
  reason?: string;
}

/** Nothing goes on but what a person does to the instance itself; called processes follow. */
export interface SuspendInstance {
  type: 'SuspendInstance';
  reason?: string;
  by?: string;
}

export interface ResumeInstance {
  type: 'ResumeInstance';
  reason?: string;
  by?: string;
}

/** Moves tokens by hand. Everything is checked before anything is done. */
export interface ModifyInstance {
  type: 'ModifyInstance';
  /** Element instances that end, with all inside them. */
  terminate?: number[];
  /** Elements of which all instances end. */
  terminateElements?: string[];
  activate?: Activation[];
  /** Each instance of the source ends, and the target begins once for it. */
  move?: Move[];
  reason?: string;
  by?: string;
}

/** Ids of two elements. */
export interface Move {
  source: string;
  target: string;
}

export interface Activation {
  element: string;
  /** Element instance of the scope to activate it in; needed only where several would do. */
  scope?: number;
  /** Set in the scope of the new element instance. */
  variables?: Variables;
}

/** Goes on with another version of the process: execute it with that version's definition. */
export interface MigrateInstance {
  type: 'MigrateInstance';
  /** Elements and sequence flows that have another id in the new version. */
  mapping?: Record<string, string>;
  /** Whether open timers keep their due times (the default) or are computed anew. */
  timers?: 'keep' | 'recompute';
  reason?: string;
  by?: string;
}

/** A message for one of the subscriptions. */
export interface CorrelateMessage {
  type: 'CorrelateMessage';
  subscription: number;
  variables: Variables;
}

/** A signal for everything in the instance that waits for it. */
export interface CatchSignal {
  type: 'CatchSignal';
  name: string;
  variables: Variables;
  /** Only subscriptions that began under a smaller key are meant: the others began after the throw. */
  before?: number;
}

/** Looks at the conditions that are waited for, after something outside the instance has changed. */
export interface EvaluateConditions {
  type: 'EvaluateConditions';
}

/**
 * Sends a task back to an earlier element: what lies between is withdrawn and the element begins
 * anew (驳回).
 */
export interface RejectTask {
  type: 'RejectTask';
  task: number;
  /** Id of the element in the task's scope, or in one around it. */
  target: string;
  by: string;
  reason?: string;
  /** The variables that the target began with before, where they are to be as they were. */
  variables?: Variables;
}

/** One more instance for a running multi-instance activity (加签). */
export interface AddIteration {
  type: 'AddIteration';
  /** Element instance of the multi-instance activity as a whole. */
  element: number;
  item?: Value;
  reason?: string;
  by?: string;
}

/** One instance less of a running multi-instance activity (减签). */
export interface RemoveIteration {
  type: 'RemoveIteration';
  /** Element instance of the one that ends. */
  element: number;
  reason?: string;
  by?: string;
}

export interface CancelInstance {
  type: 'CancelInstance';
  reason?: string;
  /** Set by the engine when the caller of a called process ends. */
  byCaller?: true;
}

export interface SetVariables {
  type: 'SetVariables';
  /** Element instance whose scope receives them; the process's own (1) if absent. */
  scope?: number;
  variables: Variables;
  /** Each is set where it exists, from `scope` outwards, and in the process if nowhere. */
  propagate?: true;
  reason?: string;
  by?: string;
}

export interface CompleteTask {
  type: 'CompleteTask';
  task: number;
  by: string;
  variables: Variables;
}

/** Answers a TaskCreated specification, claims, releases or reassigns. Absent fields stay as they are. */
export interface AssignTask {
  type: 'AssignTask';
  task: number;
  /** `null` releases the task. */
  assignee?: string | null;
  /** Who must hold the task now, `null` for nobody: a claim that comes second is rejected. */
  heldBy?: string | null;
  candidateUsers?: string[];
  candidateGroups?: string[];
  window?: string | null;
  department?: string | null;
  /** Why this person or window was chosen, in words a clerk understands. */
  why: string;
  by?: string;
}

/** Commands that listeners of a task may hold back. */
export type TaskCommand = CompleteTask | AssignTask | SetVariables;

/** A timer or a clock threshold is due. `timer` is the key of a timer or of a clock. */
export interface TriggerTimer {
  type: 'TriggerTimer';
  timer: number;
}

export interface CompleteJob {
  type: 'CompleteJob';
  job: number;
  variables: Variables;
  /** Of a task listener: what it says of the change that waits for it. */
  result?: TaskListenerResult;
}

/** A task listener lets a change pass, corrects it, or denies it. */
export interface TaskListenerResult {
  denied?: boolean;
  reason?: string;
  corrections?: TaskCorrections;
}

/** What is to be different; a text or list that is empty clears what was there. */
export interface TaskCorrections {
  assignee?: string;
  candidateUsers?: string[];
  candidateGroups?: string[];
  /** ISO 8601. */
  dueDate?: string;
  followUpDate?: string;
  priority?: number;
}

/** `retries` that remain; 0 raises an incident. */
export interface FailJob {
  type: 'FailJob';
  job: number;
  retries: number;
  message: string;
  /** How long the job is not to be offered again, milliseconds; at once if absent. */
  retryBackOff?: number;
}

/** How often an open job may still be tried; a failed one is offered again. */
export interface SetJobRetries {
  type: 'SetJobRetries';
  job: number;
  /** At least 1. */
  retries: number;
  reason?: string;
  by?: string;
}

/** A worker reports a BPMN error. */
export interface ThrowJobError {
  type: 'ThrowJobError';
  job: number;
  code: string;
  message?: string;
  variables?: Variables;
}

/** The cause is mended: what failed is tried again. */
export interface ResolveIncident {
  type: 'ResolveIncident';
  incident: number;
  /** New number of retries when the incident is a failed job's; 1 if absent. */
  retries?: number;
  reason?: string;
  by?: string;
}

/** A called process completed. */
export interface CompleteCall {
  type: 'CompleteCall';
  owner: number;
  child: string;
  variables: Variables;
}

/** A called process could not be started. */
export interface FailCall {
  type: 'FailCall';
  owner: number;
  child: string;
  message: string;
}

/** A called process ended with an error that its caller catches. */
export interface ThrowCallError {
  type: 'ThrowCallError';
  owner: number;
  child: string;
  code: string;
  message?: string;
}

/** A called process has escalated; it may be over now, by the same command. */
export interface ThrowCallEscalation {
  type: 'ThrowCallEscalation';
  owner: number;
  child: string;
  code: string;
  /** The called process ended itself, because its caller goes on without it. */
  ended?: true;
}

/** The caller goes on as another version, which catches other things than the one that called. */
export interface RenewCaller extends CaughtByCallers {
  type: 'RenewCaller';
}

/** What an applicant is told of a pause (special procedure, 特别程序). */
export interface SpecialProcedure {
  procedure: Procedure;
  /** Reference of the document that orders it. */
  document: string;
  /** How long it is expected to take. */
  expected: { amount: number; unit: TimeUnit };
  /** Text for the notice to the applicant. */
  notice: string;
}

/** The Administrative Licensing Law's own list (行政许可法 Art. 45), and what other laws add. */
export type Procedure =
  | 'hearing'
  | 'tender'
  | 'auction'
  | 'inspection'
  | 'testing'
  | 'quarantine'
  | 'appraisal'
  | 'expertReview'
  | 'other';

/** Stops a limit, those of the scopes around its element, and those inside it. */
export interface PauseClock extends SpecialProcedure {
  type: 'PauseClock';
  clock: number;
  reason: string;
  article: string;
  by: string;
}

/** Lets all go on that one PauseClock has stopped; any of its clocks may be named. */
export interface ResumeClock {
  type: 'ResumeClock';
  clock: number;
  reason?: string;
  by: string;
}

/** Extends a limit, once, by at most what the model allows (延期). */
export interface ExtendClock {
  type: 'ExtendClock';
  clock: number;
  /** In the limit's unit. */
  amount: number;
  reason: string;
  article?: string;
  document?: string;
  /** Text for the notice to the applicant. */
  notice: string;
  by: string;
}

/** Counts open deadlines by the calendars that are now in force. Rejected when none changes. */
export interface AdoptCalendar {
  type: 'AdoptCalendar';
  reason: string;
  by: string;
}

/** A person urges the one who has an element to do (督办). */
export interface RaiseUrging {
  type: 'RaiseUrging';
  /** Element instance that it is about; the case if absent. */
  owner?: number;
  level: EscalationLevel;
  text: string;
  /** Working days for the answer. */
  within: number;
  by: string;
}

export interface AnswerUrging {
  type: 'AnswerUrging';
  urging: number;
  answer: string;
  by: string;
}

/** An effect on other instances, kept with the sender's entry and consumed in the receivers' own. */
export type Delivery = InstanceDelivery | MessageDelivery | SignalDelivery;

export interface InstanceDelivery {
  /** Key of the receiving instance. */
  target: string;
  command: Command;
  /** For StartInstance of a called process: which version to take. */
  binding?: 'latest' | 'deployment' | { versionTag: string };
}

/** Whoever waits for it gets it, at most one; else a process that it starts; else it is kept. */
export interface MessageDelivery {
  message: Message;
}

/** Everybody who waits for it gets it, and every process starts that begins with it. */
export interface SignalDelivery {
  signal: Signal;
}

export interface Signal {
  name: string;
  variables: Variables;
  /** The instance that threw it, and its key counter then: what it waits for later does not catch it. */
  from?: string;
  before?: number;
}

export interface Message {
  name: string;
  /** Without it, only those are meant who wait for any message of the name. */
  correlationKey?: string;
  variables: Variables;
  /** Messages with one id are one message. */
  id?: string;
  /** Milliseconds for which it is kept while nobody waits for it; not at all if absent. */
  timeToLive?: number;
}
