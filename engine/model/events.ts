import type { EventDefinition, ScopeOrNode } from './definition.ts';
import { compileEventDefinition } from './event-definitions.ts';
import { compileMessageOf, throwsByJob } from './messages.ts';
import { elements, type ModdleElement } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** Events that cannot be without a definition. */
const NEEDS_DEFINITION = ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];

type EventSettings = Pick<ScopeOrNode, 'events' | 'parallelMultiple'>;

/** What an event catches or throws; a problem for each definition that is refused. */
export function compileEvents(problems: Problems, event: ModdleElement): EventSettings {
  const definitions = [
    ...elements(event, 'eventDefinitions'),
    ...elements(event, 'eventDefinitionRef'),
  ];
  if (definitions.length === 0 && NEEDS_DEFINITION.includes(event.$type)) {
    problems.error(
      event,
      'missing-event-definition',
      `Expected ${nameOf(event)} to say what it waits for but it has no event definition`,
    );
  }
  return {
    events: definitions.flatMap((definition) => compileOne(problems, event, definition)),
    parallelMultiple: event.get('parallelMultiple') === true && definitions.length > 1,
  };
}

/** A send task throws its message, a receive task waits for it. */
export function compileMessageTask(problems: Problems, task: ModdleElement): EventSettings {
  const isJob = task.$type === 'bpmn:SendTask' && throwsByJob(task);
  const message = isJob ? undefined : compileMessageOf(problems, task, task);
  return { events: message === undefined ? [] : [message], parallelMultiple: false };
}

function compileOne(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): EventDefinition[] {
  if (definition.$type === 'bpmn:MessageEventDefinition' && throwsByJob(event)) return [];
  const compiled = compileEventDefinition(problems, event, definition);
  return compiled === undefined ? [] : [compiled];
}
