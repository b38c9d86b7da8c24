import type { EmbeddedRanking, EmbeddedTests } from '../../expression/embed.ts';
import type { Evaluate } from '../../expression/scope.ts';
import type { HitPolicy } from '../types.ts';
import type { DmnType } from '../typing/dmn-type.ts';

export type Aggregation = 'SUM' | 'MIN' | 'MAX' | 'COUNT';

/** A decision table, all its cells compiled. */
export interface Table {
  /** How messages name it. */
  name: string;
  hitPolicy: HitPolicy;
  aggregation?: Aggregation | undefined;
  inputs: TableInput[];
  outputs: TableOutput[];
  rules: TableRule[];
}

export interface TableInput {
  label: string;
  source: string;
  evaluate: Evaluate;
  type: DmnType | undefined;
  allowed: (EmbeddedTests & { source: string }) | undefined;
}

export interface TableOutput {
  name: string;
  type: DmnType | undefined;
  /** The allowed values, the most important first. */
  allowed: (EmbeddedRanking & { source: string }) | undefined;
  /** The answer when no rule matches. */
  otherwise: Evaluate | undefined;
}

export interface TableRule {
  /** 1-based, as people count rows. */
  number: number;
  /** Line in the file; 0 if unknown. */
  line: number;
  /** One per input; undefined passes everything. */
  tests: (EmbeddedTests | undefined)[];
  /** One per output. */
  outputs: Evaluate[];
}

/** A rule that matched, with the values of its output cells. */
export interface Hit {
  rule: TableRule;
  values: unknown[];
  /** For each output the place of its value among the allowed ones. */
  ranks: number[];
}

/** `rule 2 of Fee (line 14)`. */
export function describeRule(table: Table, { number, line }: TableRule): string {
  return `rule ${number} of ${table.name}${line > 0 ? ` (line ${line})` : ''}`;
}

/** `rules 2, 3 and 4 of Fee (lines 14, 19 and 24)`. */
export function describeRules(table: Table, rules: TableRule[]): string {
  const lines = rules.map(({ line }) => line);
  const where = lines.every((line) => line > 0) ? ` (lines ${enumerate(lines)})` : '';
  return `rules ${enumerate(rules.map(({ number }) => number))} of ${table.name}${where}`;
}

function enumerate(numbers: number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
