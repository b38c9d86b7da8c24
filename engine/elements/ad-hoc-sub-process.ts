import type { ElementBehavior } from '../flow/behavior.ts';
import { completeElement, type Execution, nodeAt, scheduleEntry } from '../flow/execution.ts';
import { Failure } from '../flow/failure.ts';
import { beginInnerOutputs } from '../flow/inner-outputs.ts';
import { beginsByItself } from '../model/beginnings.ts';
import { reachableFrom } from '../flow/reachability.ts';
import { emptyScope } from '../flow/scopes.ts';
import { describe, evaluate } from '../flow/variables.ts';
import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';

/**
 * Activities without a fixed order (clause 13.3.5). Those that are named begin at once, or all that
 * nothing leads to; one after another where the order is sequential. More can be started while it
 * runs. It is done when its condition holds, or, without one, when nothing is active.
 */
export const adHocSubProcess: ElementBehavior = {
  enter(execution, element) {
    const activities = chosen(execution, element);
    beginInnerOutputs(execution, element);
    const first = element.node.adHoc?.isSequential === true ? activities.slice(0, 1) : activities;
    for (const node of first) start(execution, element, node);
    if (first.length === 0 && element.node.adHoc?.completionCondition === undefined) {
      completeElement(execution, element.key);
    }
  },
  childCompleted(execution, scope, child) {
    if (isDone(execution, scope)) {
      if (scope.node.adHoc?.cancelRemaining !== false) emptyScope(execution, scope);
      completeElement(execution, scope.key);
      return true;
    }
    if (scope.node.adHoc?.isSequential === true && child.node.outgoing.length === 0) {
      return startNext(execution, scope, child);
    }
    return staysOpen(scope, child);
  },
};

function start(execution: Execution, scope: ElementInstance, node: ScopeOrNode): void {
  scheduleEntry(execution, { node, scope: scope.key, direct: true });
}

/** With a condition that does not hold yet it waits, even while nothing in it is active. */
function staysOpen({ node, activeChildren, tokens }: ElementInstance, child: ElementInstance) {
  const nothingFollows = child.node.outgoing.length === 0;
  return (
    nothingFollows && node.adHoc?.completionCondition !== undefined && activeChildren + tokens === 0
  );
}

function startNext(execution: Execution, scope: ElementInstance, child: ElementInstance): boolean {
  if (scope.activeChildren + scope.tokens > 0) return false;
  const activities = chosen(execution, scope);
  // What has ended may be the end of a path: the one that it began with counts.
  const first = activities.findIndex((each) =>
    reachableFrom(execution.definition, each).has(child.node.index),
  );
  const next = activities[first + 1];
  if (next === undefined || first < 0) return staysOpen(scope, child);
  start(execution, scope, next);
  return true;
}

function isDone(execution: Execution, scope: ElementInstance): boolean {
  const condition = scope.node.adHoc?.completionCondition;
  return condition !== undefined && evaluate(execution, scope.key, condition) === true;
}

function chosen(execution: Execution, { key, node }: ElementInstance): ScopeOrNode[] {
  const { definition } = execution;
  const children = node.children.map((index) => nodeAt(definition, index));
  const named = node.adHoc?.activeElements;
  if (named === undefined) return children.filter(beginsByItself);
  const ids = evaluate(execution, key, named);
  if (!Array.isArray(ids)) {
    throw new Failure(
      'value',
      `Expected the active elements of ${node.id} to be a list of ids but they are ${describe(ids)}`,
    );
  }
  return ids.map((id) => {
    const child = children.find((each) => each.id === id);
    if (child !== undefined) return child;
    throw new Failure('value', `Expected ${describe(id)} to be an activity of ${node.id}`);
  });
}
