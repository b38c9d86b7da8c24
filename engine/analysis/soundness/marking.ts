import type { CompactNet, CompactTransition } from './compact-net.ts';

/** What a transition leads to. */
export type Step =
  | { kind: 'marking'; key: string }
  | { kind: 'left' }
  /** Two tokens are where one should be. */
  | { kind: 'double'; place: number };

/**
 * One marking at a time, laid out so that transitions can be tried. As a key it is a text with one
 * character for each token, in the order of the places: small, and equal for equal markings.
 */
export class Marking {
  private readonly net: CompactNet;
  private readonly counts: Uint8Array;
  /** The place of each token. */
  private tokens: number[] = [];
  private readonly taken: Uint8Array;

  constructor(net: CompactNet) {
    this.net = net;
    this.counts = new Uint8Array(net.places.length);
    this.taken = new Uint8Array(net.places.length);
  }

  load(key: string): void {
    for (const place of this.tokens) this.counts[place] = 0;
    this.tokens = [];
    for (let at = 0; at < key.length; at += 1) {
      const place = key.charCodeAt(at);
      this.tokens.push(place);
      this.counts[place] = this.tokensOn(place) + 1;
    }
  }

  tokensOn(place: number): number {
    return this.counts[place] ?? 0;
  }

  /** Places with tokens, one after the other. */
  marked(): number[] {
    return this.tokens;
  }

  /** Nothing is active or under way: the scope is done (clause 13.5.4). */
  isOver(): boolean {
    return this.tokens.every((place) => this.net.places[place]?.isControl === true);
  }

  isEnabled({ origin, needs, inhibitors, join }: CompactTransition): boolean {
    for (const { place, tokens } of needs) if (this.tokensOn(place) < tokens) return false;
    for (const place of inhibitors) if (this.tokensOn(place) > 0) return false;
    if (origin.isTrigger && this.isOver()) return false;
    return join === undefined || this.mayJoin(join);
  }

  fire(transition: CompactTransition): Step {
    if (transition.origin.leaves) return { kind: 'left' };
    this.take(transition);
    const tokens = this.remaining(transition.origin.clears);
    for (const place of transition.produces) this.put(tokens, place);
    const double = this.doubleIn(tokens);
    if (double !== undefined) return { kind: 'double', place: double };
    return { kind: 'marking', key: String.fromCharCode(...tokens) };
  }

  /** Notes the tokens that go: what the transition needs, or one from each filled flow of a join. */
  private take({ needs, join }: CompactTransition): void {
    for (const { place, tokens } of needs) this.taken[place] = tokens;
    for (const place of join?.flows ?? []) if (this.tokensOn(place) > 0) this.taken[place] = 1;
  }

  private remaining(clears: boolean): number[] {
    const left: number[] = [];
    for (const place of this.tokens) {
      const toTake = this.taken[place] ?? 0;
      if (toTake > 0) this.taken[place] = toTake - 1;
      else if (!clears || this.net.places[place]?.isControl === true) left.push(place);
    }
    return left;
  }

  /** Keeps the order of the places. A token that is absorbed changes nothing. */
  private put(tokens: number[], place: number): void {
    let at = tokens.length;
    while (at > 0 && (tokens[at - 1] ?? 0) > place) at -= 1;
    if (tokens[at - 1] === place && this.net.places[place]?.absorbs === true) return;
    tokens.splice(at, 0, place);
  }

  private doubleIn(tokens: number[]): number | undefined {
    const { capacity } = this.net;
    for (let at = capacity; at < tokens.length; at += 1) {
      if (tokens[at] === tokens[at - capacity]) return tokens[at];
    }
    return undefined;
  }

  /**
   * Clause 13.4.3: a join goes on with what it has if every token that could still come to an empty
   * flow could as well come to a filled one. A token that does not wait moves on before that is asked.
   */
  private mayJoin({ kind, flows, comesFrom }: NonNullable<CompactTransition['join']>): boolean {
    const isFilled = flows.map((place) => this.tokensOn(place) > 0);
    if (kind === 'reset' ? isFilled.includes(true) : !isFilled.includes(true)) return false;
    if (kind === 'complex') return true;
    return !this.tokens.some((place) => {
      const reaches = (filled: boolean) =>
        comesFrom.some((marks, at) => isFilled[at] === filled && marks[place] === 1);
      if (!reaches(false)) return false;
      return this.net.places[place]?.waits !== true || !reaches(true);
    });
  }
}
