import type { Archiving } from '../journal/archiving.ts';
import type { Erasure } from '../journal/erasure.ts';

/** The first thing that is not as it was written. */
export interface Difference {
  seq: number;
  /** What differs, in words. */
  what: string;
  expected?: string;
  found?: string;
}

/**
 * What verification says of one instance.
 * `verified`: nothing was altered, and the same commands give the same events again.
 * `intact`: nothing was altered, but this revision of the engine cannot execute it again.
 * `broken`: something was altered, or does not come out the same.
 */
export interface Verdict {
  verdict: 'verified' | 'intact' | 'broken';
  chain: 'intact' | 'broken';
  execution: 'same' | 'different' | 'notExecutable';
  entries: number;
  firstDifference?: Difference;
  /** The contents were erased by law; the chain without them is intact. */
  erasure?: Erasure;
  /** The contents are in an archive file, which verifies by itself; the chain without them is intact. */
  archiving?: Archiving;
}

export function verdictOf(
  entries: number,
  chain: Difference | undefined,
  execution: Execution,
): Verdict {
  const difference = chain ?? execution.difference;
  const isBroken = chain !== undefined || execution.result === 'different';
  return {
    verdict: isBroken ? 'broken' : execution.result === 'same' ? 'verified' : 'intact',
    chain: chain === undefined ? 'intact' : 'broken',
    execution: execution.result,
    entries,
    ...(difference !== undefined && { firstDifference: difference }),
    ...(execution.erasure !== undefined && { erasure: execution.erasure }),
    ...(execution.archiving !== undefined && { archiving: execution.archiving }),
  };
}

/** What executing the recorded commands again came to. */
export interface Execution {
  result: Verdict['execution'];
  difference?: Difference;
  erasure?: Erasure;
  archiving?: Archiving;
}
