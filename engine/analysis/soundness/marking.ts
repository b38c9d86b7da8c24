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

  constructor(net: CompactNet) {
    this.net = net;
    this.counts = new Uint8Array(net.places.length);
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

  fire({ origin, needs, produces, join }: CompactTransition): Step {
    if (origin.leaves) return { kind: 'left' };
    const left = this.remaining(origin.clears, [...needs, ...this.joined(join)]);
    const tokens = this.absorbed([...left, ...produces].sort((one, other) => one - other));
    const double = this.doubleIn(tokens);
    if (double !== undefined) return { kind: 'double', place: double };
    return { kind: 'marking', key: String.fromCharCode(...tokens) };
  }

  private absorbed(tokens: number[]): number[] {
    return tokens.filter(
      (place, at) => tokens[at - 1] !== place || this.net.places[place]?.absorbs !== true,
    );
  }

  private remaining(clears: boolean, taken: CompactTransition['needs']): number[] {
    const left = new Map(taken.map(({ place, tokens }) => [place, tokens]));
    return this.tokens.filter((place) => {
      const toTake = left.get(place) ?? 0;
      if (toTake > 0) left.set(place, toTake - 1);
      return toTake === 0 && (!clears || this.net.places[place]?.isControl === true);
    });
  }

  private joined(join: CompactTransition['join']): CompactTransition['needs'] {
    const flows = join?.flows.filter((place) => this.tokensOn(place) > 0) ?? [];
    return flows.map((place) => ({ place, tokens: 1 }));
  }

  private doubleIn(tokens: number[]): number | undefined {
    const { capacity } = this.net;
    return tokens.find((place, at) => at >= capacity && tokens[at - capacity] === place);
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
