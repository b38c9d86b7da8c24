/** What the contest asks of a child process, which runs one engine on one workload. */
export type Question = { ask: 'prepare' } | { ask: 'round' };

/** One round of a workload. */
export interface Measurement {
  milliseconds: number;
  instances: number;
  /** `wait` only: heap after garbage collection, for each instance alive. */
  bytesPerWaitingInstance?: number;
}

export type Reply =
  | { reply: 'started' | 'ready' }
  | { reply: 'measured'; measurement: Measurement }
  | { reply: 'unsupported' | 'failed'; message: string };
