/** How much a scenario does: `full` is what docs/faults.md promises, `short` what CI has time for. */
export type Size = 'full' | 'short';

export interface Run {
  /** How often the fault strikes. */
  count: number;
  /** Of everything that is left to chance. */
  seed: number;
  /** Whether the fault that must turn it red is planted. */
  planted: boolean;
}

/** What the clients' ledger says against what the server answers afterwards. */
export interface Outcome {
  /** Requests that were answered with success. */
  acknowledged: number;
  /** Of those, the ones that the server does not know any more. */
  lost: number;
  /** What took place more often than it was asked for. */
  doubled: number;
  /** The longest that something came after it was due, milliseconds; absent where nothing is due. */
  late?: number;
  /** What else is wrong, one sentence each; `yichuang verify` is among what is asked. */
  problems: string[];
  /** Why it could not be tried on this machine. */
  skipped?: string;
}

export interface Scenario {
  /** For `--only`. */
  name: string;
  /** What it shows when it is green. */
  proves: string;
  /** What is planted to turn it red. */
  plant: string;
  counts: Record<Size, number>;
  /** The scenario in which the tests see this plant already; `--planted` tries it here too. */
  seenIn?: string;
  /** How often the fault strikes until a planted one shows; once if absent. */
  untilSeen?: number;
  run(run: Run): Promise<Outcome>;
}

/** Whether nothing was lost, doubled or otherwise wrong. An empty ledger proves nothing. */
export function isGreen({ acknowledged, lost, doubled, problems }: Outcome): boolean {
  return acknowledged > 0 && lost === 0 && doubled === 0 && problems.length === 0;
}

/** What a scenario says that cannot be tried here. */
export function skipped(why: string): Outcome {
  return { acknowledged: 0, lost: 0, doubled: 0, problems: [], skipped: why };
}
