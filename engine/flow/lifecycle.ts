import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementActivated } from '../state/event.ts';
import type { ElementInstance, Phase } from '../state/instance.ts';
import { beginElement, goOnAfter, watch } from './beginning.ts';
import { behaviorOf } from './behavior.ts';
import { isRevived, undoInside } from './compensation.ts';
import { evaluateConditions } from './conditions.ts';
import { reportDeadlock } from './deadlock.ts';
import { completeIfActive } from './ending.ts';
import {
  completeElement,
  elementAt,
  emit,
  type EnterStep,
  type Execution,
  leaveWaiting,
  nextKey,
  type Step,
} from './execution.ts';
import { Failure } from './failure.ts';
import { raiseIncident } from './incidents.ts';
import { releaseJoins } from './joins.ts';
import { goOnWithChange } from './task-changes.ts';
import { setLocal } from './variables.ts';

/** Works until nothing is left that can go on without a further command. */
export function runAgenda(execution: Execution): void {
  do drainAgenda(execution);
  while (evaluateConditions(execution) || releaseJoins(execution));
  const { waitingScopes } = execution;
  if (waitingScopes === undefined) return;
  for (const scope of waitingScopes) reportDeadlock(execution, scope);
}

function drainAgenda(execution: Execution): void {
  const { agenda } = execution;
  for (let at = 0; at < agenda.length; at += 1) {
    const step = agenda[at] as Step;
    if (typeof step === 'number') completeIfActive(execution, step);
    else enterNode(execution, step);
    if (at < 1024) continue;
    // What is done is dropped now and then: a command may enter tens of thousands of elements.
    agenda.splice(0, at + 1);
    at = -1;
  }
  agenda.length = 0;
}

/** Does a part of an element's life again after its incident was resolved. */
export function retry(execution: Execution, element: ElementInstance, phase: Phase): void {
  if (phase === 'watch') watch(execution, element);
  else if (phase === 'task') goOnWithChange(execution, element);
  else if (phase === 'enter') beginElement(execution, element);
  else completeElement(execution, element.key);
}

function enterNode(execution: Execution, step: EnterStep): void {
  const scope = execution.state.elements.get(step.scope);
  if (scope === undefined) return;
  if (!mayEnter(execution, step, scope)) {
    leaveWaiting(execution, step.scope);
    return;
  }
  const element = activate(execution, step);
  if (!isCounted(step)) {
    if (execution.stepsLeft <= 0) return stopEndless(execution, element);
    execution.stepsLeft -= 1;
  }
  if (step.variables !== undefined) setLocal(execution, element.key, step.variables);
  if (isRevived(element)) undoInside(execution, element);
  else if (step.caught !== undefined) goOnAfter(execution, element, step.caught);
  else beginElement(execution, element, step);
}

/** The turns of a multi-instance are as many as its collection says: no endless loop. */
function isCounted({ loopCounter, node }: EnterStep): boolean {
  return loopCounter !== undefined && node.loop?.kind === 'multiInstance';
}

function mayEnter(execution: Execution, step: EnterStep, scope: ElementInstance): boolean {
  if (step.direct === true || step.released === true || !step.node.joins) return true;
  const { canEnter } = behaviorOf(execution, step.node);
  if (step.node.startQuantity > 1) return hasTokens(execution, step.node, scope);
  return canEnter === undefined || canEnter(execution, step.node, scope);
}

/** An activity that needs several tokens has them, on whatever flows they came (clause 13.3.2). */
function hasTokens(
  { definition }: Execution,
  node: ScopeOrNode,
  { arrived }: ElementInstance,
): boolean {
  let tokens = 0;
  for (const flow of node.incoming) tokens += arrived?.get(definition.flows[flow]?.id ?? '') ?? 0;
  return tokens >= node.startQuantity;
}

function activate(execution: Execution, step: EnterStep): ElementInstance {
  const { node, scope, loopCounter, compensates } = step;
  const key = nextKey(execution);
  const event: ElementActivated = { type: 'ElementActivated', key, element: node.id, scope };
  if (step.direct === true && node.incoming.length > 0) event.direct = true;
  if (loopCounter !== undefined) event.loopCounter = loopCounter;
  if (compensates !== undefined) event.compensates = compensates;
  emit(execution, event);
  return elementAt(execution, key);
}

/** Semantics point 27: an endless loop without a wait state stops where it is. */
function stopEndless(execution: Execution, element: ElementInstance): void {
  const { stepsPerCommand } = execution.environment.limits;
  const message =
    `Expected the process to come to a wait state within ${String(stepsPerCommand)} steps ` +
    `but ${element.node.id} would be the next; is there an endless loop?`;
  raiseIncident(execution, element, 'enter', new Failure('limit', message));
}
