import type { CompiledExpression } from '../expression/index.ts';
import type { EventDefinition, VariableChange, VariableFilter } from '../model/definition.ts';
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
  const { state } = execution;
  const occasion = takeOccasion(execution);
  if (occasion === undefined || state.subscriptions.size === 0) return false;
  for (const subscription of [...state.subscriptions.values()]) {
    if (subscription.kind !== 'conditional' || !state.subscriptions.has(subscription.key)) continue;
    const event = conditionOf(execution, subscription);
    if (event !== undefined && concerns(event, subscription.key, occasion)) {
      check(execution, subscription, event.condition);
    }
  }
  return execution.agenda.length > 0;
}

/** Why conditions are looked at. */
type Occasion = Pick<
  Execution,
  'changedVariables' | 'newConditions' | 'newFiltered' | 'allConditions'
>;

/** What has happened since conditions were looked at last; undefined if nothing has. */
function takeOccasion(execution: Execution): Occasion | undefined {
  const { changedVariables, newConditions, newFiltered, allConditions } = execution;
  if (changedVariables === undefined && newFiltered === undefined) {
    if (!newConditions && !allConditions) return undefined;
  }
  execution.changedVariables = undefined;
  execution.newConditions = false;
  execution.newFiltered = undefined;
  execution.allConditions = false;
  return { changedVariables, newConditions, newFiltered, allConditions };
}

type Conditional = Extract<EventDefinition, { kind: 'conditional' }>;

/** Of a multiple event each condition is waited for by itself. */
function conditionOf(
  execution: Execution,
  { element, definition = 0 }: SubscriptionState,
): Conditional | undefined {
  const event = nodeById(execution.definition, element).events[definition];
  return event?.kind === 'conditional' ? event : undefined;
}

/** One with a filter is looked at when it begins, and then only for the changes that it names. */
function concerns(
  { condition, filter }: Conditional,
  key: number,
  { changedVariables, newConditions, newFiltered, allConditions }: Occasion,
): boolean {
  if (allConditions || newFiltered?.has(key) === true) return true;
  if (filter === undefined && (newConditions || condition.names.length === 0)) return true;
  const names = filter?.names ?? [...condition.names, ...condition.possibleNames];
  return names.some((name) => isMeant(changedVariables?.get(name), filter));
}

function isMeant(changes: VariableChange[] | undefined, filter: VariableFilter | undefined) {
  if (changes === undefined) return false;
  return filter?.changes?.some((change) => changes.includes(change)) ?? true;
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
