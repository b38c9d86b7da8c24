import type {
  CompiledExpression,
  ExpressionEnvironment,
  VariableLookup,
} from '../expression/index.ts';
import { child, type ModdleElement, text } from '../model/moddle.ts';
import { nameOf } from '../model/problems.ts';
import { compileText, type DecisionCompiler } from './compile-cells.ts';
import { compileTable } from './compile-table.ts';
import { evaluateTable, type Table } from './table.ts';
import type { CompiledDecision, DecisionResult } from './types.ts';

/** How one decision decides, without those it requires. */
export interface Logic {
  description: Pick<CompiledDecision, 'hitPolicy' | 'inputs' | 'outputs'>;
  names: string[];
  evaluate(lookup: VariableLookup, environment: ExpressionEnvironment): DecisionResult;
}

/** Compiles a decision table or a literal expression; every other boxed expression is refused. */
export function compileLogic(
  compiler: DecisionCompiler,
  decision: ModdleElement,
): Logic | undefined {
  const element = child(decision, 'decisionLogic');
  switch (element?.$type) {
    case 'dmn:DecisionTable':
      return tableLogic(compileTable(compiler, decision, element));
    case 'dmn:LiteralExpression':
      return literalLogic(compiler, decision, element);
    default:
      refuse(compiler, decision, element);
      return undefined;
  }
}

function tableLogic(table: Table): Logic {
  const parts = [
    ...table.inputs.flatMap((input) => [input.expression, input.allowed]),
    ...table.rules.flatMap((rule) => [...rule.tests, ...rule.outputs]),
    ...table.outputs.map((output) => output.otherwise),
  ];
  return {
    description: {
      hitPolicy: table.hitPolicy,
      inputs: table.inputs.map(({ label, source }) => ({ label, expression: source })),
      outputs: table.outputs.map((output) => output.name),
    },
    names: parts.flatMap((part) => part?.names ?? []),
    evaluate: (lookup, environment) => evaluateTable(table, lookup, environment),
  };
}

function literalLogic(
  compiler: DecisionCompiler,
  decision: ModdleElement,
  element: ModdleElement,
): Logic | undefined {
  const what = `the expression of ${nameOf(decision)}`;
  if (text(element, 'text') === undefined) {
    compiler.problems.error(element, 'feel-syntax', `Expected ${what} but it is empty`);
    return undefined;
  }
  const expression = compileText(compiler, element, what);
  return expression && expressionLogic(expression);
}

function expressionLogic(expression: CompiledExpression): Logic {
  return {
    description: { inputs: [], outputs: [] },
    names: expression.names,
    evaluate: (lookup, environment) => ({
      output: expression.evaluate(lookup, environment),
      rules: [],
    }),
  };
}

function refuse(
  { problems }: DecisionCompiler,
  decision: ModdleElement,
  element: ModdleElement | undefined,
): void {
  const found = element ? `found ${element.$type}` : 'it has none';
  problems.error(
    element ?? decision,
    'unsupported-element',
    `Expected a decision table or a literal expression in ${nameOf(decision)} but ${found}`,
  );
}
