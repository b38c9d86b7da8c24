import { emit, type Execution } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import { raiseUrging } from '../flow/urgings.ts';
import type { AnswerUrging, RaiseUrging } from '../state/command.ts';
import { expectOpen, expectRunning } from './checks.ts';

/** Element instance of the process itself: an urging about the whole case. */
const CASE = 1;
/** Longer than this nobody waits for an answer. */
const MOST_DAYS = 60;

/** A person urges the window, the chief representative or the hall (督办). */
export function raiseUrgingOn(execution: Execution, command: RaiseUrging): void {
  const { state } = execution;
  const { owner = CASE, level, text, within, by } = command;
  expectRunning(state);
  expectOpen(state, state.elements, owner, 'element instance');
  if (!(within > 0 && within <= MOST_DAYS)) {
    throw new RejectedError(
      'invalid',
      `Expected 1 to ${String(MOST_DAYS)} working days for the answer but found ${String(within)}`,
    );
  }
  raiseUrging(execution, { owner, level, text, by }, within);
}

export function answerUrging(execution: Execution, { urging, answer, by }: AnswerUrging): void {
  const { state } = execution;
  expectRunning(state);
  const { key } = expectOpen(state, state.urgings, urging, 'urging');
  if (answer.trim() === '') {
    throw new RejectedError('invalid', 'Expected an answer to the urging but it is empty');
  }
  emit(execution, { type: 'UrgingAnswered', key, answer, by });
}
