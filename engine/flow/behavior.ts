import type { FlowNodeType, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Execution } from './execution.ts';

/**
 * What an element does at each turn of its life:
 *
 * ```
 * token → canEnter? ─no→ waits on its flow
 *            │yes
 *        ElementActivated → input mappings, clocks, boundary events → enter
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
  canEnter?(node: ScopeOrNode, scope: ElementInstance): boolean;
  /** The element is active: complete it (`completeElement`) or wait. */
  enter(execution: Execution, element: ElementInstance): void;
  /** Chooses the outgoing flows, by index; all that the conditions allow if absent. */
  chooseFlows?(execution: Execution, element: ElementInstance): number[];
  /** Withdraws what only this element knows of (a called process). */
  terminate?(execution: Execution, element: ElementInstance): void;
}

export type ElementBehaviors = Record<FlowNodeType, ElementBehavior>;
