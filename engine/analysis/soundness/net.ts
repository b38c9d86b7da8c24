import type { Trail } from './trail.ts';

/**
 * A Petri net with a few extras, one for each scope of a model: tokens lie on places, a transition
 * takes them from some and puts them on others. Extras are transitions that empty the scope
 * (terminate, interruption), inhibitors, and joins that look at the whole scope (clause 13.4.3).
 */
export interface Place {
  id: number;
  /** Node from which a token here goes on; −1 for a place that only controls. */
  node: number;
  /** Sequence flow on which it lies; −1 if it is inside the node. */
  flow: number;
  /** Says something of the scope and is no token: it does not keep the scope from ending. */
  isControl: boolean;
  /** The engine stays here until something happens outside, or another token comes. */
  waits: boolean;
  /** A second token changes nothing: the first one ends the scope, and it with it. */
  absorbs: boolean;
  /** Places that a reduction has found to be marked exactly when this one is. */
  twins: number[];
}

export interface Transition {
  id: number;
  /** A place that gives two tokens stands twice; so do those that get two. */
  consumes: number[];
  produces: number[];
  trail: Trail;
  /** Places that must be empty. */
  inhibitors: number[];
  /** Every other token of the scope is removed (clauses 13.5.4 and 13.5.6). */
  clears: boolean;
  /** The scope is left: normally it does not end by itself then. */
  leaves: boolean;
  /** Something from outside starts an event subprocess: it needs a scope that is still busy. */
  isTrigger: boolean;
  join?: WaitingJoin;
}

/** An inclusive or complex join: takes one token from each flow that has one. */
export interface WaitingJoin {
  kind: 'inclusive' | 'complex' | 'reset';
  /** Index of the gateway. */
  node: number;
  /** Places of its incoming flows. */
  flows: number[];
  /** By position in `flows`: the places from which a token may still come to it, 1 for yes. */
  comesFrom: Uint8Array[];
}

export class Net {
  readonly places: Place[] = [];
  readonly transitions: Transition[] = [];
  /** The place that is marked to begin with. */
  readonly source: number;

  constructor() {
    this.source = this.place({ node: -1 });
  }

  place(about: Partial<Place> & Pick<Place, 'node'>): number {
    const id = this.places.length;
    this.places.push({
      flow: -1,
      isControl: false,
      waits: false,
      absorbs: false,
      twins: [],
      ...about,
      id,
    });
    return id;
  }

  transition(about: Partial<Transition> & Pick<Transition, 'consumes' | 'produces'>): Transition {
    const transition: Transition = {
      trail: undefined,
      inhibitors: [],
      clears: false,
      leaves: false,
      isTrigger: false,
      ...about,
      id: this.transitions.length,
    };
    this.transitions.push(transition);
    return transition;
  }
}

/** Takes and puts tokens and does nothing else. */
export function isPlain({ inhibitors, clears, leaves, isTrigger, join }: Transition): boolean {
  return inhibitors.length === 0 && !clears && !leaves && !isTrigger && join === undefined;
}
