import type { ScopeOrNode } from '../model/definition.ts';
import type { CompensationState, ElementInstance } from '../state/instance.ts';
import { boundaryEvents, fireBoundaryEvent } from './boundary.ts';
import { closeEventSubProcesses, handlersOf } from './event-subprocesses.ts';
import {
  completeElement,
  elementAt,
  emit,
  type Execution,
  nextKey,
  nodeAt,
  nodeById,
  scheduleEntry,
} from './execution.ts';
import { completeScopeIfDone, emptyScopeBut } from './scopes.ts';
import { terminateElement } from './withdrawal.ts';

/**
 * Remembers an activity that has completed and can be undone: it has a handler, or something inside
 * it has (clause 13.5.5). Comes just before its end, with the data that it ends with.
 */
export function recordCompletion(execution: Execution, element: ElementInstance): void {
  if (element.run !== undefined || !canBeUndone(execution, element)) return;
  const { key, node, variables, loopCounter, scope } = element;
  const loop = loopCounter === undefined ? undefined : execution.state.elements.get(scope);
  emit(execution, {
    type: 'CompensationRecorded',
    key: nextKey(execution),
    scope: loop?.scope ?? scope,
    element: node.id,
    of: key,
    ...(variables !== undefined && { variables }),
  });
}

function canBeUndone(execution: Execution, { key, node, loop }: ElementInstance): boolean {
  // Of a loop every turn has a record of its own.
  if (loop !== undefined) return false;
  if (node.compensationHandler >= 0) return true;
  if (handlersOf(execution, node, 'compensation').length > 0) return true;
  if (node.children.length === 0) return false;
  for (const { scope } of execution.state.compensations.values()) if (scope === key) return true;
  return false;
}

/** Undoes what a throw event names: one activity, or all that its scope has completed. */
export function throwCompensation(
  execution: Execution,
  thrower: ElementInstance,
  { activity, wait }: { activity?: string; wait: boolean },
): void {
  const scopes = scopesOf(execution, thrower);
  const records = recordsIn(execution, scopes).filter(
    ({ element }) => activity === undefined || element === activity,
  );
  if (records.length === 0 || !wait) completeElement(execution, thrower.key);
  if (records.length === 0) return;
  undo(execution, records, { scope: thrower.scope, ...(wait && { owner: thrower.key }) });
}

/** An event subprocess speaks for the scope in which it stands as well. */
function scopesOf({ state }: Execution, thrower: ElementInstance): number[] {
  const scope = state.elements.get(thrower.scope);
  return scope?.node.type === 'eventSubProcess' ? [scope.key, scope.scope] : [thrower.scope];
}

/** Records of the scopes that no run has taken up, the latest completion first. */
function recordsIn({ state }: Execution, scopes: number[]): CompensationState[] {
  const taken = new Set([...state.compensationRuns.values()].flatMap(({ pending }) => pending));
  return [...state.compensations.values()]
    .filter(({ key, scope }) => scopes.includes(scope) && !taken.has(key))
    .reverse();
}

function undo(
  execution: Execution,
  records: CompensationState[],
  { owner, scope }: { owner?: number; scope: number },
): void {
  const key = nextKey(execution);
  emit(execution, {
    type: 'CompensationStarted',
    key,
    ...(owner !== undefined && { owner }),
    scope,
    records: records.map((record) => record.key),
  });
  continueRun(execution, key, scope);
}

/** The next handler, or the end: whoever waited goes on. `scope` is that of the handler that ended. */
export function continueRun(execution: Execution, key: number, scope: number): void {
  const { state } = execution;
  const run = state.compensationRuns.get(key);
  if (run === undefined) return completeScopeIfDone(execution, scope);
  // What lay in a scope that has ended meanwhile is not there any more.
  const next = run.pending.find((each) => state.compensations.has(each));
  const record = state.compensations.get(next ?? -1);
  if (record !== undefined) return startHandler(execution, record);
  emit(execution, { type: 'CompensationEnded', key });
  const owner = state.elements.get(run.owner ?? -1);
  if (owner === undefined) completeScopeIfDone(execution, scope);
  else if (owner.cancelling === true) leaveTransaction(execution, owner);
  else completeElement(execution, owner.key);
}

/** Handlers that were ended by hand: the next ones begin. */
export function continueRuns(execution: Execution): void {
  const { compensationRuns, elements } = execution.state;
  if (compensationRuns.size === 0) return;
  const active = new Set([...elements.values()].map(({ run }) => run));
  for (const { key, scope } of [...compensationRuns.values()]) {
    if (!active.has(key)) continueRun(execution, key, scope);
  }
}

/** A handler of its own, else the subprocess once more, to undo what lies inside. */
function startHandler(execution: Execution, { key, scope, element, variables }: CompensationState) {
  const { definition } = execution;
  const node = nodeById(definition, element);
  const handler =
    node.compensationHandler >= 0 ? nodeAt(definition, node.compensationHandler) : node;
  scheduleEntry(execution, {
    node: handler,
    scope,
    direct: true,
    compensates: key,
    ...(variables !== undefined && { variables }),
  });
}

/**
 * A completed subprocess is undone: its compensation event subprocess decides, else what it
 * completed is undone in reverse order (clause 10.7.3).
 */
export function undoInside(execution: Execution, element: ElementInstance): void {
  const [start] = handlersOf(execution, element.node, 'compensation');
  if (start !== undefined) {
    const node = nodeAt(execution.definition, start.parent);
    return scheduleEntry(execution, { node, scope: element.key, direct: true, caught: {} });
  }
  const records = recordsIn(execution, [element.key]);
  if (records.length === 0) return completeElement(execution, element.key);
  undo(execution, records, { owner: element.key, scope: element.key });
}

/**
 * A transaction is cancelled: what is active ends, all that has completed is undone, inside
 * subprocesses that were not finished as well, then it is left (clause 13.3.4). One that has
 * completed and is being undone is undone to the end, and has been left already.
 */
export function undoTransaction(execution: Execution, transaction: ElementInstance): void {
  const kept = scopesWithRecords(execution, transaction);
  emptyScopeBut(execution, transaction, kept);
  closeEventSubProcesses(execution, transaction);
  const isOver = isRevived(transaction);
  if (!isOver) emit(execution, { type: 'TransactionCancelled', key: transaction.key });
  const records = recordsIn(execution, [transaction.key, ...kept.keys()]);
  if (records.length > 0) {
    undo(execution, records, { owner: transaction.key, scope: transaction.key });
  } else if (isOver) completeElement(execution, transaction.key);
  else leaveTransaction(execution, transaction);
}

/** Active scopes inside in which something has completed, with those around them. */
function scopesWithRecords({ state }: Execution, transaction: ElementInstance) {
  const found = new Map<number, ElementInstance>();
  for (const { scope } of state.compensations.values()) {
    const around: ElementInstance[] = [];
    let at = state.elements.get(scope);
    for (; at !== undefined && at !== transaction; at = state.elements.get(at.scope))
      around.push(at);
    if (at === transaction) for (const each of around) found.set(each.key, each);
  }
  return found;
}

/** By the cancel boundary event; without one the token ends with the transaction. */
function leaveTransaction(execution: Execution, instance: ElementInstance): void {
  // Of a loop the whole has the border: one that is cancelled ends the others with it.
  const transaction =
    instance.loopCounter === undefined ? instance : elementAt(execution, instance.scope);
  const [event] = boundaryEvents(execution, transaction.node, 'cancel');
  if (event !== undefined) return fireBoundaryEvent(execution, transaction, event);
  terminateElement(execution, transaction);
  completeScopeIfDone(execution, transaction.scope);
}

/** It is over and what lies in it is undone: nothing is caught on its border any more. */
export function isUndone({ state }: Execution, element: ElementInstance): boolean {
  if (isRevived(element)) return true;
  for (let at = element; at.run === undefined;) {
    const scope = state.elements.get(at.scope);
    if (scope === undefined) return false;
    if (scope.cancelling === true) return true;
    at = scope;
  }
  return false;
}

/** A subprocess that runs once more only to undo what is inside it. */
export function isRevived({ node, run }: { node: ScopeOrNode; run?: number }): boolean {
  return run !== undefined && !node.isForCompensation;
}
