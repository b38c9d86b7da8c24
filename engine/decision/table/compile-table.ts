import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import type { LogicCompiler } from '../logic-compiler.ts';
import type { HitPolicy } from '../types.ts';
import { checkTable } from './check-table.ts';
import type { Aggregation, Table, TableInput, TableOutput, TableRule } from './table.ts';

const HIT_POLICIES: readonly HitPolicy[] = [
  ...(['UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'RULE ORDER', 'OUTPUT ORDER', 'COLLECT'] as const),
];
const AGGREGATIONS: readonly Aggregation[] = ['SUM', 'MIN', 'MAX', 'COUNT'];

/** Compiles a decision table; what is wrong with it is noted as problems. */
export function compileTable(compiler: LogicCompiler, element: ModdleElement): Table {
  const table: Table = {
    name: compiler.owner,
    hitPolicy: hitPolicyOf(compiler, element),
    aggregation: aggregationOf(compiler, element),
    inputs: elements(element, 'input').map((input) => compileInput(compiler, input)),
    outputs: elements(element, 'output').map((output, index) =>
      compileOutput(compiler, output, index),
    ),
    rules: elements(element, 'rule').map((rule, index) => compileRule(compiler, rule, index + 1)),
  };
  checkTable(compiler, element, table);
  return table;
}

function hitPolicyOf({ problems }: LogicCompiler, element: ModdleElement): HitPolicy {
  const written = text(element, 'hitPolicy') ?? 'UNIQUE';
  const policy = HIT_POLICIES.find((each) => each === written);
  if (!policy) {
    const expected = HIT_POLICIES.join(', ');
    problems.error(element, 'hit-policy', `Expected a hit policy of ${expected} but "${written}"`);
  }
  return policy ?? 'UNIQUE';
}

function aggregationOf(
  { problems }: LogicCompiler,
  element: ModdleElement,
): Aggregation | undefined {
  const written = text(element, 'aggregation');
  const aggregation = AGGREGATIONS.find((each) => each === written);
  if (written === undefined || aggregation) return aggregation;
  problems.error(
    element,
    'aggregation',
    `Expected an aggregation of ${AGGREGATIONS.join(', ')} but found "${written}"`,
  );
  return undefined;
}

function compileInput(compiler: LogicCompiler, element: ModdleElement): TableInput {
  const expression = child(element, 'inputExpression');
  const source = text(expression, 'text');
  const label = text(element, 'label') ?? source ?? nameOf(element);
  if (source === undefined) {
    compiler.problems.error(
      element,
      'input-expression',
      `Expected an expression for input "${label}" but it has none`,
    );
  }
  const values = child(element, 'inputValues');
  const allowed = compiler.tests(values, `the allowed values of input "${label}"`);
  return {
    label,
    source: source ?? '',
    evaluate: compiler.feel(expression ?? element, `input "${label}"`),
    type: compiler.typeOf(expression),
    allowed: allowed && { ...allowed, source: text(values, 'text') ?? '' },
  };
}

function compileOutput(
  compiler: LogicCompiler,
  element: ModdleElement,
  index: number,
): TableOutput {
  const name = text(element, 'name') ?? text(element, 'label') ?? `output${index + 1}`;
  const type = compiler.typeOf(element);
  const entry = child(element, 'defaultOutputEntry');
  const isWritten = text(entry, 'text') !== undefined;
  return {
    name,
    type,
    allowed: compileAllowed(compiler, element, { name, type }),
    otherwise:
      entry && isWritten ? compiler.feel(entry, `the default of output "${name}"`) : undefined,
  };
}

/** The allowed values of the column, or else those of its type. */
function compileAllowed(
  compiler: LogicCompiler,
  element: ModdleElement,
  { name, type }: Pick<TableOutput, 'name' | 'type'>,
): TableOutput['allowed'] {
  const values = child(element, 'outputValues');
  const source = text(values, 'text') ?? type?.allowedSource;
  if (source === undefined) return undefined;
  const what = `the allowed values of output "${name}"`;
  const ranking = compiler.ranking(values ?? element, source, what);
  return ranking && { ...ranking, source };
}

function compileRule(compiler: LogicCompiler, element: ModdleElement, number: number): TableRule {
  const tests = elements(element, 'inputEntry').map((cell, index) =>
    compiler.tests(cell, `input ${index + 1} of rule ${number}`),
  );
  const outputs = elements(element, 'outputEntry').map((cell, index) =>
    compiler.feel(cell, `output ${index + 1} of rule ${number}`),
  );
  return { number, line: compiler.problems.lineOf(element), tests, outputs };
}
