import type { ExpressionEnvironment, VariableLookup } from '../expression/index.ts';
import type { Value } from '../state/value.ts';

export type HitPolicy =
  'UNIQUE' | 'FIRST' | 'ANY' | 'PRIORITY' | 'RULE ORDER' | 'OUTPUT ORDER' | 'COLLECT';

/** What a decision answers, and by which of its rules. */
export interface DecisionResult {
  output: Value;
  /** 1-based numbers of the rules that fired; empty for what is no decision table. */
  rules: number[];
}

/** One column that a decision table asks for. */
export interface DecisionInput {
  label: string;
  expression: string;
}

/** One decision of a DMN file, everything compiled. */
export interface CompiledDecision {
  id: string;
  name: string;
  /** Name of the variable under which other decisions see the output. */
  variable: string;
  hitPolicy?: HitPolicy;
  inputs: DecisionInput[];
  /** Names of the output columns. */
  outputs: string[];
  /** Variables that the decision and those it requires read from outside. */
  names: string[];
  evaluate(lookup: VariableLookup, environment: ExpressionEnvironment): DecisionResult;
}
