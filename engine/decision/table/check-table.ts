import { elements, type ModdleElement } from '../../model/moddle.ts';
import type { LogicCompiler } from '../logic-compiler.ts';
import type { Table } from './table.ts';

/** Notes what of a table does not hold together. */
export function checkTable(compiler: LogicCompiler, element: ModdleElement, table: Table): void {
  checkOutputs(compiler, element, table);
  checkAggregation(compiler, element, table);
  checkRanking(compiler, element, table);
  for (const [index, rule] of elements(element, 'rule').entries()) {
    checkCells(compiler, rule, { table, number: index + 1 });
  }
}

function checkOutputs({ problems }: LogicCompiler, element: ModdleElement, table: Table): void {
  if (table.outputs.length === 0) {
    problems.error(element, 'no-output', `Expected an output of ${table.name} but it has none`);
  }
  if (table.outputs.length < 2) return;
  const seen = new Set<string>();
  for (const [index, { name }] of table.outputs.entries()) {
    if (seen.has(name) || name === '__proto__') {
      problems.error(
        elements(element, 'output')[index] ?? element,
        'duplicate-name',
        `Expected outputs of ${table.name} to have names that differ but "${name}" is used again or not allowed`,
      );
    }
    seen.add(name);
  }
}

function checkAggregation({ problems }: LogicCompiler, element: ModdleElement, table: Table): void {
  if (table.aggregation === undefined) return;
  if (table.hitPolicy !== 'COLLECT') {
    problems.error(
      element,
      'aggregation',
      `Expected the hit policy COLLECT with an aggregation in ${table.name} but found ${table.hitPolicy} with ${table.aggregation}`,
    );
  }
  if (table.outputs.length === 1) return;
  problems.error(
    element,
    'aggregation',
    `Expected one output to aggregate in ${table.name} but there are ${table.outputs.length}`,
  );
}

/** PRIORITY and OUTPUT ORDER follow the order of the allowed values. */
function checkRanking({ problems }: LogicCompiler, element: ModdleElement, table: Table): void {
  const isRanked = table.hitPolicy === 'PRIORITY' || table.hitPolicy === 'OUTPUT ORDER';
  if (!isRanked || table.outputs.some(({ allowed }) => allowed)) return;
  problems.error(
    element,
    'output-values',
    `Expected allowed output values, which order the rules of ${table.name}, but found none`,
  );
}

function checkCells(
  { problems }: LogicCompiler,
  rule: ModdleElement,
  { table, number }: { table: Table; number: number },
): void {
  const inputs = elements(rule, 'inputEntry').length;
  const outputs = elements(rule, 'outputEntry').length;
  if (inputs === table.inputs.length && outputs === table.outputs.length) return;
  problems.error(
    rule,
    'rule-cells',
    `Expected ${table.inputs.length} inputs and ${table.outputs.length} outputs in rule ${number} ` +
      `of ${table.name} but found ${inputs} and ${outputs}`,
  );
}
