export type { CompiledDecision, DecisionInput, DecisionResult, HitPolicy } from './types.ts';
export { parseDecisions } from './parse.ts';
