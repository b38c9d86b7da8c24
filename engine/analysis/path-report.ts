import type { TimeUnit } from '../model/definition.ts';

/** A length of time by unit; units are added up separately and never converted. */
export type PathLength = Record<TimeUnit, number>;

/** The longest time-limit path of a process. JSON. */
export interface PathReport {
  process: string;
  /** Sum of the legal limits and waits along `legalPath`. */
  legal: PathLength;
  /** Sum of the promised limits and waits along `path`. */
  promised: PathLength;
  /** Element ids on the longest path by promised limits, in order. */
  path: string[];
  /** Element ids on the longest path by legal limits, in order. */
  legalPath: string[];
  /** Activities that take time and have no limit of their own. */
  unlimited: string[];
  /** Activities during which the limits stand still (`yc:clock`): not counted. */
  excluded: string[];
  /** Timers to be waited for whose duration only the running case knows: not counted. */
  unknownWaits: string[];
  /** Sequence flows that lead back: what they repeat is counted once, the way back not at all. */
  loops: string[];
  /** The process and the subprocesses that have a limit of their own. */
  scopes: ScopeReport[];
  /** Ids of those whose inside takes longer than their own limit. */
  exceeds: string[];
}

/** A scope's own limit beside the longest path inside it. */
export interface ScopeReport {
  id: string;
  limit: { legal?: number; promised?: number; unit: TimeUnit };
  inside: { legal: PathLength; promised: PathLength };
  exceedsLegal: boolean;
  exceedsPromised: boolean;
}
