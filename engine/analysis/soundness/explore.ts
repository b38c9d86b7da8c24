import type { CompactNet } from './compact-net.ts';
import { earlyPlaces } from './early-places.ts';
import { Marking } from './marking.ts';

/** The markings of a net that can be reached, in the order in which they were found. */
export interface Exploration {
  /** Every one was looked at. */
  complete: boolean;
  /** How many were looked at. */
  looked: number;
  /** Markings as texts; see `Marking`. */
  keys: string[];
  /** From which marking, by which transition, each was first reached. */
  parents: number[];
  via: number[];
  /** All steps between markings; −1 as target for what leaves the scope or is not followed. */
  edges: { from: number[]; via: number[]; to: number[] };
  /** By transition: the first marking in which it fired. */
  firstFired: Map<number, number>;
  /** Markings in which the scope is done. */
  over: number[];
  /** Markings in which tokens are left and nothing moves them. */
  stuck: number[];
  /** Steps that bring two tokens together; what comes after is not followed. */
  doubles: { marking: number; via: number; place: number }[];
}

/** Of the markings that may be looked at, the share in which every order of steps is tried. */
const ALL_ORDERS = 0.1;

/**
 * Breadth first, so that the first way to a marking is a shortest one. What turns out to be large is
 * begun again, with such steps first as no other step depends on.
 */
export function explore(net: CompactNet, maximumStates: number): Exploration {
  const early = earlyPlaces(net);
  if (early.size === 0) return search(net, maximumStates, early);
  const first = search(net, Math.floor(maximumStates * ALL_ORDERS), new Set());
  if (first.complete) return first;
  const second = search(net, maximumStates - first.looked, early);
  return { ...second, looked: first.looked + second.looked };
}

/** Of the markings that may be looked at, the share in which the search goes into the breadth. */
const BREADTH = 0.9;

/**
 * What is too large for the breadth is searched in the depth with what is left of the limit: that
 * comes to an end of the process sooner.
 */
export function search(net: CompactNet, maximumStates: number, early: Set<number>): Exploration {
  const explorer = new Explorer(net, early);
  const { found } = explorer;
  let looked = 0;
  for (; looked < found.keys.length && looked < maximumStates * BREADTH; looked += 1) {
    explorer.follow(looked);
  }
  const open = [...found.keys.keys()].slice(looked);
  for (; open.length > 0 && looked < maximumStates; looked += 1) {
    const next = found.keys.length;
    explorer.follow(open.pop() ?? 0);
    for (let at = next; at < found.keys.length; at += 1) open.push(at);
  }
  found.complete = open.length === 0;
  found.looked = looked;
  return found;
}

class Explorer {
  readonly found: Exploration = {
    complete: true,
    looked: 0,
    keys: [],
    parents: [],
    via: [],
    edges: { from: [], via: [], to: [] },
    firstFired: new Map(),
    over: [],
    stuck: [],
    doubles: [],
  };
  private readonly net: CompactNet;
  private readonly marking: Marking;
  private readonly numbers = new Map<string, number>();
  /** By transition: the last marking in which it was tried. */
  private readonly tried: Int32Array;

  private readonly early: Set<number>;

  constructor(net: CompactNet, early: Set<number>) {
    this.net = net;
    this.early = early;
    this.marking = new Marking(net);
    this.tried = new Int32Array(net.transitions.length).fill(-1);
    this.numberOf(String.fromCharCode(net.source), { parent: -1, via: -1 });
  }

  follow(number: number): void {
    const { marking, found } = this;
    marking.load(found.keys[number] ?? '');
    if (marking.isOver()) {
      found.over.push(number);
      return;
    }
    let goesOn = false;
    const early = marking.marked().find((place) => this.early.has(place));
    for (const place of early === undefined ? marking.marked() : [early]) {
      for (const via of this.net.takers[place] ?? []) {
        if (this.tried[via] === number) continue;
        this.tried[via] = number;
        if (this.attempt(number, via)) goesOn = true;
      }
    }
    // What only an event from outside can rescue is stuck: the engine calls for a person.
    if (!goesOn) found.stuck.push(number);
  }

  /** Whether the transition can fire by itself. */
  private attempt(number: number, via: number): boolean {
    const transition = this.net.transitions[via];
    if (transition === undefined || !this.marking.isEnabled(transition)) return false;
    const { firstFired, edges, doubles } = this.found;
    if (!firstFired.has(via)) firstFired.set(via, number);
    const step = this.marking.fire(transition);
    if (step.kind === 'double') doubles.push({ marking: number, via, place: step.place });
    edges.from.push(number);
    edges.via.push(via);
    edges.to.push(step.kind === 'marking' ? this.numberOf(step.key, { parent: number, via }) : -1);
    return !transition.origin.isTrigger;
  }

  private numberOf(key: string, from: { parent: number; via: number }): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { keys, parents, via } = this.found;
    const number = keys.length;
    this.numbers.set(key, number);
    keys.push(key);
    parents.push(from.parent);
    via.push(from.via);
    return number;
  }
}
