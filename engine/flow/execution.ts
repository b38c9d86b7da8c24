import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import { apply } from '../state/apply.ts';
import type { Delivery } from '../state/command.ts';
import type { Event } from '../state/event.ts';
import type { ElementInstance, InstanceState } from '../state/instance.ts';
import type { ElementBehaviors } from './behavior.ts';
import type { Environment } from './environment.ts';

/** What is still to be done within the command. A list, so that nothing recurses on the model. */
export type Step =
  | { type: 'enter'; node: ScopeOrNode; scope: number }
  /** `tokensDropped`: tokens still under way in the scope no longer count. */
  | { type: 'complete'; key: number; tokensDropped?: true };

/** The execution of one command: what it works on, and what it has produced so far. */
export interface Execution {
  readonly definition: ProcessDefinition;
  readonly state: InstanceState;
  readonly environment: Environment;
  readonly behaviors: ElementBehaviors;
  readonly events: Event[];
  readonly deliveries: Delivery[];
  readonly agenda: Step[];
  /** Scopes in which a token was left waiting; looked at when the agenda is empty. */
  readonly waitingScopes: Set<number>;
  /** Elements that may still be entered before the command stops in an incident. */
  stepsLeft: number;
}

/** Records an event and writes it into the state. */
export function emit(execution: Execution, event: Event): void {
  execution.events.push(event);
  apply(execution.definition, execution.state, event);
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

/** The active element instance with this key; commands check that it exists before they begin. */
export function elementAt(execution: Execution, key: number): ElementInstance {
  const element = execution.state.elements.get(key);
  if (element === undefined) throw new Error(`Expected an active element instance ${String(key)}`);
  return element;
}
