import { ExpressionError } from '../expression/index.ts';
import type { Value } from '../state/value.ts';
import { type Aggregation, type Hit, rankOf, type Table } from './table.ts';
import type { DecisionResult, HitPolicy } from './types.ts';

/** What a hit policy makes of the rules that match. */
type Policy = (table: Table, hits: Hit[]) => Answer;

/** One answer with its rules, or all of several rules. */
type Answer = { single: Hit; rules?: number[] } | { list: Hit[] };

const POLICIES: Record<HitPolicy, Policy> = {
  UNIQUE: unique,
  FIRST: (_table, [hit]) => ({ single: hit as Hit }),
  ANY: any,
  PRIORITY: (table, hits) => ({ single: byPriority(table, hits)[0] as Hit }),
  'RULE ORDER': (_table, hits) => ({ list: hits }),
  'OUTPUT ORDER': (table, hits) => ({ list: byPriority(table, hits) }),
  COLLECT: (_table, hits) => ({ list: hits }),
};

const SEVERAL: ReadonlySet<HitPolicy> = new Set(['RULE ORDER', 'OUTPUT ORDER', 'COLLECT']);

/** The answer of a table; `otherwise` gives the default values for when no rule matches. */
export function answer(table: Table, hits: Hit[], otherwise: () => Value[]): DecisionResult {
  if (table.aggregation) return aggregate(table, table.aggregation, hits);
  if (hits.length === 0) {
    const isList = SEVERAL.has(table.hitPolicy);
    return { output: isList ? [] : defaultOutput(table, otherwise()), rules: [] };
  }
  const result = POLICIES[table.hitPolicy](table, hits);
  if ('single' in result) {
    const { single, rules = [single.rule] } = result;
    return { output: outputOf(table, single.values), rules };
  }
  const output = result.list.map((hit) => outputOf(table, hit.values));
  return { output, rules: result.list.map((hit) => hit.rule) };
}

/** One column gives its value, several a context by the names of the columns. */
function outputOf(table: Table, values: Value[]): Value {
  if (table.outputs.length === 1) return values[0] as Value;
  return Object.fromEntries(
    table.outputs.map((output, index) => [output.name, values[index] as Value]),
  );
}

/** Without a default for any column, no matching rule means null. */
function defaultOutput(table: Table, values: Value[]): Value {
  return table.outputs.some((output) => output.otherwise) ? outputOf(table, values) : null;
}

function unique(table: Table, hits: Hit[]): Answer {
  if (hits.length > 1) {
    throw new ExpressionError(
      `Expected at most one rule of ${table.name} to match but ${rulesOf(hits)} do.`,
    );
  }
  return { single: hits[0] as Hit };
}

function any(table: Table, hits: Hit[]): Answer {
  const [first] = hits as [Hit];
  const text = JSON.stringify(first.values);
  if (hits.some((hit) => JSON.stringify(hit.values) !== text)) {
    throw new ExpressionError(
      `Expected ${rulesOf(hits)} of ${table.name} to give the same output but they differ.`,
    );
  }
  return { single: first, rules: hits.map((hit) => hit.rule) };
}

/** Most important outputs first; equal ones keep the order of the rules. */
function byPriority(table: Table, hits: Hit[]): Hit[] {
  return [...hits].sort((a, b) => {
    for (const [index, { ranking = [] }] of table.outputs.entries()) {
      const difference =
        rankOf(ranking, a.values[index] as Value) - rankOf(ranking, b.values[index] as Value);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function aggregate(table: Table, aggregation: Aggregation, hits: Hit[]): DecisionResult {
  const rules = hits.map((hit) => hit.rule);
  if (aggregation === 'COUNT') return { output: hits.length, rules };
  const numbers = hits.map((hit) => numberOf(table, hit));
  if (numbers.length === 0) return { output: null, rules };
  if (aggregation === 'SUM') return { output: numbers.reduce((sum, n) => sum + n, 0), rules };
  return { output: Math[aggregation === 'MIN' ? 'min' : 'max'](...numbers), rules };
}

function numberOf(table: Table, hit: Hit): number {
  const [value] = hit.values;
  if (typeof value === 'number') return value;
  throw new ExpressionError(
    `Expected the output of rule ${hit.rule} of ${table.name} to be a number ` +
      `but it is ${JSON.stringify(value)}.`,
  );
}

function rulesOf(hits: Hit[]): string {
  const numbers = hits.map((hit) => String(hit.rule));
  return `rules ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
