import { startingEvents } from '../flow/starts.ts';
import type { EventDefinition, ProcessDefinition } from '../model/definition.ts';

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

/** A start event stands outside of every instance: there is nothing to compute its name from. */
function nameOf(event: EventDefinition): string | undefined {
  if (event.kind !== 'message' && event.kind !== 'signal') return undefined;
  return 'constant' in event.name ? event.name.constant : undefined;
}
