import type { ProcessDefinition } from '../../model/definition.ts';
import type { Event, EventType } from '../event.ts';
import type { InstanceState } from '../instance.ts';

/** Writes one kind of event into the state. */
export type Applier<E extends Event> = (
  state: InstanceState,
  event: E,
  definition: ProcessDefinition,
) => void;

export type Appliers<T extends EventType> = {
  [K in T]: Applier<Extract<Event, { type: K }>>;
};

/** For events that tell what happened and change nothing that is remembered. */
export const nothing = (): void => undefined;
