/**
 * What can go wrong in a model whatever its data are (W. van der Aalst, "The Application of Petri
 * Nets to Workflow Management", 1998: a sound process can always end, ends once, and has no part
 * that is never reached).
 */
export type FindingKind = 'deadlock' | 'lack-of-synchronisation' | 'dead-element' | 'endless-loop';

export interface SoundnessFinding {
  kind: FindingKind;
  /** A warning breaks soundness; an information is legal but worth a look. */
  severity: 'warning' | 'information';
  /** Id of the element that is the cause: the join, the place where tokens meet, the loop's begin. */
  element: string;
  /** All elements and flows concerned, the cause first. */
  elements: string[];
  /** Ids of elements and sequence flows in the order in which they are passed, up to the finding. */
  path: string[];
  /** Of the path: the flows and events where the process could have gone another way. */
  decisions: string[];
  /** Deadlock: the flows into the join on which no token can come any more. */
  missing: string[];
  /** Endless loop: whether it is ever left, and whether something in it waits. */
  loop?: { hasExit: boolean; waits: boolean };
  /** "Expected … but …", naming the element. */
  message: string;
}

/** A scope that was too large to explore to its end. */
export interface UnexploredScope {
  element: string;
  /** Distinct markings that were looked at before the limit was reached. */
  explored: number;
}

export interface SoundnessReport {
  /** Distinct markings of the reduced model that were looked at, over all scopes. */
  explored: number;
  /** Every marking was looked at: what is not reported does not happen. */
  complete: boolean;
  unexplored: UnexploredScope[];
  findings: SoundnessFinding[];
  /** A sentence when the analysis is not complete. */
  message?: string;
}

export interface SoundnessOptions {
  /** How many markings may be looked at, over all scopes; the same on every machine. */
  maximumStates?: number;
}

export const DEFAULT_MAXIMUM_STATES = 200_000;
