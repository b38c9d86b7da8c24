import type { Variables } from './value.ts';

/**
 * What may be asked of a process instance. Commands are imperative; each accepted one becomes
 * exactly one journal entry. `key` fields are counters within the instance (the `12` of `01jd….12`).
 */
export type Command =
  | StartInstance
  | CancelInstance
  | SetVariables
  | CompleteTask
  | AssignTask
  | TriggerTimer
  | CompleteJob
  | FailJob
  | ThrowJobError
  | ResolveIncident
  | CompleteCall
  | FailCall
  | ThrowCallError;

export type CommandType = Command['type'];

/** Who called a process instance, and which errors the callers would catch (`*` = any). */
export interface Caller {
  /** Key of the calling instance. */
  instance: string;
  /** Counter of the call activity's element instance in the calling instance. */
  owner: number;
  errorCodes: string[];
  escalationCodes: string[];
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
  businessId?: string;
  /** Window that the applicant reached first (首问负责). */
  window?: string;
  /** User who started the case. */
  by?: string;
  caller?: Caller;
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

/** A timer or a clock threshold is due. `timer` is the key of a timer or of a clock. */
export interface TriggerTimer {
  type: 'TriggerTimer';
  timer: number;
}

export interface CompleteJob {
  type: 'CompleteJob';
  job: number;
  variables: Variables;
}

/** `retries` that remain; 0 raises an incident. */
export interface FailJob {
  type: 'FailJob';
  job: number;
  retries: number;
  message: string;
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

/** An effect on another instance, kept with the sender's entry and consumed in the receiver's own. */
export interface Delivery {
  /** Key of the receiving instance. */
  target: string;
  command: Command;
  /** For StartInstance of a called process: which version to take. */
  binding?: 'latest' | 'deployment' | { versionTag: string };
}
