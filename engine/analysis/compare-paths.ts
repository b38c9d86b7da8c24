import type { TimeUnit } from '../model/definition.ts';
import type { PathReport } from './path-report.ts';

/** compression = 1 − part/whole; the parts are always shown with it. */
export interface Compression {
  part: number;
  whole: number;
  compression: number;
}

/** One unit before and after; `change` is absent when there was nothing before. */
export interface LengthChange {
  unit: TimeUnit;
  before: number;
  after: number;
  difference: number;
  /** 1 − new/old. */
  change?: Compression;
}

/** 1 − promised/legal in one unit; absent where the law sets nothing in that unit. */
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

/** Compares two reports of one process, unit by unit. */
export function comparePaths(before: PathReport, after: PathReport): PathComparison {
  throw new Error(`${before.process} ${after.process}`);
}
