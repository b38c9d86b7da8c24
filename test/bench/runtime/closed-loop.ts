/** How fast something went: by its requests, and by the wait of each. */
export interface Rate {
  /** A second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Every item is worked once, by whichever of the callers is free. */
export async function closedLoop<T>(
  items: readonly T[],
  callers: number,
  work: (item: T) => Promise<void>,
): Promise<Rate> {
  const waits: number[] = [];
  let next = 0;
  const begun = performance.now();
  const call = async () => {
    while (next < items.length) {
      const item = items[next++] as T;
      const from = performance.now();
      await work(item);
      waits.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - begun) / 1000;
  waits.sort((a, b) => a - b);
  const percentile = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
  return { rate: items.length / seconds, p50: percentile(0.5), p99: percentile(0.99) };
}

export function median(rates: Rate[]): Rate {
  const middle = (of: (rate: Rate) => number) =>
    rates.map(of).toSorted((a, b) => a - b)[rates.length >> 1] ?? 0;
  return {
    rate: middle(({ rate }) => rate),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
  };
}
