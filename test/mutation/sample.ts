/** Draws that many of the items, each equally likely; the same seed draws the same. */
export function sampleOf<T>(items: readonly T[], size: number, seed: number): T[] {
  const random = randomFrom(seed);
  const pool = [...items];
  const count = Math.min(size, pool.length);
  for (let drawn = 0; drawn < count; drawn += 1) {
    const other = drawn + Math.floor(random() * (pool.length - drawn));
    [pool[drawn], pool[other]] = [pool[other] as T, pool[drawn] as T];
  }
  return pool.slice(0, count);
}

/** Numbers from 0 up to but not including 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
