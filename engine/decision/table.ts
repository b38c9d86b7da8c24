import type {
  CompiledExpression,
  CompiledUnaryTests,
  ExpressionEnvironment,
  VariableLookup,
} from '../expression/index.ts';
import { ExpressionError } from '../expression/index.ts';
import type { Value } from '../state/value.ts';
import { answer } from './hit-policies.ts';
import type { DecisionResult, HitPolicy } from './types.ts';

export type Aggregation = 'SUM' | 'MIN' | 'MAX' | 'COUNT';

/** A decision table, all its cells compiled. */
export interface Table {
  name: string;
  hitPolicy: HitPolicy;
  aggregation?: Aggregation;
  inputs: TableInput[];
  outputs: TableOutput[];
  rules: TableRule[];
}

export interface TableInput {
  label: string;
  source: string;
  expression: CompiledExpression;
  allowed?: CompiledUnaryTests;
}

export interface TableOutput {
  name: string;
  /** The allowed values, the most important first. */
  ranking?: Value[];
  /** The answer when no rule matches. */
  otherwise?: CompiledExpression;
}

export interface TableRule {
  /** 1-based, as people count rows. */
  number: number;
  /** One per input; undefined passes everything. */
  tests: (CompiledUnaryTests | undefined)[];
  /** One per output; undefined gives null. */
  outputs: (CompiledExpression | undefined)[];
}

/** A rule that matched, with the values of its output cells. */
export interface Hit {
  rule: number;
  values: Value[];
}

/** The rules that match the variables, and the answer that the hit policy makes of them. */
export function evaluateTable(
  table: Table,
  lookup: VariableLookup,
  environment: ExpressionEnvironment,
): DecisionResult {
  const inputs = table.inputs.map((input) => readInput(table, input, lookup, environment));
  const matching = matchingRules(table, (rule) =>
    rule.tests.every((test, index) => {
      return test?.matches(inputs[index] as Value, lookup, environment) ?? true;
    }),
  );
  const hits = matching.map((rule): Hit => {
    const values = rule.outputs.map((cell) => cell?.evaluate(lookup, environment) ?? null);
    return { rule: rule.number, values };
  });
  for (const hit of hits) checkOutputs(table, hit);
  const otherwise = () =>
    table.outputs.map(({ otherwise: cell }) => cell?.evaluate(lookup, environment) ?? null);
  return answer(table, hits, otherwise);
}

function matchingRules(table: Table, matches: (rule: TableRule) => boolean): TableRule[] {
  if (table.hitPolicy !== 'FIRST') return table.rules.filter(matches);
  const first = table.rules.find(matches);
  return first ? [first] : [];
}

function readInput(
  table: Table,
  input: TableInput,
  lookup: VariableLookup,
  environment: ExpressionEnvironment,
): Value {
  const value = input.expression.evaluate(lookup, environment);
  if (input.allowed && !input.allowed.matches(value, lookup, environment)) {
    throw new ExpressionError(
      `Expected input "${input.label}" of ${table.name} to be one of ${input.allowed.source} ` +
        `but it is ${JSON.stringify(value)}.`,
    );
  }
  return value;
}

function checkOutputs(table: Table, hit: Hit): void {
  for (const [index, output] of table.outputs.entries()) {
    const value = hit.values[index] as Value;
    if (!output.ranking || rankOf(output.ranking, value) >= 0) continue;
    throw new ExpressionError(
      `Expected output "${output.name}" of rule ${hit.rule} of ${table.name} to be one of ` +
        `${JSON.stringify(output.ranking)} but it is ${JSON.stringify(value)}.`,
    );
  }
}

/** Place of a value among the allowed ones, 0 being the most important; −1 if it is not allowed. */
export function rankOf(ranking: Value[], value: Value): number {
  const text = JSON.stringify(value);
  return ranking.findIndex((allowed) => JSON.stringify(allowed) === text);
}
