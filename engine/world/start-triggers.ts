import type { Environment } from '../flow/environment.ts';
import { startingEvents } from '../flow/starts.ts';
import type { EventDefinition, ProcessDefinition } from '../model/definition.ts';
import type { Variables } from '../state/value.ts';

/** One way to start a process without a person: by a message, a signal, a time or a condition. */
export interface StartTrigger {
  startEvent: string;
  event: EventDefinition;
  /** Constant name of the message or signal. */
  name?: string;
}

/** Everything that starts instances of a process by itself. */
export function startTriggers(definition: ProcessDefinition): StartTrigger[] {
  return startingEvents(definition).flatMap(({ id, events }) =>
    events.map((event) => {
      const name = nameOf(event);
      return { startEvent: id, event, ...(name !== undefined && { name }) };
    }),
  );
}

/**
 * The conditional start events of a process whose condition holds for some variables
 * (clause 10.5.2). Whoever knows of a change asks: no instance is there yet that could wait for it.
 *
 * @throws ExpressionError if a condition cannot be evaluated
 */
export function conditionalStarts(
  definition: ProcessDefinition,
  variables: Variables,
  { now, calendars, limits }: Environment,
): string[] {
  const budget = { steps: limits.expressionSteps };
  const lookup = (name: string) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
  return startTriggers(definition)
    .filter(
      ({ event }) =>
        event.kind === 'conditional' &&
        event.condition.evaluate(lookup, { now, zone: calendars.zone, budget }) === true,
    )
    .map(({ startEvent }) => startEvent);
}

/** A start event stands outside of every instance: there is nothing to compute its name from. */
function nameOf(event: EventDefinition): string | undefined {
  if (event.kind !== 'message' && event.kind !== 'signal') return undefined;
  return 'constant' in event.name ? event.name.constant : undefined;
}
