import { asExpressionError, ExpressionError } from '../../expression/errors.ts';
import { spend } from '../../expression/limits.ts';
import type { Scope } from '../../expression/scope.ts';
import { describeMismatch, show } from '../typing/describe.ts';
import { Mismatch } from '../typing/dmn-type.ts';
import { answer } from './hit-policies.ts';
import { describeRule, type Hit, type Table, type TableInput, type TableRule } from './table.ts';

/** The answer of a table, and the numbers of the rules that it comes from. */
export interface TableAnswer {
  value: unknown;
  rules: number[];
}

/** The rules that match the inputs, and the answer that the hit policy makes of them. */
export function evaluateTable(table: Table, scope: Scope): TableAnswer {
  const inputs = table.inputs.map((input) => readInput(table, input, scope));
  return answer(table, scope, findHits(table, scope, inputs));
}

function readInput(table: Table, input: TableInput, scope: Scope): unknown {
  const { label, type, allowed } = input;
  const computed = input.evaluate(scope);
  const value = type ? type.convert(scope, computed, 'json') : computed;
  const what = `input "${label}" of ${table.name}`;
  if (value instanceof Mismatch) throw describeMismatch(what, value);
  if (!allowed || allowed.passes(scope, value)) return value;
  throw new ExpressionError(
    `Expected ${what} to be one of ${allowed.source} but it is ${show(value)}.`,
  );
}

function findHits(table: Table, scope: Scope, inputs: unknown[]): Hit[] {
  const isFirstOnly = table.hitPolicy === 'FIRST';
  const hits: Hit[] = [];
  for (const rule of table.rules) {
    const hit = tryRule(table, rule, { scope, inputs });
    if (!hit) continue;
    hits.push(hit);
    if (isFirstOnly) break;
  }
  return hits;
}

function tryRule(
  table: Table,
  rule: TableRule,
  { scope, inputs }: { scope: Scope; inputs: unknown[] },
): Hit | undefined {
  try {
    spend(scope.run.environment.budget, 1);
    const isMatch = rule.tests.every((test, index) => test?.passes(scope, inputs[index]) ?? true);
    return isMatch ? createHit(table, rule, scope) : undefined;
  } catch (error) {
    const { message } = asExpressionError(error);
    throw new ExpressionError(`In ${describeRule(table, rule)}: ${message}`);
  }
}

function createHit(table: Table, rule: TableRule, scope: Scope): Hit {
  const values = rule.outputs.map((cell, index) => readOutput(table, index, { cell, scope }));
  const ranks = table.outputs.map(({ allowed }, index) =>
    allowed ? allowed.placeOf(scope, values[index]) : 0,
  );
  for (const [index, { name, allowed }] of table.outputs.entries()) {
    if (!allowed || (ranks[index] as number) >= 0) continue;
    throw new ExpressionError(
      `Expected output "${name}" to be one of ${allowed.source} but it is ${show(values[index])}.`,
    );
  }
  return { rule, values, ranks };
}

/** The value of an output cell, as one of the type of the column. */
function readOutput(
  table: Table,
  index: number,
  { cell, scope }: { cell: TableRule['outputs'][number]; scope: Scope },
): unknown {
  const output = table.outputs[index];
  const value = cell(scope);
  if (!output?.type) return value;
  const converted = output.type.convert(scope, value, 'feel');
  if (converted instanceof Mismatch) throw describeMismatch(`output "${output.name}"`, converted);
  return converted;
}
