/**
 * What is checked, in this order. `sources`: definitions, decisions and calendars against their
 * hashes; `chain`: each instance's entries and payloads; `deliveries`: what goes between the case's
 * instances; `execution`: the recorded commands, executed again; `inclusion`: each entry in the
 * signed head; `signature`: of head and extent; `extent`: that no instance and no last entry is left out.
 */
export const CHECKS = [
  'sources',
  'chain',
  'deliveries',
  'execution',
  'inclusion',
  'signature',
  'extent',
] as const;

export type CheckName = (typeof CHECKS)[number];

/** `unknown`: it cannot be told here, e.g. for want of an algorithm, or of anything signed. */
export type Outcome = 'passed' | 'failed' | 'unknown';

/** One thing that is not as it was written, or cannot be told. */
export interface Finding {
  instance?: string;
  seq?: number;
  what: string;
  expected?: string;
  found?: string;
}

export interface Check {
  name: CheckName;
  outcome: Outcome;
  findings: Finding[];
}

/**
 * `verified`: all checks passed. `unsigned`: nothing is wrong, but no good signature vouches for it.
 * `intact`: nothing was altered, but it cannot be executed again here. `unchecked`: an algorithm that
 * the entries were hashed with is not to be had here. `broken`: a check failed.
 */
export interface EvidenceReport {
  verdict: 'verified' | 'unsigned' | 'intact' | 'unchecked' | 'broken';
  entries: number;
  checks: Check[];
}

const SIGNED: readonly CheckName[] = ['inclusion', 'signature', 'extent'];

export function reportOf(checks: Check[], entries: number): EvidenceReport {
  return { verdict: verdictOf(checks), entries, checks };
}

function verdictOf(checks: Check[]): EvidenceReport['verdict'] {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'broken';
  const unknown = checks.filter(({ outcome }) => outcome === 'unknown');
  if (unknown.some(({ name }) => name === 'chain')) return 'unchecked';
  if (unknown.some(({ name }) => SIGNED.includes(name))) return 'unsigned';
  return unknown.length > 0 ? 'intact' : 'verified';
}

export function passedOr(name: CheckName, findings: Finding[]): Check {
  return { name, outcome: findings.length === 0 ? 'passed' : 'failed', findings };
}

export function unknown(name: CheckName, what: string): Check {
  return { name, outcome: 'unknown', findings: [{ what }] };
}
