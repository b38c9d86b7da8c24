import { isPlain, type Net, type Place, type Transition } from './net.ts';

/** A net that can be changed: which transitions put tokens on a place and which take them. */
export class Incidence {
  readonly net: Net;
  readonly producers: Set<Transition>[];
  readonly consumers: Set<Transition>[];
  /** Transitions that are inhibited by a token on the place, as a text to compare. */
  private readonly inhibits: string[];

  constructor(net: Net) {
    this.net = net;
    this.producers = net.places.map(() => new Set());
    this.consumers = net.places.map(() => new Set());
    const inhibited = net.places.map((): number[] => []);
    for (const transition of net.transitions) {
      this.connect(transition);
      for (const place of transition.inhibitors) inhibited[place]?.push(transition.id);
    }
    this.inhibits = inhibited.map((ids) => ids.join(' '));
  }

  place(id: number): Place {
    const place = this.net.places[id];
    if (place === undefined) throw new Error(`Expected a place ${String(id)}`);
    return place;
  }

  into(place: number): Set<Transition> {
    return this.producers[place] ?? new Set();
  }

  outOf(place: number): Set<Transition> {
    return this.consumers[place] ?? new Set();
  }

  inhibitsSame(one: number, other: number): boolean {
    return this.inhibits[one] === this.inhibits[other];
  }

  inhibitsNothing(place: number): boolean {
    return this.inhibits[place] === '';
  }

  /** The only transition that takes tokens from here, if it takes no others and is plain. */
  onlyWayOn(place: number): Transition | undefined {
    const [transition, ...others] = this.outOf(place);
    if (transition === undefined || others.length > 0 || !isPlain(transition)) return undefined;
    return transition.consumes.length === 1 ? transition : undefined;
  }

  connect(transition: Transition): void {
    for (const place of takenBy(transition)) this.outOf(place).add(transition);
    for (const place of transition.produces) this.into(place).add(transition);
  }

  disconnect(transition: Transition): void {
    for (const place of takenBy(transition)) this.outOf(place).delete(transition);
    for (const place of transition.produces) this.into(place).delete(transition);
  }

  /** What is left, as a net of its own would have it. */
  remaining(): Transition[] {
    const left = new Set<Transition>();
    for (const transitions of this.consumers) for (const each of transitions) left.add(each);
    return this.net.transitions.filter((transition) => left.has(transition));
  }
}

/** Places whose tokens a transition may take. */
export function takenBy({ consumes, join }: Transition): number[] {
  return join === undefined ? consumes : [...consumes, ...join.flows];
}
