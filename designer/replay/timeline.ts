import type { Event } from '../../engine/state/event.ts';
import type { Value } from '../../engine/state/value.ts';

/** What replay needs of a journal entry. */
export interface Entry {
  seq: number;
  /** ISO 8601. */
  now: string;
  actor: string;
  actorName: string;
  events: Event[];
}

/** One event of a case, with what it refers to looked up. */
export interface Moment {
  /** Place in the whole log, from 0. */
  index: number;
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  actor: string;
  actorName: string;
  event: Event;
  /** Element or flow that it concerns. */
  element?: string;
  /** For VariableSet: the value that was there; absent when there was none. */
  before?: Value;
}

/** A step of the replay: the events that one sees happen at once. */
export interface Frame {
  first: number;
  /** Index of its last event. */
  last: number;
  at: number;
  /** Flows that tokens travel in this step. */
  flows: string[];
}

export interface Timeline {
  moments: Moment[];
  frames: Frame[];
}

/** Events that change the picture; the others belong to the step before them. */
const SEEN: ReadonlySet<Event['type']> = new Set([
  'InstanceStarted',
  'InstanceCompleted',
  'InstanceTerminated',
  'ElementActivated',
  'ElementCompleted',
  'ElementTerminated',
  'FlowTaken',
  'TaskAssigned',
  'TaskCompleted',
  'IncidentRaised',
  'IncidentResolved',
  'ClockPaused',
  'ClockResumed',
  'ClockBreached',
]);

/** Reads a journal into moments and steps. */
export function timelineOf(entries: Entry[]): Timeline {
  const lookUp = new LookUp();
  const moments: Moment[] = [];
  for (const { seq, now, actor, actorName, events } of entries) {
    for (const event of events) {
      const found = lookUp.read(event);
      const place = { index: moments.length, seq, at: Date.parse(now), actor, actorName };
      moments.push({ ...place, event, ...found });
    }
  }
  return { moments, frames: framesOf(moments) };
}

function framesOf(moments: Moment[]): Frame[] {
  const frames: Frame[] = [];
  for (const { index, at, event, seq } of moments) {
    const open = frames.at(-1);
    const previous = moments[index - 1];
    const isFlow = event.type === 'FlowTaken';
    // A split sends all its tokens off together.
    const isSameSplit = isFlow && previous?.event.type === 'FlowTaken' && previous.seq === seq;
    const isOwnStep = SEEN.has(event.type) && !isSameSplit;
    if (!open || isOwnStep) {
      frames.push({ first: index, last: index, at, flows: isFlow ? [event.flow] : [] });
    } else {
      open.last = index;
      if (isFlow) open.flows.push(event.flow);
    }
  }
  return frames;
}

/** The step in which an event happens. */
export function frameOf({ frames }: Timeline, index: number): number {
  let [low, high] = [0, frames.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((frames[middle]?.first ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds what events refer to by key only: the element of a task, the value before. */
class LookUp {
  private readonly elements = new Map<number, string>();
  private readonly owners = new Map<number, number>();
  private readonly values = new Map<string, Value>();

  read(event: Event): { element?: string; before?: Value } {
    if (event.type === 'ElementActivated') this.elements.set(event.key, event.element);
    if ('owner' in event && 'key' in event && event.owner !== undefined)
      this.owners.set(event.key, event.owner);
    if (event.type === 'VariableSet') return this.readVariable(event);
    const element = this.elementOf(event);
    return element === undefined ? {} : { element };
  }

  private readVariable({ scope, name, value }: { scope: number; name: string; value: Value }) {
    const place = `${scope} ${name}`;
    const before = this.values.get(place);
    this.values.set(place, value);
    const element = this.elements.get(scope);
    return {
      ...(element === undefined ? {} : { element }),
      ...(before === undefined ? {} : { before }),
    };
  }

  private elementOf(event: Event): string | undefined {
    if (event.type === 'FlowTaken') return event.flow;
    if ('element' in event) return event.element;
    if ('owner' in event && event.owner !== undefined) return this.elements.get(event.owner);
    if (!('key' in event)) return undefined;
    const owner = this.owners.get(event.key);
    return this.elements.get(owner ?? event.key);
  }
}
