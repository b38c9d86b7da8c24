import type {
  ProcessDefinition,
  ScopeOrNode,
  SequenceFlow,
  VariableChange,
} from '../model/definition.ts';
import { apply } from '../state/apply.ts';
import type { Delivery } from '../state/command.ts';
import type { Event } from '../state/event.ts';
import type { ElementInstance, InstanceState } from '../state/instance.ts';
import type { Value, Variables } from '../state/value.ts';
import type { ElementBehaviors } from './behavior.ts';
import type { Environment } from './environment.ts';

/**
 * What is still to be done within the command: a node to enter, or the key of an element instance
 * to complete. A list, so that nothing recurses on the model.
 */
export type Step = EnterStep | number;

export interface EnterStep {
  node: ScopeOrNode;
  scope: number;
  /** No token brought it here. */
  direct?: true;
  /** A join that was asked at rest and goes on with the tokens that it has. */
  released?: true;
  /** The event that the element waits for has happened already, and this is what came with it. */
  caught?: Variables;
  /** Local variables to begin with. */
  variables?: Variables;
  /** One turn of the loop that is the scope, and its item. */
  loopCounter?: number;
  item?: Value;
  /** Compensation record that it undoes. */
  compensates?: number;
}

/** The execution of one command: what it works on, and what it has produced so far. */
export interface Execution {
  readonly definition: ProcessDefinition;
  readonly state: InstanceState;
  readonly environment: Environment;
  readonly behaviors: ElementBehaviors;
  readonly events: Event[];
  readonly deliveries: Delivery[];
  agenda: Step[];
  /** Scopes in which a token was left waiting; looked at when the agenda is empty. */
  waitingScopes: Set<number> | undefined;
  /** Variables that were set, while anything waited, since conditions were looked at, and how. */
  changedVariables: Map<string, VariableChange[]> | undefined;
  /** Conditions began to be waited for that have not been looked at. */
  newConditions: boolean;
  /** Keys of those among them that have a filter, which the others do not concern. */
  newFiltered: Set<number> | undefined;
  /** Every condition is to be looked at, whatever its filter says. */
  allConditions: boolean;
  /** Elements that may still be entered before the command stops in an incident. */
  stepsLeft: number;
}

/** Records an event and writes it into the state. */
export function emit(execution: Execution, event: Event): void {
  execution.events.push(event);
  apply(execution.definition, execution.state, event);
}

/** Sets a variable. Conditions are looked at again when nothing else moves. */
export function emitVariable(
  execution: Execution,
  scope: number,
  name: string,
  value: Value,
): void {
  const { state } = execution;
  if (state.subscriptions.size > 0) noteChange(execution, scope, name);
  emit(execution, { type: 'VariableSet', scope, name, value });
}

function noteChange(execution: Execution, scope: number, name: string): void {
  const { variables } = elementAt(execution, scope);
  const isThere = variables !== undefined && Object.hasOwn(variables, name);
  const changed = (execution.changedVariables ??= new Map<string, VariableChange[]>());
  const changes = changed.get(name);
  const change = isThere ? 'update' : 'create';
  if (changes === undefined) changed.set(name, [change]);
  else if (!changes.includes(change)) changes.push(change);
}

/** A token was left waiting in a scope. */
export function leaveWaiting(execution: Execution, scope: number): void {
  (execution.waitingScopes ??= new Set()).add(scope);
}

/** The counter for whatever is created next. */
export function nextKey(execution: Execution): number {
  return execution.state.nextKey;
}

/** The node with this index. The compiler made the index, so it exists. */
export function nodeAt(definition: ProcessDefinition, index: number): ScopeOrNode {
  const node = definition.nodes[index];
  if (node === undefined) throw new Error(`Expected a node with index ${String(index)}`);
  return node;
}

/** The node with this id, which an event or the state has named. */
export function nodeById(definition: ProcessDefinition, id: string): ScopeOrNode {
  return nodeAt(definition, definition.nodeIndexById.get(id) ?? -1);
}

/** The sequence flow with this id; undefined if the definition, perhaps another version, has none. */
export function flowById(
  { flows, flowIndexById }: ProcessDefinition,
  id: string,
): SequenceFlow | undefined {
  return flows[flowIndexById.get(id) ?? -1];
}

/** The active element instance with this key; commands check that it exists before they begin. */
export function elementAt(execution: Execution, key: number): ElementInstance {
  const element = execution.state.elements.get(key);
  if (element === undefined) throw new Error(`Expected an active element instance ${String(key)}`);
  return element;
}

/** Sends a token to a node; it is entered when the agenda comes to it. */
export function scheduleEntry(execution: Execution, entry: EnterStep): void {
  execution.agenda.push(entry);
}

/** Ends an element instance when the agenda comes to it. */
export function completeElement(execution: Execution, key: number): void {
  execution.agenda.push(key);
}
