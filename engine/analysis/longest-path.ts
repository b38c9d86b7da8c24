import type { ProcessDefinition } from '../model/definition.ts';
import type { PathReport } from './path-report.ts';

/** The longest path through a process by its time limits (`yc:timeLimit`). */
export function longestPath(definition: ProcessDefinition): PathReport {
  throw new Error(definition.id);
}
