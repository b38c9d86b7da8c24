import { timerDue, TimeError } from '../calendar/index.ts';
import type { EventDefinition } from './definition.ts';
import { compileParameter } from './expressions.ts';
import { child, elements, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** Which event definitions execute at which position. */
const SUPPORTED: Record<string, string[]> = {
  'bpmn:StartEvent': ['bpmn:MessageEventDefinition', 'bpmn:TimerEventDefinition'],
  'bpmn:EndEvent': ['bpmn:ErrorEventDefinition', 'bpmn:TerminateEventDefinition'],
  'bpmn:IntermediateCatchEvent': ['bpmn:TimerEventDefinition'],
  'bpmn:BoundaryEvent': ['bpmn:TimerEventDefinition', 'bpmn:ErrorEventDefinition'],
};

/** Events that cannot be without a definition. */
const NEEDS_DEFINITION = ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];

/** The event definition of an event; undefined for a none event and for what is refused. */
export function compileEvent(
  problems: Problems,
  event: ModdleElement,
): EventDefinition | undefined {
  const definitions = elements(event, 'eventDefinitions');
  const [definition] = definitions;
  if (definitions.length > 1) {
    refuse(problems, event, 'several event definitions');
    return undefined;
  }
  if (definition === undefined) {
    if (NEEDS_DEFINITION.includes(event.$type)) {
      problems.error(
        event,
        'missing-event-definition',
        `Expected ${nameOf(event)} to say what it waits for but it has no event definition`,
      );
    }
    return undefined;
  }
  if (SUPPORTED[event.$type]?.includes(definition.$type) !== true) {
    refuse(problems, event, definition.$type);
    return undefined;
  }
  return compileDefinition(problems, event, definition);
}

function refuse(problems: Problems, event: ModdleElement, what: string): void {
  problems.error(
    event,
    'unsupported-element',
    `Expected an element that this engine executes but ${nameOf(event)} is a ${event.$type} with ${what}`,
  );
}

function compileDefinition(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  switch (definition.$type) {
    case 'bpmn:TimerEventDefinition':
      return compileTimer(problems, event, definition);
    case 'bpmn:MessageEventDefinition':
      return compileMessage(problems, event, definition);
    case 'bpmn:ErrorEventDefinition':
      return compileError(problems, event, definition);
    default:
      return { kind: 'terminate' };
  }
}

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
  if (only === undefined || given.length > 1) {
    problems.error(
      event,
      'timer-syntax',
      `Expected the timer of ${nameOf(event)} to have a date, a duration or a cycle but it has ${given.length === 0 ? 'none' : 'several'}`,
    );
    return undefined;
  }
  const value = compileParameter(problems, event, only.written, `the ${only.timer}`);
  if (value === undefined) return undefined;
  if ('constant' in value) checkTimer(problems, event, only.timer, value.constant);
  return { kind: 'timer', timer: only.timer, value };
}

const TIMER_PROPERTY = { date: 'timeDate', duration: 'timeDuration', cycle: 'timeCycle' } as const;

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

function compileMessage(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const name = text(child(definition, 'messageRef'), 'name');
  if (name !== undefined) return { kind: 'message', name };
  problems.error(
    event,
    'missing-reference',
    `Expected ${nameOf(event)} to refer to a message with a name but it does not`,
  );
  return undefined;
}

function compileError(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition | undefined {
  const code = text(child(definition, 'errorRef'), 'errorCode');
  if (code !== undefined) return { kind: 'error', code };
  if (event.$type === 'bpmn:BoundaryEvent') return { kind: 'error' };
  problems.error(
    event,
    'missing-reference',
    `Expected ${nameOf(event)} to refer to an error with a code but it does not`,
  );
  return undefined;
}
