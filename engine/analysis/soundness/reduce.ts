import { Incidence, takenBy } from './incidence.ts';
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
  }
  return incidence.remaining();
}

type Touch = (transition: Transition) => void;

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

/** Two places that get and give their tokens together: one of them says it all. */
function joinEqualPlaces(incidence: Incidence, place: number, touch: Touch): void {
  const [producer] = incidence.into(place);
  const isOnOwn = [...incidence.outOf(place)].every((way) => way.join === undefined);
  if (producer === undefined || producer.produces.length < 2 || !isOnOwn) return;
  for (const other of producer.produces) {
    if (other === place || incidence.place(other).isControl) continue;
    if (!haveSameNeighbours(incidence, place, other)) continue;
    incidence.place(place).twins.push(other, ...incidence.place(other).twins);
    for (const transition of [...incidence.outOf(other), ...incidence.into(other)]) {
      incidence.disconnect(transition);
      transition.consumes = transition.consumes.filter((each) => each !== other);
      transition.produces = transition.produces.filter((each) => each !== other);
      incidence.connect(transition);
      touch(transition);
    }
    return;
  }
}

function haveSameNeighbours(incidence: Incidence, one: number, other: number): boolean {
  if (!areAlike(incidence, one, other)) return false;
  const [into, outOf] = [incidence.into(one), incidence.outOf(one)];
  if (into.size !== incidence.into(other).size || outOf.size !== incidence.outOf(other).size) {
    return false;
  }
  return (
    [...into].every((each) => count(each.produces, one) === count(each.produces, other)) &&
    [...outOf].every((each) => count(each.consumes, one) === count(each.consumes, other))
  );
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

/**
 * A join that looks at the whole scope asks where each token waits: one that waits may not be moved
 * to where it would go on at once, nor split.
 */
function isSameForJoins(incidence: Incidence, place: number, way: Transition): boolean {
  if (!incidence.place(place).waits) return true;
  const [target, ...others] = way.produces;
  return target !== undefined && others.length === 0 && incidence.place(target).waits;
}

/** A token on either place means the same to the rest of the net. */
function areAlike(incidence: Incidence, one: number, other: number): boolean {
  return (
    incidence.inhibitsSame(one, other) &&
    incidence.place(one).absorbs === incidence.place(other).absorbs
  );
}

/** On the way the turn may be taken, or not. */
function passing(before: Transition, turn: Transition) {
  return join(before.trail, either(undefined, turn.trail));
}

function sorted(places: number[]): string {
  return [...places].sort((one, other) => one - other).join(' ');
}

function count(places: number[], place: number): number {
  return places.filter((each) => each === place).length;
}
