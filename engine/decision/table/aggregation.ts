import { FeelDuration } from 'feelin';
import { ExpressionError } from '../../expression/errors.ts';
import { type FeelType, typeOf } from '../../expression/feel-types.ts';
import { orderIn } from '../../expression/range-relations.ts';
import type { Run, Scope } from '../../expression/scope.ts';
import { addDurations } from '../../expression/temporal.ts';
import { show } from '../typing/describe.ts';
import { type Aggregation, describeRule, type Hit, type Table } from './table.ts';

const SUMMABLE: ReadonlySet<FeelType> = new Set<FeelType>(['number', 'duration']);
const ORDERED: ReadonlySet<FeelType> = new Set<FeelType>([
  ...SUMMABLE,
  ...(['string', 'date', 'time', 'date time'] as const),
]);

type Combine = (run: Run, left: unknown, right: unknown) => unknown;

const COMBINE: Record<'SUM' | 'MIN' | 'MAX', Combine> = {
  SUM: (_run, left, right) => add(left, right),
  MIN: (run, left, right) => (isBefore(run, right, left) ? right : left),
  MAX: (run, left, right) => (isBefore(run, left, right) ? right : left),
};

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
  const combine = COMBINE[aggregation];
  const outputs = hits.map(({ values }) => values[0]);
  return outputs.reduce((result, output) => combine(scope.run, result, output));
}

/** Null for durations of months and of days, which have no sum. */
function add(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  const areDurations = left instanceof FeelDuration && right instanceof FeelDuration;
  return areDurations ? addDurations(left, right, 1) : null;
}

function isBefore(run: Run, left: unknown, right: unknown): boolean {
  return (orderIn(run)(left, right) ?? 0) < 0;
}
