import { continueRuns } from '../flow/compensation.ts';
import { emit, type Execution, nodeById } from '../flow/execution.ts';
import { activateByHand, expectActivatable } from '../flow/manual-activation.ts';
import { RejectedError } from '../flow/rejection.ts';
import { terminateInstance } from '../flow/instance-end.ts';
import { goOnWithout } from '../flow/lingering.ts';
import { terminateElement } from '../flow/withdrawal.ts';
import type { Activation, ModifyInstance } from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import {
  checkVariables,
  expectNotEnding,
  expectOpen,
  expectRoot,
  expectRunning,
} from './checks.ts';

/** Moves tokens by hand: first what begins, then what ends, so that no scope ends in between. */
export function modifyInstance(execution: Execution, command: ModifyInstance): void {
  const { state } = execution;
  expectRunning(state);
  expectNotEnding(state);
  const { activate, terminate } = wholeOf(execution, command);
  const { reason, by } = command;
  for (const key of terminate) {
    expectOpen(state, state.elements, key, 'element instance');
    if (key === 1) expectRoot(state);
  }
  for (const each of activate) {
    const scope = expectActivatable(execution, each);
    expectStays(execution, { ...each, scope: scope.key }, terminate);
    checkVariables(execution, each.variables ?? {});
  }
  emit(execution, {
    type: 'InstanceModified',
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
  });
  for (const { element, scope, variables } of activate) {
    const node = nodeById(execution.definition, element);
    activateByHand(execution, node, {
      ...(scope !== undefined && { scope }),
      ...(variables !== undefined && { variables }),
    });
  }
  for (const key of terminate) {
    const element = state.elements.get(key);
    if (element !== undefined) terminateByHand(execution, element);
  }
}

/** What ends and begins, with what the command says by the ids of elements only. */
function wholeOf(
  execution: Execution,
  { activate = [], terminate = [], terminateElements = [], move = [] }: ModifyInstance,
): { activate: Activation[]; terminate: number[] } {
  const moved = move.flatMap(({ source, target }) =>
    instancesOf(execution, source).map((element) => ({ element, target })),
  );
  const ended = terminateElements.flatMap((id) => instancesOf(execution, id));
  const keys = [...ended, ...moved.map(({ element }) => element)].map(({ key }) => key);
  return {
    activate: [...activate, ...moved.map((each) => activationOf(execution, each))],
    terminate: [...new Set([...terminate, ...keys])],
  };
}

/** Active instances of an element; of a loop the whole, not its turns. */
function instancesOf({ state, definition }: Execution, id: string): ElementInstance[] {
  const found = [...state.elements.values()].filter(
    ({ node, loopCounter }) => node.id === id && loopCounter === undefined,
  );
  if (found.length > 0) return found;
  throw new RejectedError(
    'conflict',
    `Expected ${id} to be active in process ${definition.id} but it is not`,
  );
}

/** In the same scope, where the target lies in the same one: there may be several of it. */
function activationOf(
  { state, definition }: Execution,
  { element, target }: { element: ElementInstance; target: string },
): Activation {
  const scope = state.elements.get(element.scope);
  const parent = definition.nodes[definition.nodeIndexById.get(target) ?? -1]?.parent;
  const isSame = scope !== undefined && scope.node.index === parent;
  return { element: target, ...(isSame && { scope: scope.key }) };
}

/** Nothing begins in what the same command ends. */
function expectStays({ state }: Execution, { element, scope }: Activation, ends: number[]): void {
  for (
    let at = state.elements.get(scope ?? -1);
    at !== undefined;
    at = state.elements.get(at.scope)
  ) {
    if (!ends.includes(at.key)) continue;
    throw new RejectedError(
      'invalid',
      `Expected the scope of ${element} to stay but ${at.node.id} ${String(at.key)} is to end`,
    );
  }
}

/** The scope goes on as if the element had never been there. */
function terminateByHand(execution: Execution, element: ElementInstance): void {
  if (element.scope === 0) return terminateInstance(execution);
  terminateElement(execution, element);
  continueRuns(execution);
  const scope = execution.state.elements.get(element.scope);
  if (scope !== undefined) goOnWithout(execution, scope);
}
