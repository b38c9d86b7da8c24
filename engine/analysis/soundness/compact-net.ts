import { takenBy } from './incidence.ts';
import type { Net, Place, Transition } from './net.ts';

/** Places of a marking are written as characters. */
export const MOST_PLACES = 0x10000;

/** What is left of a net after its reduction, with consecutive numbers. */
export interface CompactNet {
  places: Place[];
  transitions: CompactTransition[];
  /** By place: the transitions that may take a token from it. */
  takers: number[][];
  source: number;
  /** How many tokens a place may have (more than one only for the quantities of clause 13.3.2). */
  capacity: number;
}

export interface CompactTransition {
  origin: Transition;
  /** How many tokens it takes from which place. */
  needs: { place: number; tokens: number }[];
  produces: number[];
  inhibitors: number[];
  join?: { kind: string; flows: number[]; comesFrom: Uint8Array[] };
}

export function compact(net: Net, transitions: Transition[], capacity: number): CompactNet {
  const numbers = new Map<number, number>();
  const places: Place[] = [];
  const numberOf = (id: number): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const place = net.places[id];
    if (place === undefined) throw new Error(`Expected a place ${String(id)}`);
    numbers.set(id, places.length);
    return places.push(place) - 1;
  };
  const source = numberOf(net.source);
  for (const each of transitions) [...takenBy(each), ...each.produces].forEach(numberOf);
  const ids = places.map(({ id }) => id);
  const takers = places.map((): number[] => []);
  const compacted = transitions.map((origin, index): CompactTransition => {
    for (const id of new Set(takenBy(origin))) takers[numberOf(id)]?.push(index);
    return {
      origin,
      needs: counted(origin.consumes.map(numberOf)),
      produces: origin.produces.map(numberOf),
      inhibitors: origin.inhibitors.flatMap((id) => numbers.get(id) ?? []),
      ...(origin.join && {
        join: {
          kind: origin.join.kind,
          flows: origin.join.flows.map(numberOf),
          comesFrom: origin.join.comesFrom.map((marks) =>
            Uint8Array.from(ids, (id) => marks[id] ?? 0),
          ),
        },
      }),
    };
  });
  return { places, transitions: compacted, takers, source, capacity };
}

function counted(places: number[]): CompactTransition['needs'] {
  return [...new Set(places)].map((place) => ({
    place,
    tokens: places.filter((each) => each === place).length,
  }));
}
