import type { CompiledExpression } from '../expression/index.ts';
import type { MultiInstance, StandardLoop } from '../model/definition.ts';
import type { IterationEnded } from '../state/event.ts';
import type { ElementInstance, LoopState } from '../state/instance.ts';
import type { Value } from '../state/value.ts';
import { isRevived, recordCompletion } from './compensation.ts';
import {
  completeElement,
  elementAt,
  emit,
  type EnterStep,
  type Execution,
  scheduleEntry,
} from './execution.ts';
import { Failure } from './failure.ts';
import { raiseIncident } from './incidents.ts';
import { throwEvent } from './throws.ts';
import { describe, evaluate, loopVariables, outputsOf, propagate } from './variables.ts';
import { terminateChildren, withdraw } from './withdrawal.ts';

/** An activity with a loop marker as a whole; its turns are element instances inside it. */
export function isLoop(element: ElementInstance): boolean {
  const { node, loopCounter } = element;
  return node.loop !== undefined && loopCounter === undefined && !isRevived(element);
}

/** Evaluates once how often the activity turns, and begins (clauses 13.3.6 and 13.3.7). */
export function startLoop(execution: Execution, body: ElementInstance): void {
  if (body.loop !== undefined) return;
  const { loop } = body.node;
  if (loop?.kind === 'standard') return startStandard(execution, body, loop);
  if (loop !== undefined) startMultiInstance(execution, body, loop);
}

function startStandard(execution: Execution, body: ElementInstance, loop: StandardLoop): void {
  const begins = !loop.testBefore || turnsAgain(execution, body, loop, 0);
  const total = loop.maximum;
  emit(execution, {
    type: 'LoopStarted',
    owner: body.key,
    ...(total !== undefined && { total }),
  });
  if (begins && total !== 0) turn(execution, body, 1);
  else completeElement(execution, body.key);
}

function startMultiInstance(
  execution: Execution,
  body: ElementInstance,
  loop: MultiInstance,
): void {
  const items = loop.collection && collectionOf(execution, body, loop);
  const total = items?.length ?? cardinalityOf(execution, body, loop);
  emit(execution, {
    type: 'LoopStarted',
    owner: body.key,
    total,
    ...(loop.isSequential && items !== undefined && { items }),
  });
  // Each instance may enter all that lies inside once: bounded by the collection, not endless.
  execution.stepsLeft += total * body.node.children.length;
  const first = loop.isSequential ? Math.min(total, 1) : total;
  for (let counter = 1; counter <= first; counter += 1) {
    turn(execution, body, counter, items?.[counter - 1]);
  }
  if (total === 0) completeElement(execution, body.key);
}

function turn(execution: Execution, body: ElementInstance, counter: number, item?: Value): void {
  const entry: EnterStep = { node: body.node, scope: body.key, direct: true, loopCounter: counter };
  if (item !== undefined) entry.item = item;
  scheduleEntry(execution, entry);
}

function collectionOf(execution: Execution, body: ElementInstance, loop: MultiInstance): Value[] {
  const value = loop.collection && evaluate(execution, body.key, loop.collection);
  if (Array.isArray(value)) return value;
  throw new Failure(
    'value',
    `Expected the collection "${loop.collection?.source ?? ''}" to be a list but it is ${describe(value)}`,
  );
}

const MOST_INSTANCES = 100_000;

function cardinalityOf(execution: Execution, body: ElementInstance, loop: MultiInstance): number {
  const value = loop.cardinality && evaluate(execution, body.key, loop.cardinality);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_INSTANCES)
    return value;
  throw new Failure(
    'value',
    `Expected the cardinality "${loop.cardinality?.source ?? ''}" to be a number from 0 to ${String(MOST_INSTANCES)} but it is ${describe(value)}`,
  );
}

/** One turn has done its work. Everything that may fail comes before the first event. */
export function endIteration(execution: Execution, element: ElementInstance): void {
  const body = elementAt(execution, element.scope);
  const { loop } = body.node;
  const state = body.loop;
  if (loop === undefined || state === undefined) throw new Error('Expected a loop that has begun');
  const output = outputOf(execution, element, loop);
  const isDone = settles(execution, element, { loop, state, output });
  withdraw(execution, element);
  recordCompletion(execution, element);
  const { loopCounter = 0 } = element;
  const ended: IterationEnded = { type: 'IterationEnded', owner: body.key, loopCounter };
  if (output !== undefined) ended.output = output;
  emit(execution, ended);
  emit(execution, { type: 'ElementCompleted', key: element.key });
  if (isDone) finish(execution, body);
  else goOn(execution, body);
  if (loop.kind !== 'multiInstance') return;
  try {
    throwBehavior(execution, body, loop);
  } catch (error) {
    // The instance has completed: what nobody catches is an incident of the whole.
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, body, 'enter', error);
  }
}

function outputOf(
  execution: Execution,
  element: ElementInstance,
  loop: StandardLoop | MultiInstance,
): Value | undefined {
  if (loop.kind === 'standard' || loop.output === undefined) return undefined;
  return evaluate(execution, element.key, loop.output);
}

interface Completion {
  loop: StandardLoop | MultiInstance;
  /** As it was before. */
  state: LoopState;
  output?: Value | undefined;
}

/** Whether this completion is the last that is needed; the others end with it. */
function settles(
  execution: Execution,
  element: ElementInstance,
  { loop, state, output = null }: Completion,
): boolean {
  if (loop.kind === 'standard') {
    const body = elementAt(execution, element.scope);
    return !turnsAgain(execution, body, loop, state.started);
  }
  if (loop.completionCondition === undefined) return false;
  const counts = loopVariables({ ...state, completed: state.completed + 1 });
  const { outputCollection } = loop;
  if (outputCollection !== undefined && concerns(loop.completionCondition, outputCollection)) {
    const outputs = new Map(state.outputs).set(element.loopCounter ?? 0, output);
    counts[outputCollection] = outputsOf({ ...state, outputs });
  }
  const value = evaluate(execution, element.key, loop.completionCondition, counts);
  if (typeof value === 'boolean') return value;
  throw new Failure(
    'expression',
    `Expected the completion condition "${loop.completionCondition.source}" to be true or false but it is ${describe(value)}`,
  );
}

function concerns({ names, possibleNames }: CompiledExpression, name: string): boolean {
  return names.includes(name) || possibleNames.includes(name);
}

/** Clause 13.3.6: as long as the condition holds, at most as often as the model allows. */
function turnsAgain(
  execution: Execution,
  body: ElementInstance,
  loop: StandardLoop,
  done: number,
): boolean {
  if (loop.maximum !== undefined && done >= loop.maximum) return false;
  if (loop.condition === undefined) return true;
  const value = evaluate(execution, body.key, loop.condition, { loopCounter: done });
  if (typeof value === 'boolean') return value;
  throw new Failure(
    'expression',
    `Expected the loop condition "${loop.condition.source}" to be true or false but it is ${describe(value)}`,
  );
}

function finish(execution: Execution, body: ElementInstance): void {
  terminateChildren(execution, body);
  completeElement(execution, body.key);
}

/** The next turn of a sequential loop, or the end if nothing is active any more. */
export function goOn(execution: Execution, body: ElementInstance): void {
  const { node, loop: state } = body;
  if (state === undefined) return;
  const isSequential = node.loop?.kind === 'standard' || node.loop?.isSequential === true;
  if (isSequential && activeTurns(state) === 0 && state.started < (state.total ?? Infinity)) {
    return turn(execution, body, state.started + 1, state.items?.[state.started]);
  }
  if (activeTurns(state) === 0 && body.activeChildren === 0) completeElement(execution, body.key);
}

/** A further instance of a running multi-instance activity. */
export function addIteration(execution: Execution, body: ElementInstance, item?: Value): void {
  emit(execution, {
    type: 'LoopExtended',
    owner: body.key,
    ...(item !== undefined && { item }),
  });
  const { loop } = body.node;
  if (loop?.kind !== 'multiInstance' || loop.isSequential) return;
  turn(execution, body, body.loop?.total ?? 1, item);
}

function activeTurns({ started, completed, terminated }: LoopState): number {
  return started - completed - terminated;
}

/** Clause 13.3.7: which completions throw an event, to be caught on the activity's border. */
function throwBehavior(execution: Execution, body: ElementInstance, loop: MultiInstance): void {
  const { behavior, thrown, rules } = loop;
  const isFirst = body.loop?.completed === 1;
  if (thrown !== undefined && (behavior === 'none' || (behavior === 'one' && isFirst))) {
    throwEvent(execution, body, thrown);
  }
  for (const rule of rules) {
    if (!execution.state.elements.has(body.key)) return;
    if (evaluate(execution, body.key, rule.condition) !== true) continue;
    for (const event of rule.thrown) throwEvent(execution, body, event);
  }
}

/** The outputs of all turns in the order of the inputs; null for one that did not complete. */
export function collectOutputs(execution: Execution, { node, scope, loop }: ElementInstance): void {
  if (node.loop?.kind !== 'multiInstance' || node.loop.outputCollection === undefined) return;
  if (loop === undefined) return;
  propagate(execution, scope, { [node.loop.outputCollection]: outputsOf(loop) });
}
