import type { Event } from '../../../../engine/state/event.ts';
import type { Value } from '../../../../engine/state/value.ts';

/** One thing that an event says besides its element: a field's name and value. */
export interface Fact {
  name: string;
  value: Value;
}

/** What other columns say already, or nobody reads. */
const HIDDEN = new Set([
  'type',
  'key',
  'owner',
  'scope',
  'element',
  'flow',
  'instance',
  'root',
  'hash',
  'child',
  'wake',
  'group',
  'clock',
  'from',
]);

/** The facts of an event; those of an inner record (an assignment) stand among them. */
export function factsOf(event: Event): Fact[] {
  return entriesOf(event as unknown as Record<string, Value>);
}

function entriesOf(record: Record<string, Value | undefined>): Fact[] {
  return Object.entries(record)
    .filter(([name, value]) => !HIDDEN.has(name) && value !== undefined && value !== null)
    .flatMap(([name, value = null]) =>
      isRecord(value) ? entriesOf(value) : [{ name, value } satisfies Fact],
    );
}

function isRecord(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
