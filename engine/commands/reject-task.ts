import { elementAt, emit, type Execution, nodeAt } from '../flow/execution.ts';
import { comesOf, reachableFrom } from '../flow/reachability.ts';
import { activateByHand } from '../flow/manual-activation.ts';
import { RejectedError } from '../flow/rejection.ts';
import { canBeginAnew } from '../flow/rejection-targets.ts';
import { discardTokensFrom } from '../flow/scopes.ts';
import { setLocal } from '../flow/variables.ts';
import { terminateElement } from '../flow/withdrawal.ts';
import type { ScopeOrNode } from '../model/definition.ts';
import type { RejectTask } from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import { checkVariables } from './checks.ts';
import { openTask } from './tasks.ts';

/**
 * Sends a task back (驳回). Whatever came of the target since, in the target's scope, ends: other
 * branches, all instances of a multi-instance, called processes. Then the target begins anew, with
 * the variables of that time if they are given.
 */
export function rejectTask(execution: Execution, command: RejectTask): void {
  const task = openTask(execution, command.task);
  const target = expectTarget(execution, command.target);
  const scope = scopeAround(execution, elementAt(execution, task.owner), target);
  const rejected = expectBefore(execution, elementAt(execution, task.owner), { target, scope });
  const variables = command.variables ?? {};
  checkVariables(execution, variables);
  emit(execution, {
    type: 'TaskRejected',
    key: task.key,
    by: command.by,
    target: target.id,
    ...(command.reason !== undefined && { reason: command.reason }),
  });
  terminateElement(execution, rejected);
  withdrawAfter(execution, scope, comesOf(execution.definition, target));
  setLocal(execution, scope.key, variables);
  activateByHand(execution, target, { scope: scope.key });
}

function expectTarget({ definition }: Execution, id: string): ScopeOrNode {
  const index = definition.nodeIndexById.get(id);
  const node = index === undefined ? undefined : nodeAt(definition, index);
  if (node !== undefined && canBeginAnew(node)) return node;
  throw new RejectedError('invalid', `Expected ${id} to be an activity of ${definition.id}`);
}

/** The scope of the target that the task lies in. */
function scopeAround(
  { state }: Execution,
  element: ElementInstance,
  target: ScopeOrNode,
): ElementInstance {
  let at = state.elements.get(element.scope);
  while (at !== undefined) {
    if (at.node.index === target.parent && at.loop === undefined) return at;
    at = state.elements.get(at.scope);
  }
  throw new RejectedError(
    'invalid',
    `Expected ${target.id} to lie in a scope around ${element.node.id} but it does not`,
  );
}

/** The target must lead to the task, or to what the task lies in within the target's scope. */
function expectBefore(
  { state, definition }: Execution,
  element: ElementInstance,
  { target, scope }: { target: ScopeOrNode; scope: ElementInstance },
): ElementInstance {
  let at = element;
  while (at.scope !== scope.key) at = state.elements.get(at.scope) ?? scope;
  if (reachableFrom(definition, target).has(at.node.index)) return at;
  throw new RejectedError(
    'invalid',
    `Expected ${target.id} to lead to ${element.node.id} but it does not`,
  );
}

function withdrawAfter(execution: Execution, scope: ElementInstance, after: Set<number>): void {
  for (const element of [...execution.state.elements.values()]) {
    const isOpen = execution.state.elements.has(element.key);
    if (isOpen && element.scope === scope.key && after.has(element.node.index)) {
      terminateElement(execution, element);
    }
  }
  discardTokensFrom(execution, scope, after);
}
