import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementActivated } from '../state/event.ts';
import type { ElementInstance, Phase } from '../state/instance.ts';
import type { Value, Variables } from '../state/value.ts';
import type { ElementBehavior } from './behavior.ts';
import { openBoundaryEvents } from './boundary.ts';
import { pauseClocks, resumeClocks, startClock } from './clocks.ts';
import { continueRun, isRevived, recordCompletion, undoInside } from './compensation.ts';
import { evaluateConditions } from './conditions.ts';
import { reportDeadlock } from './deadlock.ts';
import { openEventSubProcesses } from './event-subprocesses.ts';
import {
  completeElement,
  elementAt,
  emit,
  type EnterStep,
  type Execution,
  leaveWaiting,
  nextKey,
  nodeAt,
  scheduleEntry,
  type Step,
} from './execution.ts';
import { Failure } from './failure.ts';
import { raiseIncident } from './incidents.ts';
import { collectInnerOutput, leaveInnerOutputs } from './inner-outputs.ts';
import { releaseJoins } from './joins.ts';
import { collectOutputs, endIteration, isLoop, startLoop } from './loops.ts';
import { completeScopeIfDone, isBusy } from './scopes.ts';
import { chooseFlows, takeFlows } from './sequence-flows.ts';
import {
  applyInputs,
  applyOutputs,
  declareData,
  setLocal,
  setVariable,
  takeOver,
} from './variables.ts';
import { withdraw } from './withdrawal.ts';

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
  else if (phase === 'enter') beginElement(execution, element);
  else completeElement(execution, element.key);
}

/** What may happen around an element's own work begins to be waited for, unless it is already. */
export function watch(execution: Execution, element: ElementInstance): void {
  execution.newConditions = true;
  attempt(execution, element, 'watch', openWatchers);
}

function openWatchers(execution: Execution, element: ElementInstance): void {
  if (element.loopCounter === undefined) openBoundaryEvents(execution, element);
  if (element.loop === undefined) openEventSubProcesses(execution, element);
}

export function behaviorOf(execution: Execution, node: ScopeOrNode): ElementBehavior {
  if (node.type === 'process') throw new Error('Expected a flow node but found the process');
  return execution.behaviors[node.type];
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

/** What it waits for has happened already: it only takes over what came with it. */
function goOnAfter(execution: Execution, element: ElementInstance, caught: Variables): void {
  attempt(execution, element, 'complete', () => {
    takeOver(execution, element, caught);
    if (element.node.type === 'eventSubProcess') beginElement(execution, element);
    else completeElement(execution, element.key);
  });
}

/** May be called again after a failure, so each part looks at what is already done. */
function beginElement(execution: Execution, element: ElementInstance, step?: EnterStep): void {
  attempt(execution, element, 'enter', begin, step);
}

function begin(execution: Execution, element: ElementInstance, step?: EnterStep): void {
  if (element.loopCounter === undefined) {
    openBoundaryEvents(execution, element);
    startClock(execution, element);
    pauseClocks(execution, element);
    if (isLoop(element)) return startLoop(execution, element);
  }
  if (step?.item !== undefined) setItem(execution, element, step.item);
  declareOutput(execution, element);
  declareData(execution, element);
  applyInputs(execution, element);
  openEventSubProcesses(execution, element);
  behaviorOf(execution, element.node).enter(execution, element);
}

/** What an instance leaves is its own (`outputDataItem`, table 10.29): the others do not write it. */
function declareOutput(
  execution: Execution,
  { key, node, variables, loopCounter }: ElementInstance,
) {
  if (loopCounter === undefined || node.loop?.kind !== 'multiInstance') return;
  const { outputVariable: name } = node.loop;
  if (name === undefined || (variables !== undefined && Object.hasOwn(variables, name))) return;
  setVariable(execution, key, name, null);
}

function setItem(execution: Execution, element: ElementInstance, item: Value): void {
  const { loop } = element.node;
  if (loop?.kind !== 'multiInstance' || loop.itemVariable === undefined) return;
  setVariable(execution, element.key, loop.itemVariable, item);
}

function completeIfActive(execution: Execution, key: number): void {
  const element = execution.state.elements.get(key);
  if (element === undefined) return;
  // Something may have been entered since the scope was found to be done.
  if (isBusy(element)) {
    leaveWaiting(execution, key);
    return;
  }
  if (element.node.type === 'process') return completeProcess(execution, element);
  attempt(execution, element, 'complete', endElement);
}

function endElement(execution: Execution, element: ElementInstance): void {
  if (isLoop(element)) collectOutputs(execution, element);
  else if (!isRevived(element)) {
    leaveInnerOutputs(execution, element);
    applyOutputs(execution, element);
  }
  if (element.loopCounter !== undefined) return endIteration(execution, element);
  const flows = flowsOf(execution, element);
  if (flows.length === 0) collectInnerOutput(execution, element);
  withdraw(execution, element);
  resumeClocks(execution, element);
  recordCompletion(execution, element);
  emit(execution, { type: 'ElementCompleted', key: element.key });
  if (element.run !== undefined) return continueRun(execution, element.run, element.scope);
  const scope = elementAt(execution, element.scope);
  if (childSettles(execution, scope, element)) return;
  takeFlows(execution, element, flows);
  goOnByLink(execution, element);
  if (flows.length === 0) completeScopeIfDone(execution, element.scope);
}

/** What undoes another activity stands outside the normal flow (clause 10.7). */
function flowsOf(execution: Execution, element: ElementInstance): number[] {
  if (element.run !== undefined) return [];
  const { chooseFlows: choose } = behaviorOf(execution, element.node);
  return choose === undefined ? chooseFlows(execution, element) : choose(execution, element);
}

function childSettles(
  execution: Execution,
  scope: ElementInstance,
  child: ElementInstance,
): boolean {
  if (scope.node.type === 'process') return false;
  return behaviorOf(execution, scope.node).childCompleted?.(execution, scope, child) === true;
}

/** A throwing link event leads to the catching one of its name (clause 10.5.5). */
function goOnByLink(execution: Execution, { node, scope }: ElementInstance): void {
  if (node.linkTarget < 0) return;
  scheduleEntry(execution, {
    node: nodeAt(execution.definition, node.linkTarget),
    scope,
    caught: {},
  });
}

function completeProcess(execution: Execution, process: ElementInstance): void {
  const { state, deliveries } = execution;
  withdraw(execution, process);
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

/** Does a part of an element's life; what fails becomes an incident of it. */
export function attempt<T>(
  execution: Execution,
  element: ElementInstance,
  phase: Phase,
  work: (execution: Execution, element: ElementInstance, more?: T) => void,
  more?: T,
): void {
  try {
    work(execution, element, more);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, element, phase, error);
  }
}

/** Enters a scope: its start event, else every node that nothing leads to. */
export function enterScope(execution: Execution, { key, node }: ElementInstance): void {
  for (const index of node.begins) {
    scheduleEntry(execution, { node: nodeAt(execution.definition, index), scope: key });
  }
  if (node.begins.length === 0) completeElement(execution, key);
}
