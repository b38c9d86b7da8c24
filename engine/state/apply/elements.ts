import type { ProcessDefinition } from '../../model/definition.ts';
import type { ContinuationHeld, ElementActivated, VariableSet } from '../event.ts';
import { createElement, type InstanceState } from '../instance.ts';
import { valueBytes } from '../value-size.ts';
import { forgetCompensations, moveCompensations } from './compensation.ts';
import { elementOf, nodeOf, present, useKey } from './lookup.ts';
import { consumeTokens } from './tokens.ts';
import type { Appliers } from './types.ts';

type Types =
  | 'ElementActivated'
  | 'ElementCompleted'
  | 'ElementTerminated'
  | 'ElementTerminating'
  | 'ContinuationHeld'
  | 'ContinuationReleased'
  | 'TransactionCancelled'
  | 'VariableSet';

/** Element instances and their variables. */
export const elementAppliers: Appliers<Types> = {
  ElementActivated: activate,
  ElementCompleted: (state, { key }) => end(state, key),
  ElementTerminated: (state, { key }) => {
    const { loopCounter, scope } = elementOf(state, key);
    const loop = loopCounter === undefined ? undefined : state.elements.get(scope)?.loop;
    if (loop !== undefined) loop.terminated += 1;
    end(state, key);
  },
  ElementTerminating: (state, { key }) => {
    elementOf(state, key).terminating = true;
  },
  ContinuationHeld: (state, { type: _, owner, ...continuation }: ContinuationHeld) => {
    elementOf(state, owner).afterwards = continuation;
  },
  ContinuationReleased: (state, { owner }) => {
    delete elementOf(state, owner).afterwards;
  },
  TransactionCancelled: (state, { key }) => {
    elementOf(state, key).cancelling = true;
  },
  VariableSet: setVariable,
};

function activate(
  state: InstanceState,
  event: ElementActivated,
  definition: ProcessDefinition,
): void {
  const node = nodeOf(definition, event.element);
  const { loopCounter, compensates } = event;
  const element = createElement(event.key, node, event.scope);
  if (loopCounter !== undefined) element.loopCounter = loopCounter;
  state.elements.set(useKey(state, event.key), element);
  if (compensates !== undefined) {
    const record = { record: compensates, revived: event.key };
    element.run = takeRecord(state, definition, record);
  }
  if (event.scope === 0) return;
  const scope = elementOf(state, event.scope);
  scope.activeChildren += 1;
  if (loopCounter !== undefined && scope.loop !== undefined) scope.loop.started += 1;
  if (event.direct !== true) consumeTokens(definition, scope, node);
}

/** The record is used up; what was recorded inside a subprocess moves into its new instance. */
function takeRecord(
  state: InstanceState,
  definition: ProcessDefinition,
  { record, revived }: { record: number; revived: number },
): number {
  const undone = nodeOf(definition, present(state.compensations, record, 'record').element);
  moveCompensations(state, undone, { from: record, to: revived });
  state.compensations.delete(record);
  for (const run of state.compensationRuns.values()) {
    const at = run.pending.indexOf(record);
    if (at < 0) continue;
    run.pending.splice(at, 1);
    return run.key;
  }
  throw new Error(`Expected compensation record ${String(record)} to be part of a run`);
}

function end(state: InstanceState, key: number): void {
  const ended = elementOf(state, key);
  state.elements.delete(key);
  forgetCompensations(state, ended);
  if (ended.variables !== undefined) {
    for (const [name, value] of Object.entries(ended.variables)) {
      state.variableBytes -= valueBytes(name, value);
    }
  }
  const scope = state.elements.get(ended.scope);
  if (scope !== undefined) scope.activeChildren -= 1;
}

function setVariable(state: InstanceState, event: VariableSet): void {
  const scope = elementOf(state, event.scope);
  scope.variables ??= {};
  if (Object.hasOwn(scope.variables, event.name)) {
    state.variableBytes -= valueBytes(event.name, scope.variables[event.name] ?? null);
  }
  scope.variables[event.name] = event.value;
  state.variableBytes += valueBytes(event.name, event.value);
}
