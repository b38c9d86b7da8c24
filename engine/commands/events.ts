import type { Execution } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { catchSubscription } from '../flow/triggers.ts';
import type { CatchSignal, CorrelateMessage } from '../state/command.ts';
import { checkVariables, expectActive, expectOpen } from './checks.ts';

/** A message for one subscription. */
export function correlateMessage(execution: Execution, command: CorrelateMessage): void {
  const { state } = execution;
  expectActive(state);
  const subscription = expectOpen(
    state,
    state.subscriptions,
    command.subscription,
    'message subscription',
  );
  checkVariables(execution, command.variables);
  catchSubscription(execution, subscription, command.variables);
}

/** Everything that waits for the signal gets it; what the first of them ends does not any more. */
export function catchSignal(execution: Execution, command: CatchSignal): void {
  const { name, variables, before = Infinity } = command;
  const { state } = execution;
  expectActive(state);
  checkVariables(execution, variables);
  const waiting = [...state.subscriptions.values()].filter(
    (each) => each.kind === 'signal' && each.name === name && (each.since ?? each.key) < before,
  );
  if (waiting.length === 0) {
    throw new RejectedError('conflict', `Expected something to wait for signal ${name}`);
  }
  for (const subscription of waiting) {
    if (state.subscriptions.has(subscription.key)) {
      catchSubscription(execution, subscription, variables);
    }
  }
}

/** The conditions are looked at once more: time or a decision may have changed what they say. */
export function evaluateAllConditions(execution: Execution): void {
  expectActive(execution.state);
  execution.allConditions = true;
}
