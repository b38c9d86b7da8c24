import { fireBoundaryEvent } from '../flow/boundary.ts';
import { passThresholds } from '../flow/clocks.ts';
import { type Execution, elementAt, nodeAt } from '../flow/execution.ts';
import { completeElement } from '../flow/lifecycle.ts';
import { RejectedError } from '../flow/rejection.ts';
import { fireTimer } from '../flow/timers.ts';
import type { TriggerTimer } from '../state/command.ts';
import type { TimerState } from '../state/instance.ts';
import { expectActive, expectOpen } from './checks.ts';

/** A timer or the next threshold of a clock is due. */
export function triggerTimer(execution: Execution, { timer: key }: TriggerTimer): void {
  const { state } = execution;
  expectActive(state);
  const clock = state.clocks.get(key);
  if (clock !== undefined) {
    expectDue(execution, `clock ${String(key)}`, clock.wake);
    return passThresholds(execution, clock);
  }
  const timer = expectOpen(state, state.timers, key, 'timer');
  expectDue(execution, `timer ${String(key)}`, timer.due);
  trigger(execution, timer);
}

function trigger(execution: Execution, timer: TimerState): void {
  const { definition } = execution;
  const owner = elementAt(execution, timer.owner);
  fireTimer(execution, timer);
  if (owner.node.id === timer.element) return completeElement(execution, owner.key);
  const event = nodeAt(definition, definition.nodeIndexById.get(timer.element) ?? -1);
  fireBoundaryEvent(execution, owner, event);
}

function expectDue({ environment }: Execution, what: string, due: number | undefined): void {
  if (due !== undefined && due <= environment.now) return;
  const when =
    due === undefined ? 'it stands still' : `it is due at ${new Date(due).toISOString()}`;
  throw new RejectedError('conflict', `Expected ${what} to be due but ${when}`);
}
