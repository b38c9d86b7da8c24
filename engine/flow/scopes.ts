import type { ElementInstance } from '../state/instance.ts';
import { completeElement, emit, type Execution, flowById, leaveWaiting } from './execution.ts';
import { descendants, terminateAll, terminateChildren, withdraw } from './withdrawal.ts';

/** A scope is done when no element in it is active and no token is under way or waits at a join. */
export function completeScopeIfDone(execution: Execution, key: number): void {
  const scope = execution.state.elements.get(key);
  if (scope === undefined) return;
  if (!isBusy(scope)) completeElement(execution, key);
  else if (scope.tokens > 0) leaveWaiting(execution, key);
}

/** Something in the scope is active or under way. */
export function isBusy({ activeChildren, tokens }: ElementInstance): boolean {
  return activeChildren > 0 || tokens > 0;
}

/** A terminate end event: all inside the scope ends, the scope itself completes (clause 13.5.6). */
export function endScope(execution: Execution, scope: ElementInstance): void {
  emptyScope(execution, scope);
  completeElement(execution, scope.key);
}

/** Everything inside a scope ends: what is active, what is under way, what waits at joins. */
export function emptyScope(execution: Execution, scope: ElementInstance): void {
  terminateChildren(execution, scope);
  discardTokens(execution, scope);
}

function discardTokens(execution: Execution, scope: ElementInstance): void {
  const awaitsLateTokens = (scope.fired?.size ?? 0) > 0;
  if (scope.tokens > 0 || awaitsLateTokens) {
    emit(execution, { type: 'TokensDiscarded', scope: scope.key });
  }
  for (const step of execution.agenda) {
    if (typeof step === 'object' && step.scope === scope.key) step.scope = NOWHERE;
  }
}

/** As `emptyScope`, but the elements inside that are named stay, without anything going on there. */
export function emptyScopeBut(
  execution: Execution,
  scope: ElementInstance,
  kept: Map<number, ElementInstance>,
): void {
  for (const element of descendants(execution, scope).reverse()) {
    if (!kept.has(element.key)) terminateAll(execution, [element]);
    else withdraw(execution, element);
  }
  for (const each of [scope, ...kept.values()]) discardTokens(execution, each);
}

/** Tokens that wait at the scope's joins end, where they came from one of the nodes. */
export function discardTokensFrom(
  execution: Execution,
  scope: ElementInstance,
  nodes: Set<number>,
): void {
  const { definition } = execution;
  const flows = [...(scope.arrived?.keys() ?? [])].filter((id) =>
    nodes.has(flowById(definition, id)?.source ?? -1),
  );
  if (flows.length > 0) emit(execution, { type: 'TokensDiscarded', scope: scope.key, flows });
}

/** Key that no scope has: an entry that was planned there is dropped. */
const NOWHERE = -1;
