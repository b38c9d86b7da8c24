import type { Beginning } from '../state/event.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Value, Variables } from '../state/value.ts';
import { attempt } from './attempt.ts';
import { behaviorOf } from './behavior.ts';
import { openBoundaryEvents } from './boundary.ts';
import { pauseClocks, startClock } from './clocks.ts';
import { openEventSubProcesses } from './event-subprocesses.ts';
import {
  completeElement,
  type EnterStep,
  type Execution,
  nodeAt,
  nodeById,
  scheduleEntry,
} from './execution.ts';
import { isBesideWork, listens } from './listeners.ts';
import { isLoop, startLoop } from './loops.ts';
import { activateByHand } from './manual-activation.ts';
import { startByEvent } from './starts.ts';
import { applyInputs, declareData, setVariable, takeOver } from './variables.ts';

/** May be called again after a failure, so each part looks at what is already done. */
export function beginElement(
  execution: Execution,
  element: ElementInstance,
  step?: EnterStep,
): void {
  attempt(
    execution,
    element,
    'enter',
    element.node.type === 'process' ? beginProcess : begin,
    step,
  );
}

/** The process as a whole: its start listeners, then the event that the instance starts with. */
export function beginProcess(execution: Execution, process: ElementInstance): void {
  if (process.node.listeners !== undefined && listens(execution, process, 'start')) return;
  watch(execution, process);
  enterProcess(execution, process, execution.state.beginning);
}

/** The work of an instance begins: at its none start event, unless it is said where. */
export function enterProcess(
  execution: Execution,
  process: ElementInstance,
  beginning: Beginning | undefined,
): void {
  if (beginning === undefined) return enterScope(execution, process);
  const { definition } = execution;
  if ('activate' in beginning) {
    for (const { element, ...begin } of beginning.activate) {
      activateByHand(execution, nodeById(definition, element), begin);
    }
    return;
  }
  const event = nodeById(definition, beginning.startEvent);
  startByEvent(execution, process, event, beginning.trigger);
}

function begin(execution: Execution, element: ElementInstance, step?: EnterStep): void {
  const isPlain = !listensFirst(element);
  if (element.loopCounter === undefined) {
    if (isPlain) openBoundaryEvents(execution, element);
    startClock(execution, element);
    pauseClocks(execution, element);
    if (isLoop(element)) return startLoop(execution, element);
  }
  if (isPlain) prepare(execution, element, step);
  else if (waitsForListener(execution, element, step)) return;
  openEventSubProcesses(execution, element);
  behaviorOf(execution, element.node).enter(execution, element);
}

/** What happens around the work of such an element is waited for after its start listeners. */
function listensFirst(element: ElementInstance): boolean {
  const { listened, node } = element;
  if (node.listeners === undefined && listened === undefined) return false;
  return (listened !== undefined || node.listeners?.start.length !== 0) && !isLoop(element);
}

/** Everything that the element's own work finds when it begins. */
function prepare(execution: Execution, element: ElementInstance, step?: EnterStep): void {
  if (step?.item !== undefined) setItem(execution, element, step.item);
  declareOutput(execution, element);
  declareData(execution, element);
  applyInputs(execution, element);
}

/** The start listeners come after the input mappings, one after another. */
function waitsForListener(
  execution: Execution,
  element: ElementInstance,
  step?: EnterStep,
): boolean {
  if (element.listened === undefined) prepare(execution, element, step);
  if (listens(execution, element, 'start')) return true;
  if (element.loopCounter === undefined) openBoundaryEvents(execution, element);
  return false;
}

/** What it waits for has happened already: it only takes over what came with it. */
export function goOnAfter(execution: Execution, element: ElementInstance, caught: Variables): void {
  attempt(execution, element, 'complete', () => {
    takeOver(execution, element, caught);
    if (element.node.type === 'eventSubProcess') beginElement(execution, element);
    else completeElement(execution, element.key);
  });
}

/** What may happen around an element's own work begins to be waited for, unless it is already. */
export function watch(execution: Execution, element: ElementInstance): void {
  execution.allConditions = true;
  attempt(execution, element, 'watch', openWatchers);
}

function openWatchers(execution: Execution, element: ElementInstance): void {
  if (isBesideWork(execution, element)) return;
  if (element.loopCounter === undefined) openBoundaryEvents(execution, element);
  if (element.loop === undefined) openEventSubProcesses(execution, element);
}

/** Enters a scope: its start event, else every node that nothing leads to. */
export function enterScope(execution: Execution, { key, node }: ElementInstance): void {
  for (const index of node.begins) {
    scheduleEntry(execution, { node: nodeAt(execution.definition, index), scope: key });
  }
  if (node.begins.length === 0) completeElement(execution, key);
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
