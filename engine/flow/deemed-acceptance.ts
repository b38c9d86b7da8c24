import { dueOfDate } from '../calendar/index.ts';
import type { DeemedAcceptance } from '../model/definition.ts';
import type { ElementInstance, TimerState } from '../state/instance.ts';
import { attempt } from './attempt.ts';
import { calendarOf, orFailure } from './clock-dues.ts';
import { completeElement, elementAt, emit, type Execution } from './execution.ts';
import { taskOf } from './task-listeners.ts';
import type { Due } from './timers.ts';
import { takeOver, textParameter } from './variables.ts';

/** When the answer to a task must have come (`yc:deemedAcceptance`), counted from the receipt. */
export function answerTime(execution: Execution, element: ElementInstance): Due | undefined {
  const rule = element.node.userTask?.deemedAcceptance;
  if (rule === undefined) return undefined;
  const from = receiptOf(execution, element, rule);
  return { due: answerDue(execution, rule, from), from };
}

/** Until when an answer is in time. */
export function answerDue(
  execution: Execution,
  { after, unit, calendar }: DeemedAcceptance,
  receivedAt: number,
): number {
  const counting = calendarOf(execution, calendar);
  return orFailure(() => counting.due(receivedAt, after, unit).at);
}

/**
 * Nobody has answered: the material counts as accepted on the day it came (行政许可法 Art. 32), the
 * task is over, and limits from the acceptance start on that day.
 */
export function deemAccepted(execution: Execution, timer: TimerState): void {
  const element = elementAt(execution, timer.owner);
  const rule = element.node.userTask?.deemedAcceptance;
  const task = taskOf(execution, element);
  if (rule === undefined || task === undefined) return;
  const receivedAt = timer.from ?? timer.due;
  emit(execution, {
    type: 'AcceptanceDeemed',
    key: task.key,
    owner: element.key,
    receivedAt,
    acceptedOn: calendarOf(execution, rule.calendar).dateOf(receivedAt),
    ...(rule.article !== undefined && { article: rule.article }),
  });
  emit(execution, { type: 'TaskCancelled', key: task.key });
  attempt(execution, element, 'complete', () => {
    if (rule.outcome !== undefined) {
      takeOver(execution, element, { [rule.outcome.variable]: rule.outcome.value });
    }
    completeElement(execution, element.key);
  });
}

/** The moment at which the material came; it cannot lie ahead. */
function receiptOf(
  execution: Execution,
  element: ElementInstance,
  { received, calendar }: DeemedAcceptance,
): number {
  const { now } = execution.environment;
  if (received === undefined) return now;
  const text = textParameter(execution, element.key, received, `the receipt of ${element.node.id}`);
  const { zone } = calendarOf(execution, calendar);
  return Math.min(
    now,
    orFailure(() => dueOfDate(text, zone)),
  );
}
