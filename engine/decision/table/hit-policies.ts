import { equals } from '../../expression/equality.ts';
import { ExpressionError } from '../../expression/errors.ts';
import type { Scope } from '../../expression/scope.ts';
import type { HitPolicy } from '../types.ts';
import { aggregate } from './aggregation.ts';
import type { TableAnswer } from './evaluate-table.ts';
import { describeRules, type Hit, type Table } from './table.ts';

/** What a hit policy makes of the rules that match, at least one. */
type Policy = (table: Table, hits: Hit[], scope: Scope) => Choice;

/** One answer with its rules, or all of several rules. */
type Choice = { single: Hit; of?: Hit[] } | { list: Hit[] };

const POLICIES: Record<HitPolicy, Policy> = {
  UNIQUE: unique,
  FIRST: (_table, [hit]) => ({ single: hit as Hit }),
  ANY: any,
  PRIORITY: (_table, hits) => ({ single: byPriority(hits)[0] as Hit }),
  'RULE ORDER': (_table, hits) => ({ list: hits }),
  'OUTPUT ORDER': (_table, hits) => ({ list: byPriority(hits) }),
  COLLECT: (_table, hits) => ({ list: hits }),
};

const SEVERAL: ReadonlySet<HitPolicy> = new Set(['RULE ORDER', 'OUTPUT ORDER', 'COLLECT']);

/** The answer of a table to the rules that match. */
export function answer(table: Table, scope: Scope, hits: Hit[]): TableAnswer {
  if (hits.length === 0) return { value: withoutHit(table, scope), rules: [] };
  if (table.aggregation) {
    return { value: aggregate(table, table.aggregation, hits, scope), rules: numbersOf(hits) };
  }
  const choice = POLICIES[table.hitPolicy](table, hits, scope);
  if ('list' in choice) {
    const value = choice.list.map((hit) => outputOf(table, hit.values));
    return { value, rules: numbersOf(choice.list) };
  }
  const { single, of = [single] } = choice;
  return { value: outputOf(table, single.values), rules: numbersOf(of) };
}

function numbersOf(hits: Hit[]): number[] {
  return hits.map(({ rule }) => rule.number);
}

/** One column gives its value, several a context by the names of the columns. */
function outputOf(table: Table, values: unknown[]): unknown {
  if (table.outputs.length === 1) return values[0];
  return Object.fromEntries(table.outputs.map((output, index) => [output.name, values[index]]));
}

/** The default outputs if there are any; else null, nothing, or a count of 0. */
function withoutHit(table: Table, scope: Scope): unknown {
  const isList = SEVERAL.has(table.hitPolicy) && !table.aggregation;
  if (!table.outputs.some(({ otherwise }) => otherwise)) {
    if (table.aggregation === 'COUNT') return 0;
    return isList ? [] : null;
  }
  const values = table.outputs.map(({ otherwise }) => otherwise?.(scope) ?? null);
  const output = outputOf(table, values);
  return isList ? [output] : output;
}

function unique(table: Table, hits: Hit[]): Choice {
  if (hits.length === 1) return { single: hits[0] as Hit };
  const rules = hits.map(({ rule }) => rule);
  throw new ExpressionError(
    `Expected at most one rule to match but ${describeRules(table, rules)} do.`,
  );
}

function any(table: Table, hits: Hit[], scope: Scope): Choice {
  const [first] = hits as [Hit];
  const areEqual = hits.every((hit) =>
    hit.values.every((value, index) => equals(scope.run, value, first.values[index]) === true),
  );
  if (areEqual) return { single: first, of: hits };
  const rules = hits.map(({ rule }) => rule);
  throw new ExpressionError(
    `Expected ${describeRules(table, rules)} to give the same output but they differ.`,
  );
}

/** Most important outputs first; equal ones keep the order of the rules. */
function byPriority(hits: Hit[]): Hit[] {
  return [...hits].sort((a, b) => {
    const at = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
    return at < 0 ? 0 : (a.ranks[at] as number) - (b.ranks[at] as number);
  });
}
