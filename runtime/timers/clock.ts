/** Instances carry the kind of clock that they live by: live scans of one never touch the other's. */
export type ClockKind = 'real' | 'virtual';

/** Where the runtime takes its time from. */
export interface Clock {
  readonly kind: ClockKind;
  /** Epoch milliseconds. */
  now(): number;
  /** Called whenever a virtual clock is set; a real one never calls. */
  onSet(listener: () => void): () => void;
}

/** A clock that stands still until it is set. For tests, demonstrations and imported logs. */
export interface VirtualClock extends Clock {
  readonly kind: 'virtual';
  set(now: number): void;
}

export const realClock: Clock = {
  kind: 'real',
  now: () => Date.now(),
  onSet: () => () => undefined,
};

export function createVirtualClock(start: number): VirtualClock {
  let now = start;
  const listeners = new Set<() => void>();
  return {
    kind: 'virtual',
    now: () => now,
    set(next) {
      now = next;
      for (const listener of listeners) listener();
    },
    onSet(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
