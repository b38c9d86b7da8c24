export { comparePaths } from './compare-paths.ts';
export type {
  Compression,
  LengthChange,
  PathComparison,
  PromiseCompression,
} from './compare-paths.ts';
export { longestPath } from './longest-path.ts';
export type { PathLength, PathReport, ScopeReport } from './path-report.ts';
export * from './soundness/index.ts';
