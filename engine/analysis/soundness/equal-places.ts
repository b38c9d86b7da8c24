import type { Incidence } from './incidence.ts';
import type { Transition } from './net.ts';

/** Tells that something around a transition has changed. */
export type Touch = (transition: Transition) => void;

/**
 * Places that get and give their tokens together: one of them says it all. They are looked for among
 * the places of a join, when its first one is looked at.
 */
export function joinEqualPlaces(incidence: Incidence, place: number, touch: Touch): void {
  const [join] = incidence.outOf(place);
  if (join === undefined || join.consumes.length < 2 || join.consumes[0] !== place) return;
  for (const [kept = -1, ...twins] of equalAmong(incidence, join.consumes)) {
    if (twins.length > 0) keepOne(incidence, kept, twins).forEach(touch);
  }
}

/** A token on either place means the same to the rest of the net. */
export function areAlike(incidence: Incidence, one: number, other: number): boolean {
  return (
    incidence.inhibitsSame(one, other) &&
    incidence.place(one).absorbs === incidence.place(other).absorbs
  );
}

function equalAmong(incidence: Incidence, places: number[]): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  for (const place of new Set(places)) {
    if (incidence.place(place).isControl || !takesOnly(incidence, place)) continue;
    const key = [incidence.into(place), incidence.outOf(place)].map(idsOf).join('|');
    const group = groups.get(key) ?? [];
    if (group.length === 0 || areAlike(incidence, place, group[0] ?? -1)) group.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => withoutDoubles(incidence, group));
}

/** Joins that look at the whole scope do not take from it. */
function takesOnly(incidence: Incidence, place: number): boolean {
  return [...incidence.outOf(place)].every(({ join }) => join === undefined);
}

function idsOf(transitions: Set<Transition>): string {
  return [...transitions]
    .map(({ id }) => id)
    .sort((one, other) => one - other)
    .join(' ');
}

/** A place that gets or gives two tokens at once is not equal to one that gets one. */
function withoutDoubles(incidence: Incidence, group: number[]): number[] {
  if (group.length < 2) return group;
  const [first = -1] = group;
  const doubles = new Set<number>();
  for (const { consumes, produces } of [...incidence.into(first), ...incidence.outOf(first)]) {
    for (const places of [consumes, produces]) {
      const seen = new Set<number>();
      for (const place of places) (seen.has(place) ? doubles : seen).add(place);
    }
  }
  return group.filter((place) => !doubles.has(place));
}

function keepOne(incidence: Incidence, kept: number, twins: number[]): Transition[] {
  const gone = new Set(twins);
  const { twins: known } = incidence.place(kept);
  for (const twin of twins) known.push(twin, ...incidence.place(twin).twins);
  const around = [...new Set([...incidence.outOf(kept), ...incidence.into(kept)])];
  for (const transition of around) {
    incidence.disconnect(transition);
    transition.consumes = transition.consumes.filter((place) => !gone.has(place));
    transition.produces = transition.produces.filter((place) => !gone.has(place));
    incidence.connect(transition);
  }
  return around;
}
