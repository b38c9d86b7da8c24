import type { CompiledExpression } from '../expression/index.ts';
import type { SubscriptionState } from '../state/instance.ts';
import { emit, type Execution, elementAt, nodeById } from './execution.ts';
import { Failure } from './failure.ts';
import { hasIncident, raiseIncident } from './incidents.ts';
import { catchSubscription } from './triggers.ts';
import { evaluate } from './variables.ts';

/**
 * Looks at the conditions that are waited for and whose variables have changed. A condition fires
 * when it becomes true; one that may fire again must become false before (clause 10.5.5).
 */
export function evaluateConditions(execution: Execution): boolean {
  const { state, newConditions } = execution;
  if (execution.changedVariables === undefined && !newConditions) return false;
  const changed = newConditions ? undefined : execution.changedVariables;
  execution.changedVariables = undefined;
  execution.newConditions = false;
  if (state.subscriptions.size === 0) return false;
  for (const subscription of [...state.subscriptions.values()]) {
    if (subscription.kind !== 'conditional' || !state.subscriptions.has(subscription.key)) continue;
    const condition = conditionOf(execution, subscription);
    if (condition !== undefined && concerns(condition, changed)) {
      check(execution, subscription, condition);
    }
  }
  return execution.agenda.length > 0;
}

/** Of a multiple event each condition is waited for by itself. */
function conditionOf(execution: Execution, { element, definition = 0 }: SubscriptionState) {
  const event = nodeById(execution.definition, element).events[definition];
  return event?.kind === 'conditional' ? event.condition : undefined;
}

function concerns(
  { names, possibleNames }: CompiledExpression,
  changed: Set<string> | undefined,
): boolean {
  if (changed === undefined || names.length === 0) return true;
  return names.some((name) => changed.has(name)) || possibleNames.some((name) => changed.has(name));
}

function check(
  execution: Execution,
  subscription: SubscriptionState,
  condition: CompiledExpression,
): void {
  const holds = valueOf(execution, subscription, condition);
  if (holds === undefined || holds === (subscription.holds ?? false)) return;
  if (holds) catchSubscription(execution, subscription, {});
  else emit(execution, { type: 'ConditionChanged', key: subscription.key, holds });
}

/** Null is "not yet": what the condition speaks of may not be there. */
function valueOf(
  execution: Execution,
  { owner }: SubscriptionState,
  condition: CompiledExpression,
): boolean | undefined {
  try {
    return evaluate(execution, owner, condition) === true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const element = elementAt(execution, owner);
    if (!hasIncident(execution, element)) raiseIncident(execution, element, 'watch', error);
    return undefined;
  }
}
