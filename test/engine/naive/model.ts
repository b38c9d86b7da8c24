/**
 * A process as the generator draws it and the naive interpreter reads it: nodes and flows, no more.
 * Kinds of nodes are named as their elements in BPMN.
 */
export interface Scope {
  nodes: Node[];
  flows: Flow[];
}

export interface Flow {
  id: string;
  from: string;
  to: string;
  condition?: Condition;
  isDefault?: true;
}

/** True when `(choice + plus) modulo divisor` is 0; `choice` is set anew by whoever does something. */
export interface Condition {
  plus: number;
  divisor: number;
}

export type Kind =
  | 'process'
  | 'startEvent'
  | 'endEvent'
  | 'task'
  | 'userTask'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'complexGateway'
  | 'eventBasedGateway'
  | 'intermediateCatchEvent'
  | 'intermediateThrowEvent'
  | 'boundaryEvent'
  | 'subProcess'
  | 'transaction'
  | 'eventSubProcess';

export interface Node {
  id: string;
  kind: Kind;
  /** What it throws or catches. */
  event?: EventDefinition;
  /** Boundary event: the activity that it is attached to. */
  attachedTo?: string;
  /** Boundary event and start event of an event subprocess. */
  interrupting?: boolean;
  /** What is drawn inside. */
  inside?: Scope;
  repeat?: Repeat;
  /** Complex gateway: so many tokens activate it. */
  needs?: number;
  /** Activity: the one that undoes it. */
  undoneBy?: string;
  /** Stands outside the normal flow; begins only to undo another activity. */
  isForCompensation?: true;
}

export interface EventDefinition {
  kind:
    | 'terminate'
    | 'timer'
    | 'message'
    | 'signal'
    | 'error'
    | 'escalation'
    | 'compensation'
    | 'cancel';
  /**
   * Message or signal: its name. Error or escalation: its code; absent on one that catches any.
   * Compensation: the activity to undo; absent for all.
   */
  name?: string;
  /** Timer: after how many hours. */
  hours?: number;
}

export type Repeat =
  | {
      kind: 'parallel' | 'sequential';
      cardinality: number;
      /** Completion condition: so many completed instances are enough. */
      enough?: number;
    }
  | { kind: 'while'; condition: Condition; testBefore: boolean; maximum: number };

export function nodeNamed(scope: Scope, id: string): Node {
  const node = scope.nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`Expected a node ${id} in the scope`);
  return node;
}

export function outgoing(scope: Scope, node: Node): Flow[] {
  return scope.flows.filter(({ from }) => from === node.id);
}

export function incoming(scope: Scope, node: Node): Flow[] {
  return scope.flows.filter(({ to }) => to === node.id);
}

export function boundaryEvents(scope: Scope, host: Node): Node[] {
  return scope.nodes.filter(({ attachedTo }) => attachedTo === host.id);
}

export function eventSubProcesses(scope: Scope): Node[] {
  return scope.nodes.filter(({ kind }) => kind === 'eventSubProcess');
}

/** The event with which an event subprocess begins. */
export function startOf(handler: Node): Node {
  const start = handler.inside?.nodes.find(({ kind }) => kind === 'startEvent');
  if (start === undefined) throw new Error(`Expected ${handler.id} to have a start event`);
  return start;
}

export function holds({ plus, divisor }: Condition, choice: number): boolean {
  return (choice + plus) % divisor === 0;
}
