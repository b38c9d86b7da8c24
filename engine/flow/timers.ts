import { nextCycleDue, timerDue, TimeError } from '../calendar/index.ts';
import type { ScopeOrNode, TimerDefinition } from '../model/definition.ts';
import type { TimerState } from '../state/instance.ts';
import { calendarOf, orFailure } from './clock-dues.ts';
import { type Execution, emit, nextKey, nodeById } from './execution.ts';
import { Failure } from './failure.ts';
import { textParameter } from './variables.ts';

/** When a timer is due, and how often it still comes. */
export interface Due {
  due: number;
  repetitions?: number;
  cycle?: string;
  /** What it was found from, where that is another time. */
  from?: number;
}

/** Evaluates a timer event's date, duration or cycle in a scope (clause 10.5.5). */
export function dueOf(
  execution: Execution,
  scope: number,
  node: ScopeOrNode,
  { timer, value }: TimerDefinition,
): Due {
  const { now, calendars } = execution.environment;
  const text = textParameter(execution, scope, value, `the timer of ${node.id}`);
  try {
    const due = timerDue(timer, text, now, calendars.zone);
    return timer === 'cycle' ? { ...due, cycle: text } : { due: due.due };
  } catch (error) {
    if (error instanceof TimeError) throw new Failure('value', error.message);
    throw error;
  }
}

export function scheduleTimer(
  execution: Execution,
  owner: number,
  element: string,
  due: Due,
): void {
  const key = nextKey(execution);
  const when = putOff(execution, element, due);
  emit(execution, { type: 'TimerScheduled', key, owner, element, ...when });
}

/** `yc:timer`: what would fire while the centre is closed fires when it opens next. */
function putOff(execution: Execution, element: string, due: Due): Due {
  const { events } = nodeById(execution.definition, element);
  const opening = events.flatMap((event) =>
    event.kind === 'timer' ? (event.opening ?? []) : [],
  )[0];
  if (opening === undefined) return due;
  const at = orFailure(() => calendarOf(execution, opening).openFrom(due.due));
  return at === due.due ? due : { ...due, due: at, from: due.due };
}

/**
 * Fires a due timer. The next firing of a cycle counts from the previous *due* time, before it was
 * put off; those that
 * passed unseen are counted as missed and do not fire. What interrupts, or goes on once, needs no next.
 */
export function fireTimer(
  execution: Execution,
  timer: TimerState,
  { comesAgain }: { comesAgain: boolean },
): void {
  const { now, calendars } = execution.environment;
  const { cycle, repetitions = 1 } = timer;
  if (cycle === undefined || !comesAgain)
    return emit(execution, { type: 'TimerTriggered', key: timer.key });
  const next = nextCycleDue(cycle, timer.from ?? timer.due, now, calendars.zone);
  const missed = repetitions < 0 ? next.missed : Math.min(next.missed, repetitions - 1);
  emit(execution, { type: 'TimerTriggered', key: timer.key, ...(missed > 0 && { missed }) });
  const left = repetitions < 0 ? -1 : repetitions - 1 - missed;
  if (left === 0) return;
  scheduleTimer(execution, timer.owner, timer.element, { due: next.due, repetitions: left, cycle });
}
