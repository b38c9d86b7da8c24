import type { Variables } from '../../../../engine/index.ts';

/** An engine under measurement. */
export interface BenchEngine {
  /** Reads a model, ready to be run many times. Throws `UnsupportedModel` if it refuses it. */
  load(xml: string): Promise<BenchModel>;
}

export interface BenchModel {
  /** Runs one instance to its end, completing its user tasks one by one; throws if it gets stuck. */
  run(variables: Variables): void | Promise<void>;
  /** Starts an instance that comes to wait, and gives what keeps it alive. */
  start(variables: Variables): unknown;
}

/** The engine says itself that it cannot run the model. */
export class UnsupportedModel extends Error {}
