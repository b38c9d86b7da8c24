import type { PathComparison, PathReport } from '../../../engine/analysis/index.ts';
import type { ModelProblem } from '../../../engine/model/problem.ts';

export interface CheckRequest {
  id: number;
  xml: string;
  /** The version to compare lengths with, if there is one. */
  deployedXml?: string;
}

/** How long a process may take, and against its deployed version. */
export interface ProcessPath {
  processId: string;
  name: string;
  path: PathReport;
  deployed?: PathReport;
  comparison?: PathComparison;
}

/** What the engine says of a model; `paths` is empty when it cannot be compiled. */
export interface CheckReport {
  id: number;
  problems: ModelProblem[];
  paths: ProcessPath[];
}
