import { ModelError } from '../model/problem.ts';
import type { CompiledDecision } from './types.ts';

/** All decisions of a DMN file, compiled; throws ModelError with every problem. */
export function parseDecisions(_xml: string): Promise<CompiledDecision[]> {
  return Promise.reject(new ModelError([]));
}
