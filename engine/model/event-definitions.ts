import { timerDue, TimeError } from '../calendar/index.ts';
import type { EventDefinition } from './definition.ts';
import { compileCondition, compileParameter } from './expressions.ts';
import { compileMessageOf } from './messages.ts';
import { child, extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';
import { compileVariableFilter } from './variable-filter.ts';

type Compile = (
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
) => EventDefinition | undefined;

/** One reader for each kind of event definition. */
const COMPILE: Record<string, Compile> = {
  'bpmn:TimerEventDefinition': compileTimer,
  'bpmn:MessageEventDefinition': compileMessageOf,
  'bpmn:SignalEventDefinition': compileSignal,
  'bpmn:ErrorEventDefinition': compileError,
  'bpmn:EscalationEventDefinition': compileEscalation,
  'bpmn:ConditionalEventDefinition': compileConditional,
  'bpmn:CompensateEventDefinition': compileCompensation,
  'bpmn:LinkEventDefinition': compileLink,
  'bpmn:CancelEventDefinition': () => ({ kind: 'cancel' }),
  'bpmn:TerminateEventDefinition': () => ({ kind: 'terminate' }),
};

/** What one event definition catches or throws; undefined, and a problem, if it lacks something. */
export function compileEventDefinition(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  return COMPILE[definition.$type]?.(problems, event, definition);
}

/** Event types that throw; the others catch. */
export function isThrowing({ $type }: ModdleElement): boolean {
  return ['bpmn:IntermediateThrowEvent', 'bpmn:EndEvent', 'bpmn:ImplicitThrowEvent'].includes(
    $type,
  );
}

const TIMER_PROPERTY = { date: 'timeDate', duration: 'timeDuration', cycle: 'timeCycle' } as const;

function compileTimer(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const given = (['date', 'duration', 'cycle'] as const).flatMap((timer) => {
    const written = text(child(definition, TIMER_PROPERTY[timer]), 'body');
    return written === undefined ? [] : [{ timer, written }];
  });
  const [only] = given;
  // None, or more than one, is refused by the rules of the structure.
  if (only === undefined || given.length > 1) return undefined;
  const value = compileParameter(problems, event, only.written, `the ${only.timer}`);
  if (value === undefined) return undefined;
  if ('constant' in value) checkTimer(problems, event, only.timer, value.constant);
  const opening = openingOf(problems, event);
  return { kind: 'timer', timer: only.timer, value, ...(opening !== undefined && { opening }) };
}

/** `yc:timer`. */
function openingOf(problems: Problems, event: ModdleElement): string | undefined {
  const written = extension(event, 'yc:Timer');
  const actsAt = text(written, 'actsAt');
  if (actsAt === undefined) return undefined;
  const startsProcess =
    event.$type === 'bpmn:StartEvent' && event.$parent?.$type === 'bpmn:Process';
  if (actsAt === 'opening' && !startsProcess) return text(written, 'calendar') ?? 'default';
  const found = startsProcess ? 'it starts the process' : `it is "${actsAt}"`;
  problems.error(
    event,
    'timer-opening',
    `Expected yc:timer of ${nameOf(event)} to have actsAt="opening" within a process but ${found}`,
  );
  return undefined;
}

/** A constant is read now, so that a slip of the pen is found at deployment. */
function checkTimer(
  problems: Problems,
  event: ModdleElement,
  timer: 'date' | 'duration' | 'cycle',
  written: string,
): void {
  try {
    timerDue(timer, written, 0, 'UTC');
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    problems.error(event, 'timer-syntax', `${nameOf(event)}: ${error.message}`);
  }
}

function compileSignal(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const written = text(child(definition, 'signalRef'), 'name');
  const name = compileParameter(problems, event, written, 'the signal name');
  if (name !== undefined) return { kind: 'signal', name };
  return lacks(problems, event, 'a signal with a name');
}

function compileError(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const code = codeOf(definition, 'errorRef', 'errorCode');
  if (code !== undefined) return { kind: 'error', code };
  return isThrowing(event) ? lacks(problems, event, 'an error with a code') : { kind: 'error' };
}

function compileEscalation(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const code = codeOf(definition, 'escalationRef', 'escalationCode');
  if (code !== undefined) return { kind: 'escalation', code };
  if (!isThrowing(event)) return { kind: 'escalation' };
  return lacks(problems, event, 'an escalation with a code');
}

/** A code, or the name where a model gives only that. */
function codeOf(definition: ModdleElement, reference: string, property: string) {
  const referred = child(definition, reference);
  return text(referred, property) ?? text(referred, 'name');
}

function compileConditional(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const written = text(child(definition, 'condition'), 'body');
  if (written === undefined) return lacks(problems, event, 'a condition');
  const condition = compileCondition(problems, event, written);
  const filter = compileVariableFilter(problems, event, definition);
  return condition && { kind: 'conditional', condition, ...(filter !== undefined && { filter }) };
}

function compileCompensation(
  _problems: Problems,
  _event: ModdleElement,
  definition: ModdleElement,
): EventDefinition {
  const activity = child(definition, 'activityRef')?.id;
  return {
    kind: 'compensation',
    ...(activity !== undefined && { activity }),
    wait: definition.get('waitForCompletion') !== false,
  };
}

function compileLink(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const name = text(definition, 'name');
  return name === undefined ? lacks(problems, event, 'a link name') : { kind: 'link', name };
}

function lacks(problems: Problems, event: ModdleElement, what: string): undefined {
  problems.error(
    event,
    'missing-reference',
    `Expected ${nameOf(event)} to refer to ${what} but it does not`,
  );
  return undefined;
}
