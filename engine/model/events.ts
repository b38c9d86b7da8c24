import type { EventDefinition, ScopeOrNode } from './definition.ts';
import { compileEventDefinition } from './event-definitions.ts';
import { compileMessageOf, throwsByJob } from './messages.ts';
import { elements, type ModdleElement } from './moddle.ts';
import type { Problems } from './problems.ts';

type EventSettings = Pick<ScopeOrNode, 'events' | 'parallelMultiple'>;

/** What an event catches or throws; a problem for each definition that is refused. */
export function compileEvents(problems: Problems, event: ModdleElement): EventSettings {
  const definitions = [
    ...elements(event, 'eventDefinitions'),
    ...elements(event, 'eventDefinitionRef'),
  ];
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
