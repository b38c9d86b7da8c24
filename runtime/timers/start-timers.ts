import {
  DEFAULT_LIMITS,
  startTriggers,
  timerDue,
  type Parameter,
  type ProcessDefinition,
} from '../../engine/index.ts';
import type { Writer } from '../execution/index.ts';
import { invalid } from '../problem.ts';
import type { ClockKind } from './clock.ts';
import { deleteStartTimers, insertStartTimer } from './timers.store.ts';

export interface StartTimersRequest {
  tenant: string;
  processDefinitionKey: string;
  definition: ProcessDefinition;
  now: number;
  clockDomain: ClockKind;
  /** IANA zone of the centre. */
  zone: string;
}

/** Puts the timer start events of a new version in the place of the earlier version's. */
export async function replaceStartTimers(
  writer: Writer,
  request: StartTimersRequest,
): Promise<void> {
  const { tenant, definition, processDefinitionKey, clockDomain, now, zone } = request;
  await deleteStartTimers(writer, { tenant, processId: definition.id });
  for (const { startEvent, event } of startTriggers(definition)) {
    if (event.kind !== 'timer') continue;
    const text = textOf(startEvent, event.value, { now, zone });
    const { due, repetitions } = timerDue(event.timer, text, now, zone);
    await insertStartTimer(writer, {
      tenant,
      processId: definition.id,
      processDefinitionKey,
      elementId: startEvent,
      clockDomain,
      due,
      repetitions: repetitions ?? null,
      cycle: event.timer === 'cycle' ? text : null,
    });
  }
}

/** There are no variables before the start. */
function textOf(
  startEvent: string,
  value: Parameter<string>,
  { now, zone }: { now: number; zone: string },
): string {
  if ('constant' in value) return value.constant;
  const budget = { steps: DEFAULT_LIMITS.expressionSteps };
  const text = value.expression.evaluate(() => undefined, { now, zone, budget });
  if (typeof text === 'string') return text;
  throw invalid(
    `Expected the timer of ${startEvent} to be a text but it is ${JSON.stringify(text)}`,
  );
}
