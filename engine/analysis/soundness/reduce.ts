import { Incidence, takenBy } from './incidence.ts';
import { areAlike, joinEqualPlaces, type Touch } from './equal-places.ts';
import { isPlain, type Net, type Transition } from './net.ts';
import { either, join } from './trail.ts';

/**
 * Makes a net smaller without changing what can go wrong in it (T. Murata, "Petri Nets: Properties,
 * Analysis and Applications", 1989, section V-A): places and transitions in a row become one, and so
 * do such with the same neighbours. Structured parts of a model vanish altogether, so the size of a
 * model matters only where it is not structured.
 */
export function reduce(net: Net, options: { hasWaitingJoins: boolean }): Transition[] {
  const incidence = new Incidence(net);
  const open = new Set(net.places.map(({ id }) => id));
  const touch = (transition: Transition) => {
    for (const place of [...takenBy(transition), ...transition.produces]) open.add(place);
  };
  for (const place of open) {
    open.delete(place);
    if (incidence.place(place).isControl || place === net.source) continue;
    joinEqualTransitions(incidence, place, touch);
    dropSelfLoops(incidence, place, touch);
    joinEqualPlaces(incidence, place, touch);
    dropSidePath(incidence, place, touch);
    moveOn(incidence, place, { ...options, touch });
    chooseEarlier(incidence, place, { ...options, touch });
  }
  return incidence.remaining();
}

/** Two transitions that take and put the same tokens: either of them stands for both. */
function joinEqualTransitions(incidence: Incidence, place: number, touch: Touch): void {
  if (incidence.outOf(place).size < 2) return;
  const known = new Map<string, Transition>();
  for (const transition of [...incidence.outOf(place)]) {
    if (!isPlain(transition)) continue;
    const key = `${sorted(transition.consumes)}|${sorted(transition.produces)}`;
    const same = known.get(key);
    if (same === undefined) {
      known.set(key, transition);
      continue;
    }
    same.trail = either(same.trail, transition.trail);
    incidence.disconnect(transition);
    touch(same);
  }
}

/** A way back to where one is; only where there is another way, else it would be the end. */
function dropSelfLoops(incidence: Incidence, place: number, touch: Touch): void {
  const ways = [...incidence.outOf(place)].filter(({ consumes }) => consumes.length === 1);
  const turns = ways.filter(
    (way) => isPlain(way) && way.produces.length === 1 && way.produces[0] === place,
  );
  if (turns.length === 0 || turns.length === ways.length) return;
  for (const turn of turns) {
    incidence.disconnect(turn);
    for (const before of incidence.into(place)) before.trail = passing(before, turn);
    touch(turn);
  }
}

/** The path of an event that interrupts nothing and then ends: it touches nothing else. */
function dropSidePath(incidence: Incidence, place: number, touch: Touch): void {
  const end = incidence.onlyWayOn(place);
  const [event, ...others] = incidence.into(place);
  if (end === undefined || end.produces.length > 0 || others.length > 0) return;
  if (event === undefined || event.isTrigger || !event.inhibitors.includes(place)) return;
  const [host, ...more] = event.consumes;
  const isBeside = event.produces.length === 2 && event.produces.includes(host ?? -1);
  if (host === undefined || more.length > 0 || !isBeside) return;
  incidence.disconnect(event);
  incidence.disconnect(end);
  const side = { ...event, trail: join(event.trail, end.trail) };
  for (const before of incidence.into(host)) before.trail = passing(before, side);
  touch(event);
}

interface Moving {
  hasWaitingJoins: boolean;
  touch: Touch;
}

/** A token that has only one way to go is already where that leads. */
function moveOn(incidence: Incidence, place: number, { hasWaitingJoins, touch }: Moving): void {
  const way = incidence.onlyWayOn(place);
  if (way === undefined || way.produces.length === 0 || way.produces.includes(place)) return;
  if (way.produces.some((each) => !areAlike(incidence, place, each))) return;
  if (hasWaitingJoins && !isSameForJoins(incidence, place, way)) return;
  const producers = [...incidence.into(place)];
  incidence.disconnect(way);
  for (const producer of producers) {
    incidence.disconnect(producer);
    producer.produces = producer.produces.flatMap((each) => (each === place ? way.produces : each));
    producer.trail = join(producer.trail, way.trail);
    incidence.connect(producer);
    touch(producer);
  }
}

/** Where there is only one way to a choice, the choice can be made when that way is gone. */
function chooseEarlier(incidence: Incidence, place: number, { hasWaitingJoins, touch }: Moving) {
  const [before, ...others] = incidence.into(place);
  const ways = [...incidence.outOf(place)];
  if (before === undefined || others.length > 0 || ways.length < 2) return;
  if (before.produces.length > 1 || before.join !== undefined) return;
  if (hasWaitingJoins && incidence.place(place).waits) return;
  const isFree = ways.every(
    (way) =>
      isPlain(way) &&
      way.consumes.length === 1 &&
      way.produces.every((each) => areAlike(incidence, place, each)),
  );
  if (!isFree || !ways.some(({ produces }) => produces.length > 0)) return;
  incidence.disconnect(before);
  for (const way of ways) {
    incidence.disconnect(way);
    way.consumes = before.consumes;
    way.inhibitors = before.inhibitors;
    way.clears = before.clears;
    way.isTrigger = before.isTrigger;
    way.trail = join(before.trail, way.trail);
    incidence.connect(way);
    touch(way);
  }
}

/**
 * A join that looks at the whole scope asks where each token waits: one that waits may not be moved
 * to where it would go on at once, nor split.
 */
function isSameForJoins(incidence: Incidence, place: number, way: Transition): boolean {
  if (!incidence.place(place).waits) return true;
  const [target, ...others] = way.produces;
  return target !== undefined && others.length === 0 && incidence.place(target).waits;
}

/** On the way the turn may be taken, or not. */
function passing(before: Transition, turn: Transition) {
  return join(before.trail, either(undefined, turn.trail));
}

function sorted(places: number[]): string {
  return [...places].sort((one, other) => one - other).join(' ');
}
