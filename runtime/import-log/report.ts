import type { Deviation } from './case-replay.ts';
import type { Lateness } from './lateness.ts';

/** What an import came to; `--json` prints these keys. */
export interface ImportReport extends Lateness {
  cases: number;
  events: number;
  /** Cases whose every event the model offered, in order. */
  fitting: number;
  deviating: number;
  deviations: Deviation[];
  /** Fitting cases that still wait for something after their last event. */
  unfinished: number;
  /** Cases whose order was shuffled and that the model accepts all the same. */
  shuffledFitting: number;
  /** How many cases were shuffled. */
  shuffled: number;
  casesPerSecond: number;
}
