import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type { Activation } from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { elementAt, emit, type Execution, nextKey, nodeAt, scheduleEntry } from './execution.ts';
import { pauseClocks, startClock } from './clocks.ts';
import { watch } from './beginning.ts';
import { RejectedError } from './rejection.ts';
import { declareData } from './variables.ts';

/** Elements that cannot be begun by hand: they exist only through another one. */
const NEVER = ['boundaryEvent', 'process'];

/**
 * Rejects what cannot be begun, before anything has happened. Gives the active scope in which it
 * begins, or in which the scopes around it do.
 */
export function expectActivatable(
  execution: Execution,
  { element, scope }: Activation,
): ElementInstance {
  const { definition, state } = execution;
  const node = expectElement(definition, element);
  if (scope !== undefined) {
    const found = state.elements.get(scope);
    const isScope = found?.node.index === node.parent && found.loop === undefined;
    if (isScope && found.terminating !== true) return found;
    throw new RejectedError(
      'invalid',
      `Expected element instance ${String(scope)} to be the scope of ${element} but it is not`,
    );
  }
  return expectOneScope(execution, node);
}

/** Rejects what a new instance cannot begin with. */
export function expectBeginnable(definition: ProcessDefinition, element: string): void {
  const node = expectElement(definition, element);
  for (let at = nodeAt(definition, node.parent); at.index > 0; at = nodeAt(definition, at.parent)) {
    if (at.loop !== undefined) throw inLoop(at, node);
  }
}

function expectElement(definition: ProcessDefinition, element: string): ScopeOrNode {
  const index = definition.nodeIndexById.get(element);
  const node = index === undefined ? undefined : nodeAt(definition, index);
  if (node !== undefined && !NEVER.includes(node.type)) return node;
  throw new RejectedError(
    'invalid',
    `Expected ${element} to be an element of process ${definition.id} that can be begun`,
  );
}

function inLoop(loop: ScopeOrNode, { id }: ScopeOrNode): RejectedError {
  return new RejectedError(
    'invalid',
    `Expected ${loop.id} around ${id} to be active: a loop does not begin in its middle`,
  );
}

/** Of the innermost active scope around the element there must be one instance only. */
function expectOneScope(execution: Execution, node: ScopeOrNode): ElementInstance {
  for (let at = nodeAt(execution.definition, node.parent); ;) {
    const scopes = instancesOf(execution, at);
    if (scopes.length === 1 && scopes[0] !== undefined) return scopes[0];
    if (scopes.length > 1) {
      throw new RejectedError(
        'invalid',
        `Expected to be told in which instance of ${at.id} ${node.id} begins: there are ${String(scopes.length)}`,
      );
    }
    if (at.loop !== undefined) throw inLoop(at, node);
    at = nodeAt(execution.definition, at.parent);
  }
}

/**
 * Begins an element without a token. Scopes around it that are not active begin too, without their
 * own start events.
 */
export function activateByHand(
  execution: Execution,
  node: ScopeOrNode,
  { scope, variables }: { scope?: number; variables?: Variables } = {},
): void {
  scheduleEntry(execution, {
    node,
    scope: scope ?? openScope(execution, nodeAt(execution.definition, node.parent)).key,
    direct: true,
    ...(variables !== undefined && { variables }),
    ...(node.type === 'startEvent' && { caught: {} }),
  });
}

function openScope(execution: Execution, node: ScopeOrNode): ElementInstance {
  const [active] = instancesOf(execution, node);
  if (active !== undefined) return active;
  const around = openScope(execution, nodeAt(execution.definition, node.parent));
  const key = nextKey(execution);
  emit(execution, {
    type: 'ElementActivated',
    key,
    element: node.id,
    scope: around.key,
    ...(node.incoming.length > 0 && { direct: true }),
  });
  const element = elementAt(execution, key);
  startClock(execution, element);
  pauseClocks(execution, element);
  declareData(execution, element);
  watch(execution, element);
  return element;
}

/** Active instances of a scope; of a loop its turns. */
function instancesOf({ state }: Execution, node: ScopeOrNode): ElementInstance[] {
  return [...state.elements.values()].filter(
    (element) =>
      element.node === node && element.loop === undefined && element.terminating !== true,
  );
}
