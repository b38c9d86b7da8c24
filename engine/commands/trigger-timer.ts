import { passThresholds } from '../flow/clocks.ts';
import { deemAccepted } from '../flow/deemed-acceptance.ts';
import { elementAt, type Execution, nodeById } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { fireTimer } from '../flow/timers.ts';
import { comesAgain, trigger } from '../flow/triggers.ts';
import type { TriggerTimer } from '../state/command.ts';
import { expectActive, expectOpen } from './checks.ts';

/** A timer or the next threshold of a clock is due. */
export function triggerTimer(execution: Execution, { timer: key }: TriggerTimer): void {
  const { state, definition } = execution;
  const clock = state.clocks.get(key);
  // A suspended instance stands still; the law's time does not.
  if (clock !== undefined) {
    expectDue(execution, `clock ${String(key)}`, clock.wake);
    return passThresholds(execution, clock);
  }
  expectActive(state);
  const timer = expectOpen(state, state.timers, key, 'timer');
  expectDue(execution, `timer ${String(key)}`, timer.due);
  const node = nodeById(definition, timer.element);
  if (node.type === 'userTask') {
    fireTimer(execution, timer, { comesAgain: false });
    return deemAccepted(execution, timer);
  }
  fireTimer(execution, timer, { comesAgain: comesAgain(node) && !node.parallelMultiple });
  trigger(execution, elementAt(execution, timer.owner), node, {});
}

function expectDue({ environment }: Execution, what: string, due: number | undefined): void {
  if (due !== undefined && due <= environment.now) return;
  const when =
    due === undefined ? 'it stands still' : `it is due at ${new Date(due).toISOString()}`;
  throw new RejectedError('conflict', `Expected ${what} to be due but ${when}`);
}
