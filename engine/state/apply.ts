import type { ProcessDefinition } from '../model/definition.ts';
import { clockAppliers } from './apply/clocks.ts';
import { compensationAppliers } from './apply/compensation.ts';
import { elementAppliers } from './apply/elements.ts';
import { instanceAppliers } from './apply/instance.ts';
import { loopAppliers } from './apply/loops.ts';
import { taskAppliers } from './apply/tasks.ts';
import { tokenAppliers } from './apply/tokens.ts';
import type { Applier, Appliers } from './apply/types.ts';
import { urgingAppliers } from './apply/urgings.ts';
import { waitingAppliers } from './apply/waiting.ts';
import type { Event, EventType } from './event.ts';
import type { InstanceState } from './instance.ts';

/** What each event does to the state. */
const appliers: Appliers<EventType> = {
  ...instanceAppliers,
  ...elementAppliers,
  ...tokenAppliers,
  ...loopAppliers,
  ...waitingAppliers,
  ...taskAppliers,
  ...clockAppliers,
  ...compensationAppliers,
  ...urgingAppliers,
};

/** The names of all events. */
export const EVENT_TYPES = Object.keys(appliers) as readonly EventType[];

/**
 * Writes one event into the state. The only writer of state: live execution, recovery, replay and
 * verification all come through here.
 */
export function apply(definition: ProcessDefinition, state: InstanceState, event: Event): void {
  (appliers[event.type] as Applier<Event>)(state, event, definition);
}

/** Writes a whole journal entry into the state: its events, and its time. */
export function applyEntry(
  definition: ProcessDefinition,
  state: InstanceState,
  entry: { now: number; events: Event[] },
): void {
  for (const event of entry.events) apply(definition, state, event);
  state.now = entry.now;
}
