// contract (to be implemented): see the types below
import type { Value } from '../state/value.ts';
export interface CompiledExpression {
  source: string;
  evaluate(lookup: VariableLookup, environment: ExpressionEnvironment): Value;
}
export type VariableLookup = (name: string) => Value | undefined;
export interface ExpressionEnvironment { now: number; zone: string; budget: Budget }
export interface Budget { steps: number }
