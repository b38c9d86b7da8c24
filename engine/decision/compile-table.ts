import type { CompiledExpression } from '../expression/index.ts';
import { child, elements, type ModdleElement, text } from '../model/moddle.ts';
import { nameOf } from '../model/problems.ts';
import type { Value } from '../state/value.ts';
import {
  compileTests,
  compileText,
  compileValueList,
  type DecisionCompiler,
} from './compile-cells.ts';
import type { Aggregation, Table, TableInput, TableOutput, TableRule } from './table.ts';
import type { HitPolicy } from './types.ts';

const HIT_POLICIES: readonly HitPolicy[] = [
  ...(['UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'RULE ORDER', 'OUTPUT ORDER', 'COLLECT'] as const),
];
const AGGREGATIONS: readonly Aggregation[] = ['SUM', 'MIN', 'MAX', 'COUNT'];

/** Compiles a decision table; what is wrong with it is noted as problems. */
export function compileTable(
  compiler: DecisionCompiler,
  decision: ModdleElement,
  element: ModdleElement,
): Table {
  const hitPolicy = hitPolicyOf(compiler, element);
  const inputs = elements(element, 'input').map((input) => compileInput(compiler, input));
  const outputs = elements(element, 'output').map((output, index) =>
    compileOutput(compiler, output, index),
  );
  const rules = elements(element, 'rule').map((rule, index) =>
    compileRule(compiler, rule, index + 1),
  );
  const table: Table = {
    name: nameOf(decision),
    hitPolicy,
    inputs: inputs.filter((input) => input !== undefined),
    outputs,
    rules,
  };
  const aggregation = aggregationOf(compiler, element, table);
  checkShape(compiler, element, table);
  return aggregation ? { ...table, aggregation } : table;
}

function hitPolicyOf({ problems }: DecisionCompiler, element: ModdleElement): HitPolicy {
  const written = text(element, 'hitPolicy') ?? 'UNIQUE';
  const policy = HIT_POLICIES.find((each) => each === written);
  if (!policy) {
    const expected = HIT_POLICIES.join(', ');
    problems.error(element, 'hit-policy', `Expected a hit policy of ${expected} but "${written}"`);
  }
  return policy ?? 'UNIQUE';
}

function aggregationOf(
  { problems }: DecisionCompiler,
  element: ModdleElement,
  table: Table,
): Aggregation | undefined {
  const written = text(element, 'aggregation');
  if (table.hitPolicy !== 'COLLECT' || written === undefined) return undefined;
  const aggregation = AGGREGATIONS.find((each) => each === written);
  if (!aggregation) {
    problems.error(
      element,
      'aggregation',
      `Expected an aggregation of ${AGGREGATIONS.join(', ')} but found "${written}"`,
    );
  } else if (table.outputs.length !== 1) {
    problems.error(
      element,
      'aggregation',
      `Expected one output to aggregate in ${table.name} but there are ${table.outputs.length}`,
    );
  }
  return aggregation;
}

function compileInput(compiler: DecisionCompiler, element: ModdleElement): TableInput | undefined {
  const expressionElement = child(element, 'inputExpression');
  const source = text(expressionElement, 'text');
  const label = text(element, 'label') ?? source ?? nameOf(element);
  if (!expressionElement || source === undefined) {
    compiler.problems.error(
      element,
      'input-expression',
      `Expected an expression for input "${label}" but it has none`,
    );
    return undefined;
  }
  const expression = compileText(compiler, expressionElement, `input "${label}"`);
  const what = `the allowed values of input "${label}"`;
  const allowed = compileTests(compiler, child(element, 'inputValues'), what);
  return expression && { label, source, expression, ...(allowed && { allowed }) };
}

function compileOutput(
  compiler: DecisionCompiler,
  element: ModdleElement,
  index: number,
): TableOutput {
  const name = text(element, 'name') ?? text(element, 'label') ?? `output${index + 1}`;
  const values = child(element, 'outputValues');
  const what = `the allowed values of output "${name}"`;
  const ranking = constantList(compiler, values, compileValueList(compiler, values, what));
  const entry = child(element, 'defaultOutputEntry');
  const otherwise = entry && compileText(compiler, entry, `the default of output "${name}"`);
  return { name, ...(ranking && { ranking }), ...(otherwise && { otherwise }) };
}

/** Allowed values of an output are constants: their order is that of importance. */
function constantList(
  { problems }: DecisionCompiler,
  element: ModdleElement | undefined,
  list: CompiledExpression | undefined,
): Value[] | undefined {
  if (!element || !list) return undefined;
  const environment = { now: 0, zone: 'UTC', budget: { steps: 10_000 } };
  try {
    if (list.names.length === 0) return list.evaluate(() => undefined, environment) as Value[];
  } catch {
    // A range or a test is no value; told below.
  }
  problems.error(
    element,
    'output-values',
    `Expected values with commas between them but found ${text(element, 'text') ?? ''}`,
  );
  return undefined;
}

function compileRule(
  compiler: DecisionCompiler,
  element: ModdleElement,
  number: number,
): TableRule {
  const tests = elements(element, 'inputEntry').map((cell, index) =>
    compileTests(compiler, cell, `input ${index + 1} of rule ${number}`),
  );
  const outputs = elements(element, 'outputEntry').map((cell, index) =>
    compileText(compiler, cell, `output ${index + 1} of rule ${number}`),
  );
  return { number, tests, outputs };
}

function checkShape(compiler: DecisionCompiler, element: ModdleElement, table: Table): void {
  const { problems } = compiler;
  const inputCount = elements(element, 'input').length;
  if (table.outputs.length === 0) {
    problems.error(element, 'no-output', `Expected an output of ${table.name} but it has none`);
  }
  const isRanked = table.hitPolicy === 'PRIORITY' || table.hitPolicy === 'OUTPUT ORDER';
  if (isRanked && !table.outputs.some((output) => output.ranking)) {
    problems.error(
      element,
      'output-values',
      `Expected allowed output values, which order the rules of ${table.name}, but found none`,
    );
  }
  for (const [index, rule] of table.rules.entries()) {
    const isComplete =
      rule.tests.length === inputCount && rule.outputs.length === table.outputs.length;
    if (isComplete) continue;
    problems.error(
      elements(element, 'rule')[index] as ModdleElement,
      'rule-cells',
      `Expected ${inputCount} inputs and ${table.outputs.length} outputs in rule ${rule.number} ` +
        `of ${table.name} but found ${rule.tests.length} and ${rule.outputs.length}`,
    );
  }
}
