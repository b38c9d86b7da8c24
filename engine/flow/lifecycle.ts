import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance, Phase } from '../state/instance.ts';
import type { ElementBehavior } from './behavior.ts';
import { scheduleBoundaryTimers } from './boundary.ts';
import { resumeClocks, startClock, pauseClocks, stopClock } from './clocks.ts';
import { type Execution, elementAt, emit, nextKey, nodeAt } from './execution.ts';
import { Failure } from './failure.ts';
import { reportDeadlock } from './deadlock.ts';
import { raiseIncident } from './incidents.ts';
import { chooseFlows, takeFlows } from './sequence-flows.ts';
import { applyInputs, applyOutputs } from './variables.ts';
import { withdraw } from './withdrawal.ts';

/** Works until nothing is left that can go on without a further command. */
export function runAgenda(execution: Execution): void {
  for (let at = 0; at < execution.agenda.length; at += 1) {
    const step = execution.agenda[at];
    if (step?.type === 'enter') enterNode(execution, step.node, step.scope);
    else if (step?.type === 'complete') completeIfActive(execution, step.key, step.tokensDropped);
  }
  execution.agenda.length = 0;
  for (const scope of execution.waitingScopes) reportDeadlock(execution, scope);
}

/** Sends a token to a node; it is entered when the agenda comes to it. */
export function scheduleEntry(execution: Execution, node: ScopeOrNode, scope: number): void {
  execution.agenda.push({ type: 'enter', node, scope });
}

/** Ends an element instance when the agenda comes to it. */
export function completeElement(execution: Execution, key: number): void {
  execution.agenda.push({ type: 'complete', key });
}

/** Does a part of an element's life again after its incident was resolved. */
export function retry(execution: Execution, element: ElementInstance, phase: Phase): void {
  if (phase === 'enter') beginElement(execution, element);
  else completeElement(execution, element.key);
}

export function behaviorOf(execution: Execution, node: ScopeOrNode): ElementBehavior {
  if (node.type === 'process') throw new Error('Expected a flow node but found the process');
  return execution.behaviors[node.type];
}

function enterNode(execution: Execution, node: ScopeOrNode, scopeKey: number): void {
  const scope = execution.state.elements.get(scopeKey);
  if (scope === undefined) return;
  if (behaviorOf(execution, node).canEnter?.(node, scope) === false) {
    execution.waitingScopes.add(scopeKey);
    return;
  }
  const key = nextKey(execution);
  emit(execution, { type: 'ElementActivated', key, element: node.id, scope: scopeKey });
  const element = elementAt(execution, key);
  if (execution.stepsLeft <= 0) return stopEndless(execution, element);
  execution.stepsLeft -= 1;
  beginElement(execution, element);
}

/** Semantics point 27: an endless loop without a wait state stops where it is. */
function stopEndless(execution: Execution, element: ElementInstance): void {
  const { stepsPerCommand } = execution.environment.limits;
  const message =
    `Expected the process to come to a wait state within ${String(stepsPerCommand)} steps ` +
    `but ${element.node.id} would be the next; is there an endless loop?`;
  raiseIncident(execution, element, 'enter', new Failure('limit', message));
}

/** May be called again after a failure, so each part looks at what is already done. */
function beginElement(execution: Execution, element: ElementInstance): void {
  attempt(execution, element, 'enter', () => {
    applyInputs(execution, element);
    scheduleBoundaryTimers(execution, element);
    startClock(execution, element);
    pauseClocks(execution, element);
    behaviorOf(execution, element.node).enter(execution, element);
  });
}

function completeIfActive(execution: Execution, key: number, tokensDropped = false): void {
  const element = execution.state.elements.get(key);
  if (element === undefined) return;
  if (isBusy(element) && !tokensDropped) {
    execution.waitingScopes.add(key);
    return;
  }
  if (element.node.type === 'process') return completeProcess(execution, element);
  attempt(execution, element, 'complete', () => endElement(execution, element));
}

/** Something may have been entered since the scope was found to be done. */
function isBusy({ activeChildren, tokens }: ElementInstance): boolean {
  return activeChildren > 0 || tokens > 0;
}

function endElement(execution: Execution, element: ElementInstance): void {
  const behavior = behaviorOf(execution, element.node);
  applyOutputs(execution, element);
  const flows = behavior.chooseFlows?.(execution, element) ?? chooseFlows(execution, element);
  withdraw(execution, element);
  resumeClocks(execution, element);
  emit(execution, { type: 'ElementCompleted', key: element.key });
  takeFlows(execution, element, flows);
  if (flows.length === 0) completeScopeIfDone(execution, element.scope);
}

/** A scope is done when no element in it is active and no token is under way or waits at a join. */
export function completeScopeIfDone(execution: Execution, key: number): void {
  const scope = execution.state.elements.get(key);
  if (scope === undefined) return;
  if (!isBusy(scope)) completeElement(execution, key);
  else if (scope.tokens > 0) execution.waitingScopes.add(key);
}

function completeProcess(execution: Execution, process: ElementInstance): void {
  const { state, deliveries } = execution;
  stopClock(execution, process);
  const variables = process.variables ?? {};
  emit(execution, { type: 'ElementCompleted', key: process.key });
  emit(execution, { type: 'InstanceCompleted' });
  if (state.caller === undefined) return;
  const { instance, owner } = state.caller;
  deliveries.push({
    target: instance,
    command: { type: 'CompleteCall', owner, child: state.key, variables },
  });
}

function attempt(
  execution: Execution,
  element: ElementInstance,
  phase: Phase,
  work: () => void,
): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, element, phase, error);
  }
}

/** Enters the start of a scope: its start event, else every node that nothing leads to. */
export function enterScope(
  execution: Execution,
  scope: ElementInstance,
  startEvent?: number,
): void {
  const { definition } = execution;
  const starts = startEvent === undefined ? implicitStarts(execution, scope.node) : [startEvent];
  for (const index of starts) scheduleEntry(execution, nodeAt(definition, index), scope.key);
  if (starts.length === 0) completeElement(execution, scope.key);
}

function implicitStarts({ definition }: Execution, scope: ScopeOrNode): number[] {
  const none = scope.startEvents.filter((index) => nodeAt(definition, index).event === undefined);
  if (none.length > 0) return none;
  return scope.children.filter((index) => {
    const child = nodeAt(definition, index);
    return child.incoming.length === 0 && child.attachedTo < 0 && child.type !== 'startEvent';
  });
}
