import { conflict, invalid } from '../problem.ts';
import type { Clock, VirtualClock } from '../timers/clock.ts';
import type { ClockState } from './clock.schema.ts';

/** The server's time; a virtual one can be moved forward. */
export class ClockService {
  readonly #clock: Clock | VirtualClock;
  readonly #settled: () => Promise<void>;

  /** @param settled waits until what fell due by a change of the clock has been done. */
  constructor(clock: Clock | VirtualClock, settled: () => Promise<void>) {
    this.#clock = clock;
    this.#settled = settled;
  }

  read(): ClockState {
    return { now: new Date(this.#clock.now()).toISOString(), kind: this.#clock.kind };
  }

  async set(now: number): Promise<ClockState> {
    if (!('set' in this.#clock)) {
      throw conflict('Expected a server started with --clock virtual, but its clock is real.', {
        code: 'real-clock',
      });
    }
    if (now < this.#clock.now()) {
      throw invalid(`Expected a time after ${this.read().now}, but it is earlier.`);
    }
    this.#clock.set(now);
    await this.#settled();
    return this.read();
  }
}
