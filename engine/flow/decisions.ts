import { ExpressionError } from '../expression/index.ts';
import type { DecisionSettings } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { type Execution, emit } from './execution.ts';
import { Failure } from './failure.ts';
import { lookup, takeOver, textParameter } from './variables.ts';

/** Evaluates a DMN decision and takes its result over; the event says which content decided. */
export function evaluateDecision(
  execution: Execution,
  element: ElementInstance,
  settings: DecisionSettings,
): void {
  const id = textParameter(execution, element.key, settings.decisionId, 'the decision id');
  const found = execution.environment.resources.decision(id);
  if (found === undefined) {
    throw new Failure('decision', `Expected decision ${id} to be deployed but there is none`);
  }
  const { output, rules } = decide(execution, element, found.decision);
  emit(execution, {
    type: 'DecisionEvaluated',
    owner: element.key,
    decision: id,
    hash: found.hash,
    rules,
  });
  takeOver(execution, element, { [settings.resultVariable]: output });
}

type Decision = NonNullable<
  ReturnType<Execution['environment']['resources']['decision']>
>['decision'];

function decide(execution: Execution, element: ElementInstance, decision: Decision) {
  const { now, calendars, limits } = execution.environment;
  try {
    return decision.evaluate((name) => lookup(execution, element.key, name), {
      now,
      zone: calendars.zone,
      budget: { steps: limits.expressionSteps },
    });
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new Failure('decision', `Decision ${decision.id}: ${error.message}`);
  }
}
