import type { LogCase, LogEvent } from './event-log.ts';

export const SHUFFLED_CASES = 500;
const SHORTEST = 5;
const SEED = 20101002;

/**
 * A sample of cases whose events happen in another order: what a model must refuse if it says
 * anything at all. The same log gives the same sample.
 */
export function shuffledCases(cases: readonly LogCase[], count = SHUFFLED_CASES): LogCase[] {
  const random = randomNumbers(SEED);
  const candidates = cases.filter(({ events }) => events.length >= SHORTEST && varies(events));
  return shuffle(candidates, random)
    .slice(0, count)
    .map((logCase) => ({ ...logCase, events: otherOrder(logCase.events, random) }));
}

/** The moments of the case stay; what happens at each of them changes. */
function otherOrder(events: LogEvent[], random: () => number): LogEvent[] {
  for (;;) {
    const shuffled = shuffle(events, random);
    if (shuffled.some(({ activity }, index) => activity !== events[index]?.activity)) {
      return shuffled.map((event, index) => ({ ...event, at: events[index]?.at ?? event.at }));
    }
  }
}

function varies(events: LogEvent[]): boolean {
  return new Set(events.map(({ activity }) => activity)).size > 1;
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
