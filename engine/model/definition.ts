import type { CompiledExpression } from '../expression/index.ts';

/** The BPMN types that execute; every other one is refused at deployment. */
export type FlowNodeType =
  | 'startEvent'
  | 'endEvent'
  | 'intermediateCatchEvent'
  | 'intermediateThrowEvent'
  | 'boundaryEvent'
  | 'task'
  | 'manualTask'
  | 'userTask'
  | 'serviceTask'
  | 'sendTask'
  | 'receiveTask'
  | 'scriptTask'
  | 'businessRuleTask'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'complexGateway'
  | 'eventBasedGateway'
  | 'subProcess'
  | 'eventSubProcess'
  | 'transaction'
  | 'adHocSubProcess'
  | 'callActivity';

/** A value that is either written in the model or computed (`=` in front). */
export type Parameter<T> = { constant: T } | { expression: CompiledExpression };

/**
 * A process ready to be executed: an integer-indexed graph whose expressions are compiled.
 * Immutable and shared by all instances of the version.
 */
export interface ProcessDefinition {
  id: string;
  name: string;
  versionTag?: string;
  isExecutable: boolean;
  /** `nodes[0]` is the process itself. */
  nodes: ScopeOrNode[];
  flows: SequenceFlow[];
  nodeIndexById: Map<string, number>;
  flowIndexById: Map<string, number>;
  /** Elements after whose completion the user is remembered (`samePersonAs`, `yc:separation`). */
  rememberedElements: Set<string>;
  /** Whether tokens may wait at a join that looks at the whole scope (inclusive, complex). */
  hasSynchronizingJoins: boolean;
}

/** The process (index 0) or a flow node. */
export interface ScopeOrNode {
  index: number;
  id: string;
  name: string;
  type: FlowNodeType | 'process';
  /** Line in the BPMN file, 1-based; 0 when unknown. */
  line: number;
  /** Index of the enclosing scope; −1 for the process. */
  parent: number;
  /** Indexes of sequence flows. */
  incoming: number[];
  outgoing: number[];
  /** Index of the default flow; −1 if there is none. */
  defaultFlow: number;
  /** Indexes of boundary events attached here. */
  boundaryEvents: number[];
  /** Boundary event only: the activity it is attached to, and whether it interrupts it. */
  attachedTo: number;
  interrupting: boolean;
  /** Scope only: indexes of its start events and of all its direct children. */
  startEvents: number[];
  children: number[];
  /** Scope only: indexes of what is entered when it begins: its none start event, else all that nothing leads to. */
  begins: number[];
  /** Scope only: indexes of the event subprocesses directly inside. */
  eventSubProcesses: number[];
  /** Scope only: data objects and properties that live and end with it. */
  data: string[];
  /** Event, send or receive task: what is caught or thrown; none for a none event. */
  events: EventDefinition[];
  /** All of `events` must occur (parallel multiple), not only one of them. */
  parallelMultiple: boolean;
  /** Receive task, event-based gateway: an occurrence starts an instance of the process. */
  instantiate: boolean;
  /** Event-based gateway that starts an instance: all its events must occur, not only the first. */
  awaitsAll: boolean;
  /** Tokens wait here for others: joins, and activities that need several tokens. */
  joins: boolean;
  /** Tokens that an activity needs to start, and that it lets out on each flow (clause 13.3.2). */
  startQuantity: number;
  completionQuantity: number;
  /** Activity: index of the activity that undoes it; −1 if there is none. */
  compensationHandler: number;
  /** Activity that only runs to undo another one. */
  isForCompensation: boolean;
  /** Link throw event: index of the catch event it leads to; −1 otherwise. */
  linkTarget: number;
  /** Complex gateway: when it fires, over `activationCount` (clause 13.4.5). */
  activationCondition?: CompiledExpression;
  loop?: LoopSettings;
  adHoc?: AdHocSettings;
  inputs: Mapping[];
  outputs: Mapping[];
  userTask?: UserTaskSettings;
  job?: JobSettings;
  script?: ScriptSettings;
  decision?: DecisionSettings;
  call?: CallSettings;
  /** Of a loop they belong to each turn, not to the whole. */
  listeners?: ExecutionListeners;
  timeLimit?: TimeLimit;
  clock?: ClockRule;
  /** `yc:separation`: ids of elements whose performer may not perform this one. */
  separation: string[];
  responsible?: string;
  complaint?: string;
}

export interface SequenceFlow {
  index: number;
  id: string;
  name: string;
  line: number;
  source: number;
  target: number;
  condition?: CompiledExpression;
}

export interface TimerDefinition {
  kind: 'timer';
  timer: 'date' | 'duration' | 'cycle';
  value: Parameter<string>;
  /** `yc:timer`: name of the calendar at whose next opening it fires when the centre is closed. */
  opening?: string;
}

export type EventDefinition =
  | TimerDefinition
  | MessageDefinition
  | { kind: 'signal'; name: Parameter<string> }
  /** A catching error or escalation event without code catches every one. */
  | { kind: 'error'; code?: string }
  | { kind: 'escalation'; code?: string }
  | { kind: 'conditional'; condition: CompiledExpression; filter?: VariableFilter }
  /** `activity`: id of the only activity to undo; all that the scope completed if absent. */
  | { kind: 'compensation'; activity?: string; wait: boolean }
  | { kind: 'cancel' }
  | { kind: 'link'; name: string }
  | { kind: 'terminate' };

export interface MessageDefinition {
  kind: 'message';
  name: Parameter<string>;
  /** What a message must carry to be the one that is waited for; the business id if absent. */
  correlationKey?: Parameter<string>;
  /** Throwing only, ISO 8601: how long it is kept while nobody waits for it. */
  timeToLive?: Parameter<string>;
  /** Throwing only: it is the same message as another one with this id. */
  messageId?: Parameter<string>;
}

export type EventKind = EventDefinition['kind'];

/** `zeebe:conditionalFilter`: which changes of variables a condition is looked at for. */
export interface VariableFilter {
  /** The names that the condition speaks of if absent. */
  names?: string[];
  /** Both if absent. */
  changes?: VariableChange[];
}

/** A variable is new in its scope, or has got another value there. */
export type VariableChange = 'create' | 'update';

/** Standard loop (clause 13.3.6) or multi-instance (clause 13.3.7). */
export type LoopSettings = StandardLoop | MultiInstance;

export interface StandardLoop {
  kind: 'standard';
  testBefore: boolean;
  condition?: CompiledExpression;
  maximum?: number;
}

export interface MultiInstance {
  kind: 'multiInstance';
  isSequential: boolean;
  /** How many, or the collection with one instance for each item. Evaluated once. */
  cardinality?: CompiledExpression;
  collection?: CompiledExpression;
  /** Variable in which an instance finds its item. */
  itemVariable?: string;
  /** Variable that receives the outputs of all instances, in the order of the inputs. */
  outputCollection?: string;
  output?: CompiledExpression;
  /** The output where it is a variable and no more: every instance has one of its own. */
  outputVariable?: string;
  completionCondition?: CompiledExpression;
  /** Which completions throw an event: none of them, the first, every one, or by conditions. */
  behavior: 'all' | 'none' | 'one' | 'complex';
  /** `none` and `one`: what is thrown. */
  thrown?: EventDefinition;
  /** `complex`: what is thrown when a condition holds at a completion. */
  rules: { condition: CompiledExpression; thrown: EventDefinition[] }[];
}

/** Ad-hoc subprocess (clause 13.3.5). */
export interface AdHocSettings {
  isSequential: boolean;
  completionCondition?: CompiledExpression;
  cancelRemaining: boolean;
  /** Ids of the activities that begin at once; every one without incoming flow if absent. */
  activeElements?: CompiledExpression;
  outputCollection?: string;
  output?: CompiledExpression;
}

/** `zeebe:ioMapping`, or a data association. */
export interface Mapping {
  source: CompiledExpression;
  target: string;
  /** Without a value nothing is set: a data association copies what is there. */
  optional?: true;
}

export interface UserTaskSettings {
  form?: string;
  assignee?: Parameter<string>;
  candidateUsers?: Parameter<string[]>;
  candidateGroups?: Parameter<string[]>;
  dueDate?: Parameter<string>;
  followUpDate?: Parameter<string>;
  priority?: Parameter<number>;
  assignment?: AssignmentRule;
  /** `yc:actions`; absent = all. */
  actions?: string[];
  deemedAcceptance?: DeemedAcceptance;
  /** `zeebe:taskListeners`, in the order of the model. */
  listeners?: Partial<Record<TaskListenerEvent, JobSettings[]>>;
}

/** `yc:assignment`. */
export interface AssignmentRule {
  strategy: 'firstContactWindow' | 'window' | 'department' | 'chiefRepresentative' | 'samePersonAs';
  window?: Parameter<string>;
  department?: Parameter<string>;
  role?: string;
  /** `samePersonAs`: id of the element whose performer it is. */
  element?: string;
}

/** `zeebe:taskDefinition`, or one listener. */
export interface JobSettings {
  jobType: Parameter<string>;
  retries: Parameter<number>;
  headers: Record<string, string>;
  /** Which of the waiting jobs are given out first: those with the larger number; 0 if absent. */
  priority?: Parameter<number>;
  /** What the worker is referred to, as the header `linkedResources`. */
  linkedResources?: LinkedResource[];
}

/** `zeebe:linkedResource`. */
export interface LinkedResource {
  resourceId: Parameter<string>;
  resourceType?: string;
  linkName?: string;
  bindingType: string;
  versionTag?: string;
}

/** `zeebe:executionListeners`: jobs before and after an element's own work, one after another. */
export interface ExecutionListeners {
  start: JobSettings[];
  end: JobSettings[];
}

export type ExecutionListenerEvent = keyof ExecutionListeners;

/** Changes of a task that listeners hold back until they are done. */
export type TaskListenerEvent = 'creating' | 'assigning' | 'updating' | 'completing' | 'canceling';

export type ListenerEvent = ExecutionListenerEvent | TaskListenerEvent;

/** `zeebe:script`. */
export interface ScriptSettings {
  expression: CompiledExpression;
  resultVariable: string;
}

/** `zeebe:calledDecision`. */
export interface DecisionSettings {
  decisionId: Parameter<string>;
  resultVariable: string;
}

/** `zeebe:calledElement`. */
export interface CallSettings {
  processId: Parameter<string>;
  binding: 'latest' | 'deployment' | { versionTag: string };
  propagateAllParentVariables: boolean;
  propagateAllChildVariables: boolean;
  /** Business id of the called instance; the caller's own if absent. */
  businessId?: Parameter<string>;
}

export type TimeUnit = 'workingDays' | 'calendarDays' | 'workingHours';

/** `yc:timeLimit` on a process, subprocess or activity. */
export interface TimeLimit {
  legal?: number;
  promised?: number;
  unit: TimeUnit;
  /** Name of the calendar; `default` if the model names none. */
  calendar: string;
  /** Shares of the promised limit (else of the legal one) at which to warn, ascending, 0–1. */
  warningShares: number[];
  /** Legal basis, as text. */
  article?: string;
  /** By how much it may be extended once (延期), in its unit; not at all if absent. */
  extension?: number;
  /** Role of who may extend it. */
  extensionBy?: string;
  /** Who is urged when shares of it have passed, ascending by share. */
  escalations?: EscalationRule[];
  /** It counts from the receipt of the material where acceptance is deemed (视为受理). */
  startsFrom?: 'acceptance';
}

/** Whom an urging goes to: the window, the department's chief representative, the supervisors. */
export type EscalationLevel = 'window' | 'chiefRepresentative' | 'supervisor';

export interface EscalationRule {
  level: EscalationLevel;
  /** Share of the promised limit (else of the legal one) that has passed; above 1 it is overdue. */
  share: number;
}

/** `yc:deemedAcceptance`: when nobody answers in time the material counts as accepted (视为受理). */
export interface DeemedAcceptance {
  after: number;
  unit: TimeUnit;
  /** Name of the calendar; `default` if the model names none. */
  calendar: string;
  /** When the material came, ISO 8601; when the task begins if absent. */
  received?: Parameter<string>;
  /** What the task leaves behind, as if a person had chosen it. */
  outcome?: { variable: string; value: string };
  /** Legal basis, as text. */
  article?: string;
}

/** `yc:clock`: while the activity runs, the limits of the scopes around it stand still. */
export interface ClockRule {
  action: 'pause';
  reason: string;
  article?: string;
}
