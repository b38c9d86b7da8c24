import type { EscalationLevel } from '../model/definition.ts';
import { calendarOf, orFailure } from './clock-dues.ts';
import { type Execution, emit, nextKey } from './execution.ts';

/** Working days in which an urging that the limit itself raises is to be answered. */
const DAYS_TO_ANSWER = 1;

export interface Urging {
  owner: number;
  level: EscalationLevel;
  clock?: number;
  text?: string;
  by?: string;
}

/** Urges somebody (督办); the answer is wanted by the close of business some working days on. */
export function raiseUrging(execution: Execution, urging: Urging, within = DAYS_TO_ANSWER): void {
  const { owner, level, clock, text, by } = urging;
  const { now } = execution.environment;
  const calendar = calendarOf(execution, 'default');
  const { at: due } = orFailure(() => calendar.due(now, within, 'workingDays'));
  emit(execution, {
    type: 'UrgingRaised',
    key: nextKey(execution),
    owner,
    level,
    ...(clock !== undefined && { clock }),
    ...(text !== undefined && { text }),
    due,
    ...(by !== undefined && { by }),
  });
}
