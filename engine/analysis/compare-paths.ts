import type { TimeUnit } from '../model/definition.ts';
import { UNITS } from './path-length.ts';
import type { PathLength, PathReport } from './path-report.ts';

/** compression = 1 − part/whole; the two are always shown with it. */
export interface Compression {
  part: number;
  whole: number;
  compression: number;
}

/** One unit before and after. */
export interface LengthChange {
  unit: TimeUnit;
  before: number;
  after: number;
  difference: number;
  /** 1 − new/old; absent when there was nothing before, or is nothing after. */
  compression?: Compression;
}

/** 1 − promised/legal in one unit; absent where one of the two has no limit in that unit. */
export interface PromiseCompression {
  unit: TimeUnit;
  before?: Compression;
  after?: Compression;
}

/** Only units that occur before or after are listed. JSON. */
export interface PathComparison {
  legal: LengthChange[];
  promised: LengthChange[];
  promisedToLegal: PromiseCompression[];
}

/** Compares two reports of one process unit by unit; units are never converted. */
export function comparePaths(before: PathReport, after: PathReport): PathComparison {
  return {
    legal: changes(before.legal, after.legal),
    promised: changes(before.promised, after.promised),
    promisedToLegal: UNITS.flatMap((unit) => promiseCompression(before, after, unit) ?? []),
  };
}

function changes(before: PathLength, after: PathLength): LengthChange[] {
  return UNITS.filter((unit) => before[unit] > 0 || after[unit] > 0).map((unit) => {
    const [old, current] = [before[unit], after[unit]];
    const change = compression(current, old);
    return {
      unit,
      before: old,
      after: current,
      difference: current - old,
      ...(change && { compression: change }),
    };
  });
}

function promiseCompression(
  before: PathReport,
  after: PathReport,
  unit: TimeUnit,
): PromiseCompression | undefined {
  const old = compression(before.promised[unit], before.legal[unit]);
  const current = compression(after.promised[unit], after.legal[unit]);
  if (!old && !current) return undefined;
  return { unit, ...(old && { before: old }), ...(current && { after: current }) };
}

/** None if either is missing: a limit that is gone has not been shortened by 100%. */
function compression(part: number, whole: number): Compression | undefined {
  return whole > 0 && part > 0 ? { part, whole, compression: 1 - part / whole } : undefined;
}
