import type { FlowNodeType, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Execution } from './execution.ts';

/**
 * What an element does at each turn of its life:
 *
 * ```
 * token → canEnter? ─no→ waits on its flow
 *            │yes
 *        ElementActivated → boundary events, clocks → loop? ─yes→ one element instance a turn
 *            │no, or one turn of it
 *        input mappings → enter
 *            │ enter either completes the element at once or leaves it waiting for a command
 *        complete → output mappings → flows chosen → ElementCompleted → FlowTaken …
 *            └ or terminate → what it holds is withdrawn → ElementTerminated
 * ```
 *
 * Functions may throw a `Failure` before they emit their first event; it becomes an incident, and
 * the same function is called again when the incident is resolved.
 */
export interface ElementBehavior {
  /** May the token go in? Joins say no until their partners are there. */
  canEnter?(execution: Execution, node: ScopeOrNode, scope: ElementInstance): boolean;
  /** Asked when nothing else moves any more: does a join that waits go on as it is? */
  atRest?(execution: Execution, node: ScopeOrNode, scope: ElementInstance): boolean;
  /** The element is active: complete it (`completeElement`) or wait. */
  enter(execution: Execution, element: ElementInstance): void;
  /** Chooses the outgoing flows, by index; all that the conditions allow if absent. */
  chooseFlows?(execution: Execution, element: ElementInstance): number[];
  /** Scopes: an element directly inside has completed. True if that settles the scope. */
  childCompleted?(execution: Execution, scope: ElementInstance, child: ElementInstance): boolean;
  /** Withdraws what only this element knows of (a called process). */
  terminate?(execution: Execution, element: ElementInstance): void;
}

export type ElementBehaviors = Record<FlowNodeType, ElementBehavior>;

/** What an element does; the process itself is no flow node and has none. */
export function behaviorOf(execution: Execution, node: ScopeOrNode): ElementBehavior {
  if (node.type === 'process') throw new Error('Expected a flow node but found the process');
  return execution.behaviors[node.type];
}
