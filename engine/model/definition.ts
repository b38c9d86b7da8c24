import type { CompiledExpression } from '../expression/index.ts';

/** The BPMN types that execute; every other one is refused at deployment. */
export type FlowNodeType =
  | 'startEvent'
  | 'endEvent'
  | 'intermediateCatchEvent'
  | 'boundaryEvent'
  | 'task'
  | 'manualTask'
  | 'userTask'
  | 'serviceTask'
  | 'scriptTask'
  | 'businessRuleTask'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'subProcess'
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
  event?: EventDefinition;
  inputs: Mapping[];
  outputs: Mapping[];
  userTask?: UserTaskSettings;
  job?: JobSettings;
  script?: ScriptSettings;
  decision?: DecisionSettings;
  call?: CallSettings;
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

export type EventDefinition =
  | { kind: 'timer'; timer: 'date' | 'duration' | 'cycle'; value: Parameter<string> }
  | { kind: 'message'; name: string }
  /** A catching error event without code catches every error. */
  | { kind: 'error'; code?: string }
  | { kind: 'terminate' };

/** `zeebe:ioMapping`. */
export interface Mapping {
  source: CompiledExpression;
  target: string;
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

/** `zeebe:taskDefinition`. */
export interface JobSettings {
  jobType: Parameter<string>;
  retries: Parameter<number>;
  headers: Record<string, string>;
}

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
}

/** `yc:clock`: while the activity runs, the limits of the scopes around it stand still. */
export interface ClockRule {
  action: 'pause';
  reason: string;
  article?: string;
}
