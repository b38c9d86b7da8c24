import { deadlinesOf, limitOf } from '../flow/clock-dues.ts';
import { clocksAround, resumeClock } from '../flow/clocks.ts';
import { elementAt, emit, type Execution } from '../flow/execution.ts';
import { descendants } from '../flow/withdrawal.ts';
import { RejectedError } from '../flow/rejection.ts';
import type { ExtendClock, PauseClock, ResumeClock } from '../state/command.ts';
import type { ClockState } from '../state/instance.ts';
import { expectOpen, expectRunning, orRejected } from './checks.ts';

/**
 * A person stops a limit for a special procedure (行政许可法 Art. 45). The scopes around stand still
 * with it, as for `yc:clock`, and what lies inside too: the case waits for one and the same thing.
 */
export function pauseClock(execution: Execution, command: PauseClock): void {
  const { state } = execution;
  expectRunning(state);
  const clock = expectOpen(state, state.clocks, command.clock, 'clock');
  if (clock.pausedAt !== undefined) {
    throw conflict(execution, clock, 'to run', 'it stands still already');
  }
  expectPositive(command.expected.amount, 'the expected length');
  const { type: _, clock: group, by, ...rest } = command;
  const { now: at } = execution.environment;
  for (const { key, pausedAt } of [clock, ...clocksWith(execution, clock)]) {
    if (pausedAt !== undefined) continue;
    emit(execution, { type: 'ClockPaused', key, at, ...rest, group, person: by });
  }
}

/** Everything that was stopped together goes on together. */
export function resumeClockOf(execution: Execution, command: ResumeClock): void {
  const { state } = execution;
  expectRunning(state);
  const { group, ...clock } = expectOpen(state, state.clocks, command.clock, 'clock');
  if (group === undefined) {
    const found = clock.pausedAt === undefined ? 'it runs' : 'the model has, and lets it go on';
    throw conflict(execution, clock, 'to be stopped by a person', found);
  }
  const { by: person, reason: note } = command;
  const stopped = [...state.clocks.values()].filter((each) => each.group === group);
  for (const each of stopped) {
    resumeClock(execution, each, { person, ...(note !== undefined && { note }) });
  }
}

/** Once, by at most what the model allows, and before the limit has run out (行政许可法 Art. 42). */
export function extendClock(execution: Execution, command: ExtendClock): void {
  const { state } = execution;
  expectRunning(state);
  const clock = expectOpen(state, state.clocks, command.clock, 'clock');
  const limit = limitOf(elementAt(execution, clock.owner).node);
  const { type: _, clock: key, amount, ...why } = command;
  expectPositive(amount, 'the extension');
  if (limit.extension === undefined) {
    throw conflict(execution, clock, 'to allow an extension', 'the model has none');
  }
  if (clock.extended !== undefined) {
    throw conflict(execution, clock, 'to be extended once', 'it has been extended already');
  }
  if (amount > limit.extension) {
    throw new RejectedError(
      'invalid',
      `Expected an extension of at most ${String(limit.extension)} ${limit.unit} but it is ${String(amount)}`,
    );
  }
  const ran = limit.legal === undefined ? clock.promisedDue : clock.legalDue;
  if (clock.pausedAt === undefined && ran !== undefined && ran < execution.environment.now) {
    throw conflict(execution, clock, 'to run still', 'its limit has run out');
  }
  const deadlines = orRejected(() => deadlinesOf(execution, limit, { ...clock, extended: amount }));
  const { now: at } = execution.environment;
  emit(execution, { type: 'ClockExtended', key, at, amount, ...why, ...deadlines });
}

/** Clocks of the scopes around a clock's element, and of all inside it. */
function clocksWith(execution: Execution, clock: ClockState): ClockState[] {
  const element = elementAt(execution, clock.owner);
  const inside = new Set(descendants(execution, element).map(({ key }) => key));
  const inner = [...execution.state.clocks.values()].filter(({ owner }) => inside.has(owner));
  return [...clocksAround(execution, element), ...inner];
}

function conflict(
  execution: Execution,
  { key, owner }: Pick<ClockState, 'key' | 'owner'>,
  expected: string,
  found: string,
): RejectedError {
  const { node } = elementAt(execution, owner);
  return new RejectedError(
    'conflict',
    `Expected clock ${execution.state.key}.${String(key)} of ${node.id} ${expected} but ${found}`,
  );
}

function expectPositive(amount: number, what: string): void {
  if (Number.isFinite(amount) && amount > 0) return;
  throw new RejectedError('invalid', `Expected ${what} to be above 0 but it is ${String(amount)}`);
}
