import { builtin, type Builtin, callBuiltin } from '../../expression/builtins.ts';
import { ExpressionError } from '../../expression/errors.ts';
import { type FeelType, typeOf } from '../../expression/feel-types.ts';
import type { Scope } from '../../expression/scope.ts';
import { show } from '../typing/describe.ts';
import { type Aggregation, describeRule, type Hit, type Table } from './table.ts';

const SUMMABLE: ReadonlySet<FeelType> = new Set<FeelType>(['number', 'duration']);
const ORDERED: ReadonlySet<FeelType> = new Set<FeelType>([
  ...SUMMABLE,
  ...(['string', 'date', 'time', 'date time'] as const),
]);

const FUNCTIONS = { SUM: 'sum', MIN: 'min', MAX: 'max' } as const;

/** What COLLECT with an operator makes of the outputs, at least one. */
export function aggregate(
  table: Table,
  aggregation: Aggregation,
  hits: Hit[],
  scope: Scope,
): unknown {
  if (aggregation === 'COUNT') return hits.length;
  const expected = typeOf(hits[0]?.values[0]);
  const allowed = aggregation === 'SUM' ? SUMMABLE : ORDERED;
  for (const { rule, values } of hits) {
    const type = typeOf(values[0]);
    if (allowed.has(type) && type === expected) continue;
    const wanted = allowed.has(expected) ? `a ${expected}` : 'a number';
    throw new ExpressionError(
      `Expected the output of ${describeRule(table, rule)} to be ${wanted} but it is ${show(values[0])}.`,
    );
  }
  const called = builtin(FUNCTIONS[aggregation]) as Builtin;
  return callBuiltin(scope.run, called, [hits.map(({ values }) => values[0])]);
}
