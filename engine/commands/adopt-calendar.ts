import { emitRecomputed, type Recomputed, recomputed } from '../flow/clocks.ts';
import { calendarOf } from '../flow/clock-dues.ts';
import { answerDue } from '../flow/deemed-acceptance.ts';
import { elementAt, emit, type Execution, nodeById } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { scheduleTimer } from '../flow/timers.ts';
import type { AdoptCalendar } from '../state/command.ts';
import type { ClockState, TimerState } from '../state/instance.ts';
import { expectRunning, orRejected } from './checks.ts';

/**
 * Open deadlines are counted by the calendars now in force: limits, answers that are awaited, and
 * timers put off until the centre opens. What was due before keeps the date it had in the journal.
 */
export function adoptCalendar(execution: Execution, { reason, by }: AdoptCalendar): void {
  const { state } = execution;
  expectRunning(state);
  const { clocks, timers } = orRejected(() => changesOf(execution));
  if (clocks.length === 0 && timers.length === 0) {
    throw new RejectedError(
      'conflict',
      `Expected a deadline of ${state.key} that the calendar changes but all stay as they are`,
    );
  }
  emit(execution, { type: 'CalendarAdopted', reason, by });
  for (const { clock, after } of clocks) emitRecomputed(execution, clock, after);
  for (const { timer, due } of timers) {
    emit(execution, { type: 'TimerCancelled', key: timer.key });
    scheduleTimer(execution, timer.owner, timer.element, { ...repetition(timer), ...due });
  }
}

interface Changes {
  clocks: { clock: ClockState; after: Recomputed }[];
  timers: { timer: TimerState; due: { due: number; from?: number } }[];
}

function changesOf(execution: Execution): Changes {
  const { clocks, timers } = execution.state;
  return {
    clocks: [...clocks.values()].flatMap((clock) => {
      const after = recomputed(execution, clock);
      return isSame(clock, after) ? [] : [{ clock, after }];
    }),
    timers: [...timers.values()].flatMap((timer) => {
      const due = dueAgain(execution, timer);
      return due === undefined ? [] : [{ timer, due }];
    }),
  };
}

function isSame(clock: ClockState, after: Recomputed): boolean {
  const fields = ['legalDue', 'promisedDue', 'provisional', 'wake', 'excluded'] as const;
  return fields.every((field) => clock[field] === after[field]);
}

/** When a timer that follows the calendar is due now; undefined where that has not changed. */
function dueAgain(
  execution: Execution,
  timer: TimerState,
): { due: number; from?: number } | undefined {
  const from = timer.from ?? timer.due;
  const rule = elementAt(execution, timer.owner).node.userTask?.deemedAcceptance;
  const node = nodeById(execution.definition, timer.element);
  if (node.type === 'userTask' && rule !== undefined) {
    const due = answerDue(execution, rule, from);
    return due === timer.due ? undefined : { due, from };
  }
  const opening = node.events.flatMap((event) =>
    event.kind === 'timer' ? (event.opening ?? []) : [],
  )[0];
  if (opening === undefined) return undefined;
  // Scheduling puts it off anew.
  return calendarOf(execution, opening).openFrom(from) === timer.due ? undefined : { due: from };
}

function repetition({ repetitions, cycle }: TimerState) {
  return {
    ...(repetitions !== undefined && { repetitions }),
    ...(cycle !== undefined && { cycle }),
  };
}
