import type { ElementInstance } from '../state/instance.ts';
import { attempt } from './attempt.ts';
import { behaviorOf } from './behavior.ts';
import { resumeClocks } from './clocks.ts';
import { continueRun, isRevived, recordCompletion } from './compensation.ts';
import {
  elementAt,
  emit,
  type Execution,
  leaveWaiting,
  nodeAt,
  scheduleEntry,
} from './execution.ts';
import { collectInnerOutput, leaveInnerOutputs } from './inner-outputs.ts';
import { isListening, listens } from './listeners.ts';
import { collectOutputs, endIteration, isLoop } from './loops.ts';
import { completeScopeIfDone, isBusy } from './scopes.ts';
import { chooseFlows, takeFlows } from './sequence-flows.ts';
import { applyOutputs } from './variables.ts';
import { stopWaiting, withdraw } from './withdrawal.ts';

export function completeIfActive(execution: Execution, key: number): void {
  const element = execution.state.elements.get(key);
  if (element === undefined || isListening(execution, element)) return;
  // Something may have been entered since the scope was found to be done.
  if (isBusy(element)) {
    leaveWaiting(execution, key);
    return;
  }
  const isProcess = element.node.type === 'process';
  attempt(execution, element, 'complete', isProcess ? endProcess : endElement);
}

function endElement(execution: Execution, element: ElementInstance): void {
  if (isLoop(element)) collectOutputs(execution, element);
  else if (!isRevived(element)) {
    const { listened, node } = element;
    if (node.listeners === undefined && listened === undefined) leaveOutputs(execution, element);
    else if (waitsForListener(execution, element)) return;
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

function leaveOutputs(execution: Execution, element: ElementInstance): void {
  leaveInnerOutputs(execution, element);
  applyOutputs(execution, element);
}

/** The end listeners come after the output mappings, one after another; nothing is caught any more. */
function waitsForListener(execution: Execution, element: ElementInstance): boolean {
  if (element.listened?.event !== 'end') leaveOutputs(execution, element);
  if (!listens(execution, element, 'end')) return false;
  stopWaiting(execution, element);
  return true;
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
  const catching = nodeAt(execution.definition, node.linkTarget);
  scheduleEntry(execution, {
    node: catching,
    scope,
    // With start listeners it begins as other elements do.
    ...(catching.listeners === undefined && { caught: {} }),
  });
}

function endProcess(execution: Execution, process: ElementInstance): void {
  const { state, deliveries } = execution;
  if (listens(execution, process, 'end')) return stopWaiting(execution, process);
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
