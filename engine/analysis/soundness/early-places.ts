import type { CompactNet, CompactTransition } from './compact-net.ts';
import { isPlain } from './net.ts';

/**
 * Places whose token may go on before anything else is looked at: it comes there once in a run, only
 * transitions that need no other token take it, and nothing in the net asks that a place be empty.
 * All orders with the other tokens then lead to the same findings (a persistent set; P. Godefroid,
 * "Partial-Order Methods for the Verification of Concurrent Systems", 1996).
 */
export function earlyPlaces(net: CompactNet): Set<number> {
  const isMonotone = net.transitions.every(
    ({ inhibitors, join, origin }) =>
      inhibitors.length === 0 && join === undefined && !origin.isTrigger,
  );
  if (!isMonotone) return new Set();
  const once = markedOnce(net);
  const isFree = (place: number) =>
    (net.takers[place] ?? []).every((taker) => {
      const transition = net.transitions[taker];
      return transition && isPlain(transition.origin) && transition.needs.length === 1;
    });
  return new Set([...once].filter((place) => place !== net.source && isFree(place)));
}

/** Their only transition needs a token of a place that is itself marked once. */
function markedOnce(net: CompactNet): Set<number> {
  const producers = net.places.map((): CompactTransition[] => []);
  for (const transition of net.transitions) {
    for (const place of transition.produces) producers[place]?.push(transition);
  }
  const once = new Set([net.source]);
  for (const place of once) {
    for (const taker of net.takers[place] ?? []) {
      for (const produced of net.transitions[taker]?.produces ?? []) {
        // More than one: two transitions, or one that puts two tokens.
        if (producers[produced]?.length === 1) once.add(produced);
      }
    }
  }
  return once;
}
